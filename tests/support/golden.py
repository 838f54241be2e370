"""Golden cases: where they are, what a run makes of one, and how its files are compared and rewritten."""

from __future__ import annotations

import contextlib
import fnmatch
import py_compile
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.config.arguments import arguments_from, defaults_from
from specloom.config.pagination import schemes_from, unpaged_from
from specloom.config.polling import polling_from
from specloom.config.resources import resources_from
from specloom.config.servers import servers_from
from specloom.diagnostics import Diagnostic, InputError
from specloom.files import GeneratedFile
from specloom.ir.dump import dump
from specloom.pipeline import Result
from specloom.report import render
from support.checkout import ROOT

FOLDER = ROOT / "tests/golden"
SPEC = "spec.yaml"
MODELS, APIS = "models/*.py", "apis/*_api.py"
"""What a case keeps of the output unless `[golden] files` of its options.toml says otherwise; below the package.

The models, where there are any, else the methods: few rules are about both.
"""
_TABLES = {"python": "target_options"}


@dataclass(frozen=True, slots=True)
class Case:
    """A folder of tests/golden: one rule, its document and what is made of it."""

    folder: Path
    files: tuple[str, ...] = ()
    """What the golden keeps of the package; as above where it is empty."""
    ruby: tuple[str, ...] = ()
    """What the golden keeps of the gem; nothing where the rule is not one of the Ruby target."""
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The folder's name, which says the rule."""
        return self.folder.name

    @property
    def package(self) -> str:
        """The package's name in the goldens."""
        return str(self.options.get("package", "golden"))

    def config(self, **changes: Any) -> ClientConfig:
        """Return the configuration of the run; the document is named as seen from its own folder."""
        given = {"package": self.package, **self.options, **changes}
        return ClientConfig(spec=SPEC, output=self.folder / "unused", **given)

    def kept(self, files: Iterable[GeneratedFile]) -> list[GeneratedFile]:
        """Return those files of the output that the golden holds."""
        files = [file for file in files if not file.path.endswith("/__init__.py")]
        if self.files:
            return self._matching(files, self.files)
        return self._matching(files, (MODELS,)) or self._matching(files, (APIS,))

    def _matching(self, files: Iterable[GeneratedFile], patterns: tuple[str, ...]) -> list[GeneratedFile]:
        patterns += tuple(f"{self.package}/{pattern}" for pattern in patterns)
        return [file for file in files if any(fnmatch.fnmatchcase(file.path, pattern) for pattern in patterns)]


def case_of(folder: Path) -> Case:
    """Read the options of a case."""
    path = folder / "options.toml"
    table = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    golden = table.pop("golden", {})
    calls = {
        "pagination": schemes_from,
        "pagination_off": unpaged_from,
        "polling": polling_from,
        "resources": resources_from,
        "arguments": arguments_from,
        "defaults": defaults_from,
        "servers": servers_from,
    }
    table |= {key: read(table[key]) for key, read in calls.items() if key in table}
    unknown = sorted(golden.keys() - {"files", "ruby"})
    if unknown:
        raise ValueError(f"{path}: [golden] knows `files` and `ruby`, not {unknown}")
    options = {
        _TABLES.get(key, key): tuple(value) if isinstance(value, list) else value for key, value in table.items()
    }
    return Case(folder, tuple(golden.get("files", ())), tuple(golden.get("ruby", ())), options)


CASES = tuple(case_of(path.parent) for path in sorted(FOLDER.glob(f"*/{SPEC}")))


@dataclass(frozen=True, slots=True)
class Made:
    """What a run said and made; without a result the document was refused."""

    diagnostics: tuple[Diagnostic, ...]
    ir: str | None = None
    result: Result | None = None


def run(case: Case, target: str = "python") -> Made:
    """Run a case for a target."""
    config = case.config() if target == "python" else case.config(target=target, target_options={"module": "Golden"})
    with contextlib.chdir(case.folder):
        try:
            model = pipeline.build(config)
            result = pipeline.run(config)
        except InputError as error:
            return Made(tuple(error.diagnostics))
    return Made(result.diagnostics, dump(model.api), result)


@cache
def _made(folder: Path, target: str) -> Made:
    return run(case_of(folder), target)


def made(case: Case, target: str = "python") -> Made:
    """Run a case for a target, once per session."""
    return _made(case.folder, target)


