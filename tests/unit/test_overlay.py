"""Overlays change a copy of the document as the specification says, and every value still tells its file and line."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specloom import cli
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity
from specloom.openapi.versions import jsonpath
from specloom.openapi.versions.jsonpath import Queries, QueryError
from specloom.openapi.versions.overlay import overlaid
from specloom.pipeline import build, run
from specloom.reading.document import Document, Limits, load, load_text
from specloom.report import located

SETS = Path(__file__).resolve().parents[3] / "shared/conformance/overlay/compliant-sets"
HEAD = "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n"
SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /pets:
    get: &get
      tags: [a]
      operationId: listPets
      responses: {"200": {description: OK}}
  /old:
    get:
      <<: *get
      operationId: listOld
components:
  schemas: {}
"""


def action(target: str, **verb: Any) -> str:
    return f"  - {json.dumps({'target': target, **verb})}\n"


def overlay(*actions: str, head: str = HEAD, name: str = "fix.yaml") -> Document:
    return load_text(name, head + "".join(actions))


def base(text: str = SPEC) -> Document:
    return load_text("api.yaml", text)


def data_of(data: Any) -> Document:
    return load_text("api.json", json.dumps(data))


def merged(data: Any, *actions: str, head: str = HEAD) -> Any:
    return overlaid(data_of(data), [overlay(*actions, head=head)]).data


def said(document: Document, *overlays: Document) -> list[tuple[str, Severity, int]]:
    try:
        told: tuple[Diagnostic, ...] = overlaid(document, overlays).warnings
    except InputError as error:
        told = error.diagnostics
    return [(found.code, found.severity, found.span.line if found.span else 0) for found in told]


def test_without_an_overlay_the_document_is_the_same() -> None:
    document = base()
    assert overlaid(document, []) is document


@pytest.mark.parametrize("case", sorted(SETS.glob("*/")) or [None], ids=lambda case: case.name if case else "absent")
def test_the_conformance_sets(case: Path | None) -> None:
    if case is None:
        pytest.skip("the material next to the checkout is not part of it")
    document = load(str(case / "openapi.yaml"))
    before = copy.deepcopy(document.data)
    made = overlaid(document, [load(str(case / "overlay.yaml"))])
    assert made.data == load(str(case / "output.yaml")).data
    assert document.data == before
    assert {found.code for found in made.warnings} <= {"overlay-extends"}


@pytest.mark.parametrize(
    ("old", "new", "made"),
    [
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": 1}, {"a": None}, {"a": None}),
        ({"a": None}, {"a": "x"}, {"a": "x"}),
        ({"a": 1}, {"b": {"c": []}}, {"a": 1, "b": {"c": []}}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 3, "d": 4}}, {"a": {"b": 3, "c": 2, "d": 4}}),
        ({"a": [1, 2]}, {"a": [2, 3]}, {"a": [1, 2, 2, 3]}),
        ({"a": []}, {"a": [[1]]}, {"a": [[1]]}),
        ([1], 2, [1, 2]),
        ([1], {"a": 1}, [1, {"a": 1}]),
        ([1], [2, [3]], [1, 2, [3]]),
        ([], None, [None]),
        (1, "two", "two"),
        (False, 0, 0),
        ({}, {}, {}),
    ],
)
def test_the_rules_of_merging(old: Any, new: Any, made: Any) -> None:
    assert merged({"x": old}, action("$.x", update=new)) == {"x": made}
    assert merged({"x": old, "y": new}, action("$.x", copy="$.y")) == {"x": made, "y": new}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"a": 1}, {"a": {}}),
        ({"a": 1}, {"a": []}),
        ({"a": {}}, {"a": 1}),
        ({"a": {}}, {"a": None}),
        ({"a": []}, {"a": {}}),
        ({"a": []}, {"a": "x"}),
        ({}, []),
        ({}, 1),
        (1, {}),
        (1, []),
    ],
)
def test_what_cannot_be_merged(old: Any, new: Any) -> None:
    document = data_of({"x": old, "y": new})
    assert [code for code, *_ in said(document, overlay(action("$.x", update=new)))] == ["overlay-mismatch"]
    assert [code for code, *_ in said(document, overlay(action("$.x", copy="$.y")))] == ["overlay-mismatch"]


