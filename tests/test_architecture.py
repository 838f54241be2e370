"""The house keeps its rules: imports, first lines, file sizes, templates without logic, text only past encoders."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest
from jinja2 import Environment, nodes

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "generator/specloom").rglob("*.py"))
RUNTIME = sorted((ROOT / "templates").glob("*/_runtime/**/*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.jinja"))
LONGEST = 500
"""Lines; the aim is 60 to 300, and a file above this limit is two things for certain."""

ALLOWED_NODES = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Include,
    nodes.Filter,
    nodes.Const,
    nodes.Keyword,
)
ENCODERS = {"escaping", "literals", "markdown"}
"""The modules that alone may turn text of the document into Code."""
ALLOWED_FILTERS = {"indent", "join"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_contracts_of_the_imports() -> None:
    # In a process of its own: import-linter sets up the logging of the one it runs in.
    code = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", MODULES + RUNTIME, ids=name)
def test_a_module_says_its_job_in_its_first_line(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert docstring, "no docstring"
    first = docstring.splitlines()[0]
    assert first.endswith((".", "…")), first
    assert path.read_text("utf-8").startswith('"""'), "the docstring is not the first line"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_is_short(path: Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= LONGEST, f"{lines} lines: this is two things"


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_has_no_logic(path: Path) -> None:
    assert list(logic(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("{% for field in model.fields %}{{ field.name }}{% endfor %}", 0),
        ("{% if model.docs %}{{ model.docs | indent(4) }}{% else %}pass{% endif %}", 0),
        ("{{ lines | join(', ') }}{% include 'a.jinja' %}", 0),
        ("{% if a == b %}{% endif %}", 2),
        ("{% if not a %}{% endif %}", 2),
        ("{% if a and b %}{% endif %}", 2),
        ("{% set a = b %}", 1),
        ("{{ a() }}", 1),
        ("{{ a + 1 }}", 1),
        ("{{ a | upper }}", 1),
        ("{{ a[0] }}", 1),
        ("{{ a | safe }}", 1),
        ("{% include name %}", 1),
        ("{{ 'text' }}", 1),
        ("{% for a in b if a %}{% endfor %}", 1),
        ("{% for a in b recursive %}{% endfor %}", 1),
        ("{% for a in b | join %}{% endfor %}", 1),
        ("{% autoescape false %}{% endautoescape %}", 1),
        ("{% macro a() %}{% endmacro %}", 1),
    ],
)
def test_the_rule_for_templates_finds_logic(text: str, count: int) -> None:
    found = list(logic(text))
    assert bool(found) == bool(count), found


@pytest.mark.parametrize("path", [path for path in MODULES if "targets" in path.parts], ids=name)
def test_only_an_encoder_makes_code_of_text(path: Path) -> None:
    if path.stem in ENCODERS:
        return
    tree = ast.parse(path.read_text("utf-8"))
    assert marked_text(tree) == [], "Code is made of a formatted text: use literals.py"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('Code(f"{a}")', True),
        ('Markup("%s" % a)', True),
        ('Code("{}".format(a))', True),
        ("Code(a + b)", True),
        ("markupsafe.Markup(str(a))", True),
        ('Code("None")', False),
        ('Code(", ").join(parts)', False),
        ('Code("list[{}]").format(inner)', False),
    ],
)
def test_the_rule_for_code_finds_formatted_text(source: str, found: bool) -> None:  # noqa: FBT001 - a table
    assert bool(list(marked_text(ast.parse(source)))) == found


def test_help_is_fast_because_it_loads_nothing_heavy() -> None:
    program = "import sys, specloom.cli as c; c.run(['--help']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    heavy = {
        "yaml",
        "jinja2",
        "rich",
        "jsonschema_rs",
        "openapi_spec_validator",
        "specloom.pipeline",
        "specloom.writer",
    }
    assert heavy.isdisjoint(done.stderr.split())


def test_no_modules_import_one_another_in_a_circle() -> None:
    graph = grimp.build_graph("specloom")
    TopologicalSorter({each: graph.find_modules_directly_imported_by(each) for each in graph.modules}).prepare()


def logic(text: str) -> list[str]:
    """Return what in a template is more than for, if <name>, constant include, output, indent and join."""
    found: list[str] = []
    tree = Environment(autoescape=True).parse(text)
    for node in tree.find_all(nodes.Node):
        where = f"line {node.lineno}: {type(node).__name__}"
        match node:
            case nodes.If(test=test) if not is_path(test):
                found.append(f"{where} asks more than one name")
            case nodes.For(iter=items, test=test, recursive=recursive) if test or recursive or not is_path(items):
                found.append(f"{where} does more than walk one name")
            case nodes.Include(template=template) if not isinstance(template, nodes.Const):
                found.append(f"{where} of a name")
            case nodes.Filter(name=used) if used not in ALLOWED_FILTERS:
                found.append(f"{where} {used}")
            case nodes.Output(nodes=parts):
                found += [f"{where} of a constant" for part in parts if isinstance(part, nodes.Const)]
            case _ if not isinstance(node, ALLOWED_NODES):
                found.append(where)
            case _:
                pass
    return found


def is_path(node: nodes.Node | None) -> bool:
    """Tell whether a node is one name or one dotted attribute."""
    while isinstance(node, nodes.Getattr):
        node = node.node
    return isinstance(node, nodes.Name)


def marked_text(tree: ast.AST) -> list[str]:
    """Return the calls that declare something other than a constant text to be code."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in {"Code", "Markup"} and not isinstance(node.args[0], ast.Constant):
                found.append(f"line {node.lineno}: {re.sub(chr(10), ' ', ast.unparse(node))}")
    return found