def expected(case: Case) -> dict[str, str]:
    """Return the files that a golden should hold, by path in its folder."""
    done = made(case)
    found: dict[str, str] = {}
    lines = list(render(done.diagnostics))
    if lines:
        found["diagnostics.txt"] = "\n".join(lines) + "\n"
    if done.ir is not None:
        found["ir.json"] = done.ir
    for file in case.kept(done.result.files) if done.result else ():
        found[f"python/{file.path}"] = file.content.decode("utf-8")
    gem = made(case, "ruby").result if case.ruby else None
    for file in gem.files if gem else ():
        if any(fnmatch.fnmatchcase(file.path, each) for each in case.ruby):
            found[f"ruby/{file.path}"] = file.content.decode("utf-8")
    return found


def kept(case: Case) -> dict[str, str]:
    """Return the files that a golden does hold, without those that are its input."""
    paths = [case.folder / "diagnostics.txt", case.folder / "ir.json", *_below(case.folder / "python")]
    paths += _below(case.folder / "ruby")
    return {path.relative_to(case.folder).as_posix(): path.read_text("utf-8") for path in paths if path.is_file()}


def update(case: Case) -> None:
    """Rewrite a golden: what changed, what is new, and nothing that is gone."""
    want, have = expected(case), kept(case)
    for name in have.keys() - want.keys():
        (case.folder / name).unlink()
    for name, text in want.items():
        if have.get(name) != text:
            path = case.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
    for folder in sorted((path for path in case.folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def python_of(case: Case) -> Iterator[Path]:
    """Yield the Python files of a golden."""
    return (path for path in _below(case.folder / "python") if path.suffix == ".py")


def rule(case: Case) -> str:
    """Return the first line of the document, a comment that says the rule."""
    return (case.folder / SPEC).read_text("utf-8").partition("\n")[0]


def _below(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)


# All cases together, in one folder: packages and tests under names of their own


def together(folder: Path) -> list[str]:
    """Write the whole output of every case that is not refused below `folder`; return the names of the cases."""
    cases = [case for case in CASES if made(case).result is not None]
    _write(folder / "conftest.py", _ONE_CONTEXT.encode())
    compiled: dict[bytes, bytes] = {}
    for case in cases:
        package = f"golden_{case.name}"
        with contextlib.chdir(case.folder):
            result = pipeline.run(case.config(package=package, formatter="none"))
        for file in result.files:
            top, _, rest = file.path.partition("/")
            if top == "tests":  # one process runs them all, so each has a name of its own
                renamed = file.content.replace(b"from tests.", f"from tests_{case.name}.".encode())
                _write(folder / case.name / f"tests_{case.name}" / rest, renamed)
                continue
            path = folder / case.name / file.path
            _write(path, file.content)
            if rest.startswith("_runtime/") and path.suffix == ".py":
                _write_compiled(path, compiled)
        code = _IMPORT_ALL.replace("PACKAGE", package).encode()
        _write(folder / case.name / f"tests_{case.name}" / "test_modules.py", code)
    return [case.name for case in cases]


def _write_compiled(path: Path, known: dict[bytes, bytes]) -> None:
    """Put the bytecode beside a module: the same file in dozens of packages is compiled once."""
    source = path.read_bytes()
    target = Path(cache_from_source(str(path)))
    if source not in known:
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(path), cfile=str(target), doraise=True, invalidation_mode=mode)
        known[source] = target.read_bytes()
    _write(target, known[source])


def with_one_runtime(folder: Path, source: Path, names: list[str]) -> list[str]:
    """Copy the packages of cases, with one runtime for all in place of each one's own; return their names."""
    for name in names:
        package = source / name / f"golden_{name}"
        for path in _below(package):
            inside = path.relative_to(package)
            content = path.read_bytes()
            if inside.parts[0] != "_runtime":
                content = re.sub(rb"from \.+_runtime", b"from golden_runtime", content)
                _write(folder / package.name / inside, content)
            elif name == names[0]:
                _write(folder / "golden_runtime" / path.relative_to(package / "_runtime"), content)
    return ["golden_runtime", *(f"golden_{name}" for name in names)]


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


_ONE_CONTEXT = '''"""One TLS context for all clients: reading the system's certificates is half of a test's time."""

from functools import cache

import httpcore2

httpcore2.default_ssl_context = cache(httpcore2.default_ssl_context)
'''
_IMPORT_ALL = '''"""Import every module of the package, and look up every name that it exports."""

import pkgutil
from importlib import import_module


def test_every_module_can_be_imported() -> None:
    package = import_module("PACKAGE")
    for module in pkgutil.walk_packages(package.__path__, "PACKAGE."):
        import_module(module.name)
    for exported in package.__all__:
        getattr(package, exported)
'''