def test_a_mismatch_names_both_places() -> None:
    text = HEAD + "  - target: $.paths\n    update:\n      /pets:\n        get:\n          tags: b\n"
    with pytest.raises(InputError) as caught:
        overlaid(base(), [load_text("fix.yaml", text)])
    (found,) = caught.value.diagnostics
    assert found.message == "a single value cannot be merged into the list at /paths/~1pets/get/tags"
    assert found.pointer == Pointer("fix.yaml", ("actions", "0", "update", "/pets", "get", "tags"))
    assert found.span is not None
    assert (found.span.file, found.span.line) == ("fix.yaml", 8)


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("$.a", {"b": {"c": [5, 6, 7], "d": 1}}),
        ("$.a[0]", {"a": [2, 3, 4], "b": {"c": [5, 6, 7], "d": 1}}),
        ("$.a[0,0,-1]", {"a": [2, 3], "b": {"c": [5, 6, 7], "d": 1}}),
        ("$.a[::2]", {"a": [2, 4], "b": {"c": [5, 6, 7], "d": 1}}),
        ("$..[1]", {"a": [1, 3, 4], "b": {"c": [5, 7], "d": 1}}),
        ("$..[?@ > 2]", {"a": [1, 2], "b": {"c": [], "d": 1}}),
        ("$..*", {}),
        ("$['b', 'a']", {}),
    ],
)
def test_removing(target: str, left: Any) -> None:
    data = {"a": [1, 2, 3, 4], "b": {"c": [5, 6, 7], "d": 1}}
    assert merged(data, action(target, remove=True)) == left


def test_actions_see_what_the_ones_before_them_did() -> None:
    move = [
        action("$.paths", update={"/new": {}}),
        action("$.paths['/new']", copy="$.paths['/pets']"),
        action("$.paths['/pets']", remove=True, update={"this": "counts for nothing"}),
    ]
    made = overlaid(base(), [overlay(*move)])
    assert list(made.data["paths"]) == ["/old", "/new"]
    assert made.data["paths"]["/new"]["get"]["operationId"] == "listPets"


def test_a_copy_may_hold_its_target_and_the_other_way_round() -> None:
    assert merged({"a": {"b": 1}}, action("$.a", copy="$")) == {"a": {"b": 1, "a": {"b": 1}}}
    assert merged({"a": {"b": {"c": 1}}}, action("$.a", copy="$.a.b")) == {"a": {"b": {"c": 1}, "c": 1}}
    assert merged({"a": [1]}, action("$.a", copy="$.a")) == {"a": [1, 1]}


def test_one_value_for_many_targets_is_not_shared() -> None:
    spec = data_of({"a": {}, "b": {}})
    made = overlaid(spec, [overlay(action("$.*", update={"x": {"y": []}}), action("$.a.x.y", update=1))])
    assert made.data == {"a": {"x": {"y": [1]}}, "b": {"x": {"y": []}}}


