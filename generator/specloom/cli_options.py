"""The options of the commands: what is chosen of a document, where a client goes, and what is printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

_Function = TypeVar("_Function", bound=Callable[..., Any])

REMOTE = click.option(
    "--allow-remote-ref",
    "allow_remote_refs",
    multiple=True,
    metavar="ORIGIN",
    help="Let references fetch documents from this origin, such as https://example.org.",
)


OVERLAY = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    metavar="FILE",
    help="Apply this OpenAPI Overlay first; several are applied in their order.",
)


ROOT = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False),
    metavar="DIR",
    help="The folder that holds all files of the document.  [default: the configuration's, else the repository]",
)


LAYOUT = click.option(
    "--layout",
    type=click.Choice(["apis", "resources"]),
    help="A class for each tag, or a tree: client.chat.completions.create(...).  [default: apis]",
)


ALLOW = click.option(
    "--allow", multiple=True, metavar="CODE", help="Accept problems with this code; `specloom explain` lists the codes."
)
STRICT = click.option("--strict", is_flag=True, help="Treat warnings and omissions as errors.")


def selecting(function: _Function) -> _Function:
    """Add the options that choose what of a document is taken."""
    by_name = "Take this operation: its operationId, or 'GET /path'; a glob takes several."
    options = [
        click.option(
            "--include-tag", "include_tags", multiple=True, metavar="TAG", help="Take only operations with this tag."
        ),
        click.option(
            "--exclude-tag", "exclude_tags", multiple=True, metavar="TAG", help="Leave out operations with this tag."
        ),
        click.option(
            "--include-path",
            "include_paths",
            multiple=True,
            metavar="GLOB",
            help="Take only paths like this: '/pets/*'.",
        ),
        click.option("--include-operation", "include_operations", multiple=True, metavar="NAME", help=by_name),
        OVERLAY,
        ROOT,
        REMOTE,
        ALLOW,
        STRICT,
    ]
    return _with(function, options)


def printing(function: _Function) -> _Function:
    """Add the options that say what is printed, and how."""
    options = [
        click.option("--quiet", "-q", is_flag=True, help="Print only errors and what was left out."),
        click.option("--verbose", "-v", is_flag=True, help="Print every problem, and the trace of a bug of specloom."),
        click.option(
            "--format",
            "form",
            type=click.Choice(["text", "json", "github"]),
            default="text",
            help="Print problems as text, as one JSON object a line, or as GitHub annotations.",
        ),
    ]
    return _with(function, options)


def generating(function: _Function) -> _Function:
    """Add the options of what writes a client, or compares it."""
    output = "The folder to write to.  [default: from the configuration, else NAME-client for NAME.yaml]"
    options = [
        click.option("--output", "-o", type=click.Path(path_type=Path), metavar="DIR", help=output),
        click.option(
            "--target", type=click.Choice(["python", "ruby"]), help="The language of the client.  [default: python]"
        ),
        click.option(
            "--package", metavar="NAME", help="The import name of the package.  [default: from the document's title]"
        ),
        LAYOUT,
        click.option(
            "--stainless",
            type=click.Path(exists=True, dir_okay=False),
            metavar="FILE",
            help="Make the tree of resources that this configuration of Stainless has.",
        ),
        click.option(
            "--formatter",
            type=click.Choice(["ruff", "black", "none"]),
            help="The formatter of the code.  [default: ruff]",
        ),
        click.option(
            "--config",
            type=click.Path(path_type=Path, exists=True, dir_okay=False),
            metavar="FILE",
            help="Read this configuration instead of specloom.toml or pyproject.toml.",
        ),
        click.option("--docs-only", is_flag=True, help="Write only the documentation."),
        click.option(
            "--refresh", is_flag=True, help="Fetch remote documents again instead of using the copies in the output."
        ),
    ]
    return printing(_with(selecting(function), options))


def _with(function: _Function, options: Sequence[Callable[[_Function], _Function]]) -> _Function:
    for option in reversed(options):
        function = option(function)
    return function


TRACE = click.option("--verbose", "-v", is_flag=True, expose_value=False, help="Print the trace of a bug of specloom.")
FORCE = click.option("--force", is_flag=True, help="Overwrite hand edits and foreign files; keeps FILE.orig.")
ANY_SPEC = click.argument("spec", required=False)
SPEC = click.argument("spec")
