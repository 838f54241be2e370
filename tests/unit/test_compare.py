"""compare: each kind of difference between two packages has the right verdict, and odd sources do no harm."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from specloom.cli import run
from specloom.comparison.changes import Comparison
from specloom.comparison.compare import compare

HEAD = "from __future__ import annotations\nfrom typing import *\n"
TYPED = "from typing import TypedDict, Required, NotRequired\n"


def package(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


def compared(folder: Path, old: Mapping[str, str], new: Mapping[str, str]) -> Comparison:
    return compare(package(folder / "old/acme", old), package(folder / "new/acme", new))


def told(folder: Path, old: str, new: str) -> list[str]:
    """Return the differences of two modules, each as `verdict name message`."""
    found = compared(folder, {"__init__.py": HEAD + old}, {"__init__.py": HEAD + new})
    return [f"{each.change.verdict} {each.name.removeprefix('acme.')} {each.change.text}" for each in found.differences]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a", "*, a", "breaking f `a` can be given by keyword only"),
        ("a", "a, /", "breaking f `a` can be given by position only"),
        ("a", "*, b=1, a", "breaking f `a` can be given by keyword only\ncompatible f `b` can be given"),
        (
            "a, b",
            "b, a",
            "breaking f `a` is argument 2, and was argument 1\nbreaking f `b` is argument 1, and was argument 2",
        ),
        ("a", "b", "breaking f `a` is called `b`"),
        ("a, /", "b, /", None),
        ("__a", "b, /", None),
        ("a: Kind", "a: Kind", "unknown f `a` takes another `Kind`"),
        ("*, a", "a", "compatible f `a` can be given by position"),
        ("a=1", "", "breaking f takes no `a` any more"),
        ("*, a=1", "**kwargs", "compatible f `a` is one of all others"),
        ("a", "**kwargs", "breaking f takes no `a` any more"),
        ("*args", "", "breaking f takes no `*args` any more"),
        ("**kwargs", "", "breaking f takes no `**kwargs` any more"),
        ("", "a", "breaking f `a` must be given"),
        ("", "a=1", "compatible f `a` can be given"),
        ("a=1", "a", "breaking f `a` must be given"),
        ("a", "a=None", "compatible f `a` need not be given"),
        ("a=1", "a=2", "unknown f `a` is 2 by default, and was 1"),
        ("a=None", "a=omit", None),
        ("a=NOT_GIVEN", "a=None", None),
        ("a=LIMIT", "a=7", None),
        ("a: int", "a: int | str", "compatible f `a` takes more: `int | str`, and took `int`"),
        ("a: int | str", "a: int", "breaking f `a` takes less: `int`, and took `int | str`"),
        ("a: Optional[str]", "a: str | None", None),
        ("a: Union[str, List[int]]", "a: list[int] | str", None),
        ("a: 'str'", "a: str", None),
        ("a: Union[str, Omit] = omit", "a: str = None", None),
        ("a: list[int]", "a: Iterable[int]", "compatible f `a` takes more: `Iterable[int]`, and took `list[int]`"),
        ("a: Literal['x']", "a: str", "compatible f `a` takes more: `str`, and took `Literal['x']`"),
        ("a: Literal['x', 'y']", "a: Literal['y', 'x']", None),
        ("a: str", "a: Literal['x']", "breaking f `a` takes less: `Literal['x']`, and took `str`"),
        ("a: float", "a: int", "breaking f `a` takes less: `int`, and took `float`"),
        ("a: datetime.datetime", "a: int", "breaking f `a` takes less: `int`, and took `datetime.datetime`"),
        ("a: enum.IntEnum", "a: int", "unknown f `a` takes `int`, and took `enum.IntEnum`"),
        ("a: X", "a: int", "unknown f `a` takes `int`, and took `X`"),
        ("a: str", "a", None),
    ],
)
def test_arguments(tmp_path: Path, old: str, new: str, expected: str | None) -> None:
    known = "import datetime, enum\nLIMIT = 7\nomit = NOT_GIVEN = object()\nclass Omit: ...\n"
    before, after = (f"from k import {each}\n_Kind = Callable[[{each}], None]\n" for each in ("A", "B"))
    before, after = (f"{each}def f({to.replace('Kind', '_Kind')}): ...\n" for each, to in ((before, old), (after, new)))
    found = [each.replace("_Kind", "Kind") for each in told(tmp_path, known + before, known + after)]
    assert found == ([] if expected is None else expected.split("\n"))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("def f() -> int: ...", "def f() -> int | None: ...", "breaking f gives `int | None`, before `int`"),
        ("def f() -> int | None: ...", "def f() -> int: ...", "compatible f gives only `int`, before `int | None`"),
        ("def f(): ...", "async def f(): ...", "breaking f is a coroutine function"),
        ("async def f(): ...", "def f(): ...", "breaking f is no coroutine function any more"),
        ("async def f(): ...", "def f() -> Awaitable[int]: ...", "unknown f is no coroutine function any more"),
        ("def f(): ...", "f = 1", "unknown f is an attribute, and was a function"),
        ("def f(): ...", "class f: ...", "breaking f is a class, and was a function"),
        ("def f(): ...", "", "breaking f is gone"),
        ("", "def f(): ...", "compatible f is new"),
        ("LIMIT = 1", "LIMIT = 2", "unknown LIMIT is 2, and was 1"),
        ("T: TypeAlias = 'int'", "T = Union[int, str]", "unknown T is a wider type"),
        ("T = Union[int, str]", "T = TypeAliasType('T', 'str | int')", None),
        ("T = Union[int, str]", "T = Dict[str, str]", "breaking T is another type"),
        (
            "class A: ...\nT = Union[A, int]",
            "class A: ...\nclass B: ...\nT = Union[A, B, int]",
            "unknown T is a wider type",
        ),
        ("class A(ValueError): ...", "class A(Exception): ...", "breaking A is no `ValueError` any more"),
        ("class A: ...", "class A(Exception): ...", None),
        ("class A: ...\nclass B(A): ...", "class A: ...\nclass B: ...", "breaking B is no `A` any more"),
        ("class A:\n    x: int", "class A:\n    x: str", "breaking A.x holds `str`, before `int`"),
        ("class A:\n    x: int | str", "class A:\n    x: int", "compatible A.x holds only `int`, before `int | str`"),
        ("class A:\n    x: int", "class A:\n    y: int", "breaking A.x is gone"),
        (
            "class A:\n    x: int",
            "class A:\n    @property\n    def x(self) -> int: ...",
            "unknown A.x can only be read",
        ),
        (
            "class A:\n    def f(self): ...",
            "class A:\n    @staticmethod\n    def f(): ...",
            "breaking A.f is a staticmethod",
        ),
        ("class A(Enum):\n    X = 'x'", "class A(Enum):\n    X = 'y'", "breaking A.X is 'y', and was 'x'"),
        ("class A(TypedDict):\n    x: int", "class A(TypedDict):\n    x: Any", None),
        (
            "class A(TypedDict, total=False):\n    x: int",
            "class A(TypedDict):\n    x: int",
            "breaking A.x must be given",
        ),
        (
            "class A(TypedDict, total=False):\n    x: int",
            "class A(TypedDict, total=False):\n    x: Required[int]",
            "breaking A.x must be given",
        ),
        ("class A(TypedDict): ...", "class A(TypedDict):\n    x: int", "breaking A.x must be given"),
        ("class A(TypedDict): ...", "class A(TypedDict):\n    x: NotRequired[int]", "compatible A.x is new"),
        (
            "class A(TypedDict):\n    x: str",
            "class A(TypedDict):\n    x: int",
            "breaking A.x takes less: `int`, and took `str`",
        ),
        ("class B: ...\nA = B", "class B: ...\nclass A(B): ...", None),
        ("class A:\n    def f(self) -> A: ...", "class A:\n    def f(self) -> Self: ...", None),
        ("def f(a: T): ...\nT = TypeVar('T')", "def f(a: S): ...\nS = T = TypeVar('S')", "compatible S is new"),
    ],
)
def test_what_a_module_has(tmp_path: Path, old: str, new: str, expected: str | None) -> None:
    head = "from enum import Enum\nfrom typing_extensions import *\n" + TYPED
    added = ("compatible A.y", "compatible B is")
    found = [each for each in told(tmp_path, head + old, head + new) if not each.startswith(added)]
    assert found == ([] if expected is None else [expected])


def test_of_several_signatures_the_nearest_counts(tmp_path: Path) -> None:
    head = "from typing import overload\n@overload\ndef f(a: int) -> int: ...\n@overload\n"
    every = f"{head}def f(a: str) -> str: ...\ndef f(a): ...\n"
    assert told(tmp_path, every, every.replace("a: int) -> int", "a: int, b: int = 1) -> int")) == [
        "compatible f `b` can be given"
    ]
    shorter = f"{head}def f(a: bool) -> bool: ...\ndef f(a: int): ...\n"
    assert told(tmp_path, every, shorter)[0].startswith("breaking f `a` takes less")


def test_public_names_are_those_that_promise_to_stay(tmp_path: Path) -> None:
    old = {
        "__init__.py": "from ._client import Client as Client, helper as _helper\nfrom . import types\nimport os\n",
        "_client.py": "class Client:\n    def get(self): ...\n    def _send(self): ...\ndef helper(): ...\n",
        "types/__init__.py": "from .pet import Pet as Pet\n",
        "types/pet.py": "from .._client import Client\nclass Pet:\n    name: str\n",
        "_private/__init__.py": "def secret(): ...\n",
        "star.py": "from ._star import *\n__all__ = ['first']\n",
        "_star.py": "def first(): ...\ndef second(): ...\n",
    }
    new = {"__init__.py": "", "star.py": "def first(): ...\n", "types/__init__.py": "Pet = 1\n"}
    found = compared(tmp_path, old, new)
    assert {each.name for each in found.differences} == {"acme.Client", "acme.types.Pet", "acme.types.pet"}
    assert (found.names, found.kept) == (10, 4)  # Client.get and Pet.name go with their classes


def test_names_are_found_where_they_are_defined(tmp_path: Path) -> None:
    old = {"__init__.py": "class Client:\n    def get(self, a: Pet): ...\nclass Pet: ...\n"}
    lazy = (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .inner.one import *\n"
        "    from .inner.two import Pet as Pet\nelse:\n    __getattr__ = 1\n__all__ = ['Client', 'Pet']\n"
    )
    new = {
        "__init__.py": lazy,
        "inner/one.py": "from . import two as models\nclass Base:\n    def get(self, a: models.Pet, b: int): ...\n"
        "class Client(Base): ...\n",
        "inner/two.py": "class Pet: ...\n",
    }
    [difference] = [each for each in compared(tmp_path, old, new).differences if each.change.verdict != "compatible"]
    assert (difference.name, difference.change.text) == ("acme.Client.get", "`b` must be given")
    assert str(difference.new) == f"{tmp_path.as_posix()}/new/acme/inner/one.py:3"
    assert str(difference.old) == f"{tmp_path.as_posix()}/old/acme/__init__.py:2"


def test_what_is_inherited_is_told_once(tmp_path: Path) -> None:
    old = "class _Base:\n    def save(self): ...\n" + "".join(f"class A{n}(_Base): ...\n" for n in range(4))
    found = compared(tmp_path, {"__init__.py": old}, {"__init__.py": old.replace("save", "keep")})
    [gone] = [each for each in found.differences if each.change.verdict == "breaking"]
    assert (gone.name, gone.change.text) == ("acme.A0.save", "is gone")
    assert (found.names, found.kept) == (6, 5)


ODD: dict[str, Mapping[str, str]] = {
    "syntax error": {"__init__.py": "", "bad.py": "def f(:\n"},
    "Python 2": {"__init__.py": "", "bad.py": "print 'hello'\nexec 'x'\n"},
    "null byte": {"__init__.py": "", "bad.py": "x = '\0'\n"},
    "other encoding": {"__init__.py": "# -*- coding: klingon -*-\n"[:0], "bad.py": "# -*- coding: klingon -*-\n"},
    "very deep": {"__init__.py": "", "bad.py": f"x = {'(' * 5000}{')' * 5000}\n"},
}


@pytest.mark.parametrize("name", ODD)
def test_what_cannot_be_read_is_unknown(tmp_path: Path, name: str) -> None:
    sane = {"__init__.py": "", "bad.py": "def f(): ...\n"}
    found = compared(tmp_path, sane, ODD[name])
    assert [(each.change.verdict.value, each.name) for each in found.differences] == [("unknown", "acme.bad")]
    assert found.differences[0].change.text.startswith("cannot be read: ")


@pytest.mark.parametrize(
    "files",
    [
        {"__init__.py": "from .a import X\n", "a.py": "from .b import X\n", "b.py": "from .a import X\n"},
        {"__init__.py": "from .a import *\n", "a.py": "from .b import *\n", "b.py": "from .a import *\nX = 1\n"},
        {
            "__init__.py": "from .a import *\nfrom . import a\n__all__ = a.__all__ + ['Y']\n",
            "a.py": "__all__ = ['X']\n",
        },
        {"__init__.py": "class A(B): ...\nclass B(A): ...\nclass C(C): ...\nX = X\nT = 'T | None'\n"},
        {
            "__init__.py": "T = Union['T', list['T']]\ndef f(a: T): ...\nU: TypeAlias = 'U'\ndef g(a: U) -> U: ...\n"
            + HEAD
        },
        {"__init__.py": "__all__ = [*dir()] + names()\n__all__ += ['f', 3]\n__all__.append('f')\ndef f(): ...\n"},
        {"__init__.py": "def f(a: 'not a type', b: 1 + 1, c: [int], d: f(x) = lambda: 0, **f: Unpack[X]): ...\n"},
        {"__init__.py": "try:\n    from x import *\nexcept ImportError:\n    X = None\nfor i in (): f = i\ndel i\n"},
        {"__init__.pyi": "def f(a: int) -> str: ...\n", "__init__.py": "def f(*a): ...\n"},
        {
            "__init__.py": "x = 1",
            "x/__init__.py": "from .. import x\nfrom ..x.x import x\n",
            "x/x.py": "from . import x\n",
        },
        {"no_init/deep/module.py": "def f(): ...\n", "__init__.py": "from .no_init.deep import module as m\n"},
        {"__init__.py": f"x: {'list[' * 60}int{']' * 60}\ny: {' | '.join(['int'] * 300)}\n"},
    ],
)
def test_odd_sources_are_read(tmp_path: Path, files: Mapping[str, str]) -> None:
    found = compared(tmp_path, files, files)
    assert found.differences == ()
    assert found.names == found.kept > 0


def test_types_made_of_themselves_are_read_soon(tmp_path: Path) -> None:
    parts = ", ".join(f"Dict[Literal[{n}], {{0}}]" for n in range(8))
    old = HEAD + f"_Json = Union[int, {parts.format('_Json')}]\ndef f(a: _Json): ...\n"
    assert compared(tmp_path, {"__init__.py": old}, {"__init__.py": old.replace("_Json", "_Other")}).names == 2
    new = {"__init__.py": old.replace("def f(a: _Json)", "def f(a: str)")}
    [difference] = compared(tmp_path, {"__init__.py": old}, new).differences
    assert difference.change.text == "`a` takes less: `str`, and took `_Json`"


def test_a_stub_says_the_types(tmp_path: Path) -> None:
    old = {"__init__.py": "def f(a, b): ...\n", "__init__.pyi": "def f(a: int) -> str: ...\n"}
    assert not compared(tmp_path, old, {"__init__.py": "def f(a: int) -> str: ...\n"}).differences


def test_nothing_is_run(tmp_path: Path) -> None:
    trap = f"open({str(tmp_path / 'ran')!r}, 'w')\n"
    files = {"__init__.py": trap, "a.py": trap, "setup.py": trap}
    compared(tmp_path, files, files)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("files", "argument"),
    [
        ({"acme/__init__.py": ""}, "acme"),
        ({"src/acme/__init__.py": "", "tests/__init__.py": ""}, "."),
        ({"acme/__init__.py": "", "docs/__init__.py": "", "tests/__init__.py": ""}, "."),
        ({"src/acme/__init__.py": ""}, "acme"),
        ({"acme/__init__.py": "", "b/__init__.py": "", "pyproject.toml": "[project]\nname = 'ac-me'\n"}, "."),
        ({"acme.py": ""}, "acme.py"),
    ],
)
def test_a_package_is_found(tmp_path: Path, files: Mapping[str, str], argument: str) -> None:
    assert compare(package(tmp_path, files) / argument, tmp_path / argument).names == 1


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = package(tmp_path / "old/acme", {"__init__.py": "def f(a): ...\ndef g(): ...\nX = 1\n"})
    new = package(tmp_path / "new/acme", {"__init__.py": "def f(): ...\ndef g(a=1): ...\nX = 2\n"})
    place = f"{new.as_posix()}/__init__.py"
    assert run(["compare", str(old), str(new)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{place}:1: breaking: acme.f takes no `a` any more",
        f"{place}:3: unknown: acme.X is 2, and was 1",
        "2 of 4 public names and signatures as before; differences: 1 breaking, 1 unknown, 1 compatible",
    ]
    assert run(["compare", str(old), str(new), "--verbose"]) == 1
    assert f"{place}:2: compatible: acme.g `a` can be given\n" in capsys.readouterr().out
    assert run(["compare", str(old), str(new), "--quiet"]) == 1
    assert capsys.readouterr().out == f"{place}:1: breaking: acme.f takes no `a` any more\n"
    assert run(["compare", str(old), str(new), "--format", "json"]) == 1
    first, *_, counts = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {
        "verdict": "breaking",
        "name": "acme.f",
        "message": "takes no `a` any more",
        "old": {"file": f"{old.as_posix()}/__init__.py", "line": 1},
        "new": {"file": place, "line": 1},
        "also": 0,
    }
    assert counts == {"names": 4, "as_before": 2, "breaking": 1, "unknown": 1, "compatible": 1}
    assert run(["compare", str(old), str(new), "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith(
        f"::error file={place},line=1,title=specloom compare%3A breaking::acme.f "
    )
    assert run(["compare", str(old), str(old)]) == 0


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"readme.md": ""}, "there is no package of Python"),
        ({"a/__init__.py": "", "b/__init__.py": ""}, "there are several packages: "),
        ({"__init__.py": "def (\n", "a.py": ""}, "line 1: "),
    ],
)
def test_what_is_no_package_exits_with_2(
    tmp_path: Path, files: Mapping[str, str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place = package(tmp_path / "acme", files)
    assert run(["compare", str(place), str(place)]) == 2
    assert message in capsys.readouterr().err
    assert run(["compare", str(place / "missing"), str(place)]) == 2
    assert "there is no such folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("def copy(self): ...\n    clone = copy", "def clone(self): ...\n    copy = clone", []),
        ("def f(self: T) -> T: ...", "def f(self) -> Self: ...", []),
        ("def __exit__(self, kind, error, trace): ...", "def __exit__(self, *rest): ...", ["compatible"] * 3),
        (
            "@property\n    def pets(self) -> PetsResource: ...",
            "@property\n    def pets(self) -> Pets: ...",
            ["breaking"],
        ),
    ],
)
def test_what_a_client_has(tmp_path: Path, old: str, new: str, expected: list[str]) -> None:
    head = "from typing import Self, TypeVar\nT = TypeVar('T')\n"
    before = f"{head}class Client:\n    {old}\nclass _Base:\n    def __init__(self, a): ...\n"
    after = f"{head}class Client:\n    {new}\nclass _Base:\n    def __init__(self, b): ...\n"
    inner = {"_inner.py": "class PetsResource:\n    def get(self, a): ...\nclass Pets:\n    def get(self, b): ...\n"}
    load = "from ._inner import PetsResource as _One, Pets as _Other\nfrom ._inner import *\n__all__ = ['Client']\n"
    found = compared(tmp_path, {"__init__.py": load + before, **inner}, {"__init__.py": load + after, **inner})
    assert [each.change.verdict.value for each in found.differences] == expected
    assert all(each.name.startswith("acme.Client.") for each in found.differences)


def test_of_many_that_are_alike_the_first_are_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = package(tmp_path / "old/acme", {"__init__.py": "".join(f"def f{n}(a): ...\n" for n in range(30))})
    new = package(tmp_path / "new/acme", {"__init__.py": "".join(f"def f{n}(a{n}): ...\n" for n in range(30))})
    assert run(["compare", str(old), str(new)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert lines[0].endswith(": breaking: acme.f0 `a` is called `a0`")
    assert lines[3] == "breaking: 27 more that are alike: … is called …; --verbose shows all"
    for flags in (["--verbose"], ["--format", "json"]):
        assert run(["compare", str(old), str(new), *flags]) == 1
        assert len(capsys.readouterr().out.splitlines()) == 31


def test_a_class_is_the_same_where_users_find_it_by_the_same_name(tmp_path: Path) -> None:
    old = {"__init__.py": "", "pet.py": "class Tag:\n    name: str\nclass Pet:\n    tags: list[Tag]\n    tag: Tag\n"}
    new = {
        "__init__.py": "",
        "pet.py": "from ._models import PetTag as Tag, Pet as Pet\n__all__ = ['Pet', 'Tag']\n",
        "_models.py": "class PetTag:\n    name: str\nclass Other: ...\nclass Pet:\n"
        "    tags: list[PetTag]\n    tag: Other\n",
    }
    [difference] = compared(tmp_path, old, new).differences
    assert (difference.name, difference.change.text) == ("acme.pet.Pet.tag", "holds `Other`, before `Tag`")