def test_anchors_do_not_leak() -> None:
    document = base()
    before = copy.deepcopy(document.data)
    text = HEAD + (
        "  - target: $.paths['/pets'].get\n    update: {tags: &list [b], responses: {'200': {x-a: 1}}, x-b: *list}\n"
        "  - {target: \"$.paths['/pets'].get.tags\", update: c}\n"
    )
    fix = load_text("fix.yaml", text)
    made = overlaid(document, [fix]).data
    assert made["paths"]["/pets"]["get"]["tags"] == ["a", "b", "c"]
    assert made["paths"]["/pets"]["get"]["x-b"] == ["b"]
    assert made["paths"]["/old"]["get"]["tags"] == ["a"]
    assert made["paths"]["/old"]["get"]["responses"] == {"200": {"description": "OK"}}
    assert document.data == before
    assert fix.data["actions"][0]["update"]["tags"] == ["b"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("openapi: 3.1.0\n", "overlay-version", 1),
        ("info: {}\noverlay: 1.0\n", "overlay-version", 2),
        ("overlay: 2.0.0\n", "overlay-version", 1),
        ("overlay: 1.2.0\n", "overlay-version", 1),
        ("overlay: [1]\n", "overlay-version", 1),
        ("overlay: 1.0.0\ninfo: {title: T, version: '1'}\n", "missing-field", 1),
        ("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: {}\n", "wrong-type", 3),
        (HEAD.replace("actions", "extends: 1\nactions") + "  - {target: $.info, update: {}}\n", "wrong-type", 3),
        (HEAD + "  - 1\n", "wrong-type", 4),
        (HEAD + "  - update: {}\n", "missing-field", 4),
        (HEAD + "  - target: 1\n    update: {}\n", "wrong-type", 4),
        (HEAD + "  - target: $.tags\n    remove: yes please\n", "wrong-type", 5),
        (HEAD + "  - target: $.info\n    copy: 1\n", "wrong-type", 5),
        (HEAD + "  - target: $.info\n    copy: $.a b\n", "overlay-target", 5),
        (HEAD + "  - target: $.info\n    copy: $.info\n    update: {}\n", "overlay-action", 4),
        (HEAD + "  - target: info\n    update: {}\n", "overlay-target", 4),
        (HEAD + "  - target: ''\n    update: {}\n", "overlay-target", 4),
        (HEAD + "  - target: $.paths.*~\n    remove: true\n", "overlay-target", 4),
        (HEAD + "  - target: $[?length(@.a, 1) > 2]\n    remove: true\n", "overlay-target", 4),
        (HEAD + "  - target: $\n    remove: true\n", "overlay-root", 4),
        (HEAD + "  - target: $.info\n    copy: $.none\n", "overlay-copy", 5),
        (HEAD + "  - target: $.info\n    copy: $.tags[*]\n", "overlay-copy", 5),
        (HEAD + "  - target: $['info', 'tags']\n    update: {}\n", "overlay-mixed", 4),
        (HEAD.replace("1.1", "1.0") + "  - target: $.info.title\n    update: New\n", "overlay-scalar", 4),
        (HEAD.replace("1.1", "1.0") + "  - target: $.info\n    copy: $.info\n", "overlay-version", 5),
    ],
)  # fmt: skip
def test_errors_have_a_place(text: str, code: str, line: int) -> None:
    found = said(base(), load_text("fix.yaml", text))
    assert (code, Severity.ERROR, line) in found
    assert [severity for _, severity, _ in found].count(Severity.ERROR) == 1


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (HEAD + "  - target: $.nothing\n    update: {}\n", "overlay-unmatched", 4),
        (HEAD + "  - target: $.nothing\n    copy: $.info\n", "overlay-unmatched", 4),
        (HEAD + "  - target: $.tags[?@.name == 'z']\n    remove: true\n", "overlay-unmatched", 4),
        (HEAD + "  []\n", "overlay-idle", 3),
        (HEAD + "  - target: $.info\n    remove: false\n", "overlay-idle", 4),
        (HEAD + "  - target: $.info\n    updat: {}\n    update: {}\n", "unknown-field", 5),
        (HEAD + "  - target: $.info\n    x-note: {}\n    update: {x-a: 1}\nexports: a\n", "unknown-field", 7),
        ("overlay: 1.1.0\nactions: [{target: $.info, update: {}}]\n", "missing-field", 1),
        ("overlay: '1.1'\ninfo: {title: T}\nactions: [{target: $.info, update: {}}]\n", "missing-field", 2),
    ],
)
def test_warnings_go_on(text: str, code: str, line: int) -> None:
    assert said(base(), load_text("fix.yaml", text)) == [(code, Severity.WARNING, line)]


def test_the_nearest_field_is_named() -> None:
    made = overlaid(base(), [overlay("  - {target: $.info, update: {}, descripton: x}\n")])
    assert [found.help for found in made.warnings] == ["did you mean 'description'?"]


def test_all_problems_are_told_at_once() -> None:
    first = overlay(action("$.info", update=[]), action("$.tags", update=1), action("$", remove=True))
    second = overlay(action("nothing", remove=True), name="other.yaml")
    codes = [code for code, *_ in said(base(), first, second)]
    assert codes == ["overlay-mismatch", "overlay-root", "overlay-target"]


@pytest.mark.parametrize(
    ("extends", "warned"),
    [
        ("api.yaml", False),
        ("./api.yaml", False),
        ("../{folder}/api.yaml", False),
        ("other.yaml", True),
        ("https://example.org/other.yaml", False),
        ("//example.org/other.yaml", False),
    ],
)
def test_extends_is_documentation(tmp_path: Path, extends: str, warned: bool) -> None:  # noqa: FBT001 - a table
    (tmp_path / "api.yaml").write_text(SPEC)
    extended = f"extends: {extends.format(folder=tmp_path.name)}\n"
    (tmp_path / "fix.yaml").write_text(extended + HEAD + action("$.info", update={"x-a": 1}))
    made = overlaid(load(str(tmp_path / "api.yaml")), [load(str(tmp_path / "fix.yaml"))])
    assert [found.code for found in made.warnings] == ["overlay-extends"] * warned


def places(document: Document, *pointers: str) -> list[tuple[str, int]]:
    spans = [document.locate(Pointer(document.name, tuple(filter(None, each.split(" "))))) for each in pointers]
    return [(span.file, span.line) for span in spans if span]


def test_every_value_knows_its_file_and_line() -> None:
    spec = base("openapi: 3.1.0\ninfo:\n  title: T\n  version: '1'\ntags:\n  - a\n  - b\n  - c\nxm:\n  n:\n    o: 1\n")
    one = overlay(
        "  - target: $.info\n    update:\n      title: U\n      license:\n        name: MIT\n",
        "  - target: $.tags\n    update:\n      - d\n      - e\n",
        "  - {target: '$.tags[0]', remove: true}\n",
        "  - {target: '$', update: {xc: {}}}\n",
        name="one.yaml",
    )
    two = overlay(
        "  - {target: $.xc, copy: $.xm}\n",
        "  - {target: $.xc, copy: $.info}\n",
        "  - target: $.tags[3]\n    update: f\n",
        "  - {target: '$.tags[1]', remove: true}\n",
        "  - {target: $.xc.n.o, update: 2}\n",
        name="two.yaml",
    )
    made = overlaid(spec, [one, two])
    assert made.data["tags"] == ["b", "d", "f"]
    assert made.data["xc"] == {"n": {"o": 2}, "title": "U", "version": "1", "license": {"name": "MIT"}}
    assert places(made, "info", "info title", "info version", "info license name", "info license url") == [
        ("api.yaml", 2),
        ("one.yaml", 6),
        ("api.yaml", 4),
        ("one.yaml", 8),
        ("one.yaml", 7),
    ]
    assert places(made, "tags 0", "tags 1", "tags 2", "tags 9", "tags x") == [
        ("api.yaml", 7),
        ("one.yaml", 11),
        ("two.yaml", 7),
        ("api.yaml", 5),
        ("api.yaml", 5),
    ]
    assert places(made, "xc", "xc n", "xc n o", "xc title", "xc license name", "xm n o") == [
        ("one.yaml", 14),
        ("api.yaml", 10),
        ("two.yaml", 9),
        ("one.yaml", 6),
        ("one.yaml", 8),
        ("api.yaml", 11),
    ]


def test_budgets_hold() -> None:
    small = Limits(nodes=10_000, nesting=50)
    double = [action("$.a", copy="$.a")] * 40
    with pytest.raises(InputError, match="more than 10,000 values"):
        overlaid(data_of({"a": [1]}), [overlay(*double)], small)
    deeper = [action("$.a", copy="$")] * 60
    with pytest.raises(InputError, match="deeper than 50"):
        overlaid(data_of({"a": {}}), [overlay(*deeper)], small)
    nested = [action("$.a", update=json.loads('{"a":' * depth + "1" + "}" * depth)) for depth in (49, 50)]
    assert overlaid(data_of({"a": {}}), [overlay(nested[0])], small).warnings == ()
    with pytest.raises(InputError, match="deeper than 50"):
        overlaid(data_of({"a": {}}), [overlay(nested[1])], small)
    with pytest.raises(InputError, match="more than 2 values"):
        overlaid(data_of({"a": {}, "b": {}}), [overlay(action("$.a", update={}))], Limits(nodes=2))


HOSTILE = [
    "$" + "[0]" * 10_000,
    "$" + "[0]" * 500,
    "$" + ".a" * 700,
    "$" + "[?@" * 400 + "]" * 400,
    "$[?" + "(" * 800 + "@.a" + ")" * 800 + "]",
    "$[?" + "!" * 900 + "@.a]",
    "$" + "['a','a']" * 60,
    "$[?@" + "['a','a']" * 60 + "]",
    "$..[?count($..*) > count($..*)]",
    "$..*" * 20,
    "$[?match(@.s, '(a|aa)+b')]",
    "$[?search(@.s, '(a|aa)+b')]",
]


@pytest.mark.parametrize("query", HOSTILE, ids=lambda query: query[:20])
def test_a_hostile_query_is_refused_soon(query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonpath, "STEPS", 50_000)
    monkeypatch.setattr(jsonpath, "SECONDS", 0.2)
    deep: Any = {}
    for _ in range(70):
        deep = {"a": deep, "b": [deep] if len(str(deep)) < 100 else [], "s": "a" * 60}
    found = said(data_of({"a": deep, "s": {"s": "a" * 60}}), overlay(action(query, remove=True)))
    assert [(code, severity) for code, severity, _ in found] == [("overlay-target", Severity.ERROR)]


def test_a_budget_holds_for_all_queries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonpath, "STEPS", 100)
    monkeypatch.setattr(jsonpath, "STEPS_OF_ALL", 250)
    queries = Queries(200)
    data = list(range(80))
    assert [len(queries.select("$[*]", data)) for _ in range(3)] == [80] * 3
    with pytest.raises(QueryError, match="too many nodes"):
        queries.select("$[*]", data)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("$.paths['/a'].get", [("paths", "/a", "get")]),
        ("$.paths.*.get", [("paths", "/a", "get"), ("paths", "/b", "get")]),
        ("$.paths[?@.get.x == true]", [("paths", "/b")]),
        ("$.paths[?@.get['x-t'][?@ == 'p']].get", [("paths", "/a", "get")]),
        ("$.paths[?match(@.get.s, 'a.c')]", [("paths", "/a")]),
        ("$.paths[?search(@.get.s, '[a.]b')]", [("paths", "/a")]),
        ("$.paths[?match(@.get.s, '(?=a)abc')]", []),
        ("$.paths[?search(@.get.x, 'a')]", []),
        ("$.none", []),
        ("$", [()]),
    ],
)
def test_queries(query: str, found: Any) -> None:
    data = {"paths": {"/a": {"get": {"x": 1, "x-t": ["p"], "s": "abc"}}, "/b": {"get": {"x": True, "s": "a\nc"}}}}
    assert Queries(200).select(query, data) == found


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(SPEC)
    Path("one.yaml").write_text(HEAD + action("$.paths['/pets'].get", update={"operationId": "first", "x-a": 1}))
    named = action("$.paths[?@.get.operationId == 'first'].get", update={"operationId": "second"})
    Path("two.yaml").write_text(HEAD + named)
    return tmp_path


def test_the_command_applies_overlays_in_their_order(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del here
    assert cli.run(["ir", "api.yaml", "--overlay", "one.yaml", "--overlay", "two.yaml"]) == 0
    assert '"second"' in capsys.readouterr().out
    assert cli.run(["ir", "api.yaml", "--overlay", "two.yaml", "--overlay", "one.yaml"]) == 0
    streams = capsys.readouterr()
    assert '"first"' in streams.out
    assert "two.yaml:4:" in streams.err
    assert "overlay-unmatched" in streams.err


def test_validate_looks_at_the_document_with_its_overlays(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "wrong.yaml").write_text(HEAD + action("$.paths.*.get", update={"deprecated": 1}))
    assert cli.run(["validate", "api.yaml"]) == 0
    capsys.readouterr()
    assert cli.run(["validate", "api.yaml", "--overlay", "one.yaml", "--overlay", "wrong.yaml", "--strict"]) == 2
    told = capsys.readouterr().err
    assert "wrong.yaml:" in told
    assert "[wrong-type]" in told


def test_the_configuration_and_the_fast_path(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = here / "specloom.toml"
    text = '[[client]]\nspec = "api.yaml"\noutput = "out"\nformatter = "none"\noverlays = ["one.yaml", "two.yaml"]\n'

    def generated() -> tuple[bool, bool]:
        """Return whether the second name reached the client, and whether nothing changed."""
        assert cli.run(["generate"]) == 0
        client = "".join(path.read_text() for path in (here / "out").rglob("*.py"))
        return "def second(" in client, "changed," not in capsys.readouterr().err.replace("unchanged", "")

    config.write_text(text)
    assert generated() == (True, True)
    assert generated() == (True, True)
    Path("two.yaml").write_text(HEAD + action("$.paths['/old']", remove=True))
    assert generated()[0] is False
    manifest = json.loads((here / "out/.specloom/manifest.json").read_text())
    assert [entry["name"] for entry in manifest["overlays"]] == ["one.yaml", "two.yaml"]
    config.write_text(text.replace(', "two.yaml"', ""))
    assert generated()[0] is False
    assert "list_old" in "".join(path.read_text() for path in (here / "out").rglob("*.py"))
    assert cli.run(["check"]) == 0
    Path("one.yaml").write_text(HEAD + action("$.paths['/old']", remove=True))
    assert cli.run(["check"]) == 1


def test_overlays_are_among_the_inputs(here: Path) -> None:
    result = run(ClientConfig(spec="api.yaml", output=here / "out", overlays=("one.yaml",), formatter="none"))
    assert set(result.inputs) == {"api.yaml", "one.yaml"}


def test_a_message_names_the_line_of_the_overlay(here: Path) -> None:
    reference = "  - target: $.components.schemas\n    update:\n      Pet:\n        $ref: '#/components/schemas/No'\n"
    Path("one.yaml").write_text(HEAD + reference)
    model = build(ClientConfig(spec="api.yaml", output=here / "out", overlays=("one.yaml",)))
    (found,) = located(model.diagnostics, model.source.resolver.locate)
    assert found.code == "ref-not-found"
    assert found.pointer == Pointer("api.yaml", ("components", "schemas", "Pet", "$ref"))
    assert found.span is not None
    assert (found.span.file, found.span.line) == ("one.yaml", 7)


def test_allow_and_strict_hold(here: Path) -> None:
    Path("one.yaml").write_text(HEAD + action("$.none", remove=True))
    config = {"spec": "api.yaml", "output": here / "out", "overlays": ("one.yaml",)}
    build(ClientConfig(**config, strict=True, allow=("overlay-unmatched",)))  # type: ignore[arg-type]
    with pytest.raises(InputError) as caught:
        build(ClientConfig(**config, strict=True))  # type: ignore[arg-type]
    assert [found.code for found in caught.value.diagnostics] == ["overlay-unmatched"]
    Path("one.yaml").write_text(HEAD + action("$.none", remove=True) + action("$", remove=True))
    with pytest.raises(InputError) as caught:
        build(ClientConfig(**config, allow=("overlay-unmatched",)))  # type: ignore[arg-type]
    assert [found.code for found in caught.value.diagnostics] == ["overlay-root"]


def test_an_overlay_file_is_read_like_a_document(here: Path) -> None:
    config = {"spec": "api.yaml", "output": here / "out"}
    Path("bomb.yaml").write_text("a: &a [x]\nb: &b [" + "*a," * 1000 + "]\nc: &c [" + "*b," * 1000 + "]\n")
    Path("twice.yaml").write_text("overlay: 1.0.0\noverlay: 1.0.0\n")
    Path("one.json").write_text(json.dumps(load("one.yaml").data))
    build(ClientConfig(**config, overlays=("one.json",)))  # type: ignore[arg-type]
    for name, code in (("none.yaml", "input-not-found"), ("bomb.yaml", "nodes"), ("twice.yaml", "duplicate-key")):
        with pytest.raises(InputError) as caught:
            build(ClientConfig(**config, overlays=(name,)))  # type: ignore[arg-type]
        assert code in caught.value.diagnostics[0].code


def test_a_run_without_overlays_loads_no_library(here: Path) -> None:
    code = "import sys; from specloom import cli; cli.run(['ir', 'api.yaml']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], cwd=here, capture_output=True, text=True, check=True)
    assert {"jsonpath_rfc9535", "regex", "specloom.openapi.versions.overlay"}.isdisjoint(done.stderr.split())
