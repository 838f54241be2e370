"""The command line: options, printing, exit codes; commands.py knows what is done, and is loaded when needed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn, TypeVar

import click

from specloom import __version__
from specloom.diagnostics import InputError
from specloom.terminal import Terminal, visible_lines

BUG = 70
_CALLS = 4_000
"""How deep calls may go: a document may nest as deep as the reader's limits say, and a level takes several calls."""

_Function = TypeVar("_Function", bound=Callable[..., Any])


class Stopped(BaseException):
    """Ctrl-C or SIGTERM; not a KeyboardInterrupt, which click would turn into a failure of its own."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number


class _InOrder(click.Group):
    """Lists the commands in the order in which people meet them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of this file."""
        del ctx
        return list(self.commands)


@click.group(cls=_InOrder, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="specloom")
def commands() -> None:
    """Write a client library for an HTTP API from its OpenAPI document.

    SPEC is the document: a path, an https:// address, or - for standard input. Without SPEC, the clients of
    specloom.toml or pyproject.toml are meant.

    Exit codes: 0 done; 1 the output is not current, or a part was left out that no --allow names; 2 the document, the
    configuration or the arguments cannot be used, and nothing was written; 70 a bug of specloom.
    """


_REMOTE = click.option(
    "--allow-remote-ref",
    "allow_remote_refs",
    multiple=True,
    metavar="ORIGIN",
    help="Let references fetch documents from this origin, such as https://example.org.",
)


_OVERLAY = click.option(
    "--overlay",
    "overlays",
    multiple=True,
    metavar="FILE",
    help="Apply this OpenAPI Overlay first; several are applied in their order.",
)


_ROOT = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False),
    metavar="DIR",
    help="The folder that holds all files of the document.  [default: the configuration's, else the repository]",
)


def _selecting(function: _Function) -> _Function:
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
        _OVERLAY,
        _ROOT,
        _REMOTE,
        click.option(
            "--allow",
            multiple=True,
            metavar="CODE",
            help="Accept problems with this code; `specloom explain` lists the codes.",
        ),
        click.option("--strict", is_flag=True, help="Treat warnings and omissions as errors."),
    ]
    return _with(function, options)


def _printing(function: _Function) -> _Function:
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


def _generating(function: _Function) -> _Function:
    output = "The folder to write to.  [default: from the configuration, else NAME-client for NAME.yaml]"
    options = [
        click.option("--output", "-o", type=click.Path(path_type=Path), metavar="DIR", help=output),
        click.option(
            "--target", type=click.Choice(["python", "ruby"]), help="The language of the client.  [default: python]"
        ),
        click.option(
            "--package", metavar="NAME", help="The import name of the package.  [default: from the document's title]"
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
    return _printing(_with(_selecting(function), options))


def _with(function: _Function, options: Sequence[Callable[[_Function], _Function]]) -> _Function:
    for option in reversed(options):
        function = option(function)
    return function


_FORCE = click.option("--force", is_flag=True, help="Overwrite hand edits and foreign files; keeps FILE.orig.")
_ANY_SPEC = click.argument("spec", required=False)
_SPEC = click.argument("spec")


@commands.command()
@_ANY_SPEC
@_FORCE
@click.option("--dry-run", is_flag=True, help="Print what would be written, and write nothing.")
@_generating
def generate(**options: Any) -> int:
    """Write the client, or every client of the configuration."""
    return _do("generate", options)


@commands.command()
@_ANY_SPEC
@_generating
def check(**options: Any) -> int:
    """Exit with 1 and a diff when the client is out of date."""
    return _do("check", options)


@commands.command()
@_ANY_SPEC
@_generating
def diff(**options: Any) -> int:
    """Print the diff that `generate` would apply."""
    return _do("diff", options)


@commands.command()
@_SPEC
@_OVERLAY
@_ROOT
@_REMOTE
@click.option("--strict", is_flag=True, help="Treat warnings and omissions as errors.")
@click.option(
    "--allow", multiple=True, metavar="CODE", help="Accept problems with this code; `specloom explain` lists the codes."
)
@_printing
def validate(**options: Any) -> int:
    """Say everything that is wrong with a document."""
    return _do("validate", options)


@commands.command()
@_SPEC
@_selecting
@_printing
def ir(**options: Any) -> int:
    """Print the model of the API, before any language, as JSON."""
    return _do("ir", options)


@commands.command()
@click.argument("code", required=False)
def explain(code: str | None) -> int:
    """Say what CODE means and what to do; or list all codes."""
    from specloom.codes import codes, summaries  # noqa: PLC0415 - imports every room
    from specloom.options import nearest  # noqa: PLC0415 - the same

    known, terminal = codes(), Terminal()
    if code is None:
        terminal.listing(summaries())
        return 0
    if code not in known:
        close = nearest(code, known)
        hint = f"did you mean {close!r}?" if close else "`specloom explain` lists all of them"
        raise click.UsageError(f"there is no code {code!r}; {hint}")
    terminal.out(f"{code}\n\n{known[code]}")
    return 0


@commands.command(short_help="Write a first, commented configuration.")
@click.argument("spec", required=False)
@_REMOTE
def init(spec: str | None, allow_remote_refs: tuple[str, ...]) -> int:
    """Write a commented configuration for a document into pyproject.toml, or specloom.toml where there is none.

    Without SPEC, for the document that lies here by a usual name, as openapi.yaml.
    """
    from specloom import initial  # noqa: PLC0415 - only here

    Terminal().out(f"wrote {initial.write(Path(), spec, allow_remote_refs)}")
    return 0


def _do(command: str, options: dict[str, Any]) -> int:
    from specloom import commands as work  # noqa: PLC0415 - `--help` needs none of it

    terminal = Terminal(form=options.pop("form"), quiet=options.pop("quiet"), verbose=options.pop("verbose"))
    request = work.Request(
        spec=options.pop("spec"),
        config=options.pop("config", None),
        force=options.pop("force", False),
        dry_run=options.pop("dry_run", False),
        refresh=options.pop("refresh", False),
        flags=options,
    )
    try:
        action: Callable[[work.Request, Terminal], int] = getattr(work, command)
        return action(request, terminal)
    except InputError as error:
        terminal.problems(error.diagnostics)
        return 2
    finally:
        terminal.clear()


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; every exception ends here."""
    try:
        code = commands.main(list(arguments), prog_name="specloom", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        return _say(f"{error.format_message()}\nTry 'specloom --help' for help.", error.exit_code and 2)
    except InputError as error:
        Terminal().problems(error.diagnostics)
        return 2
    except (KeyboardInterrupt, click.Abort):
        return _say("interrupted; nothing is half done", 128 + signal.SIGINT)
    except Stopped as stopped:
        return _say("interrupted; nothing is half done", stopped.exit_code)
    except BrokenPipeError:
        _discard_output()
        return 0
    except OSError as error:
        return _say(f"{error.filename or ''}: {error.strerror or error}".removeprefix(": "), 2)
    except MemoryError:
        return _say("there is not enough memory; nothing was written", 2)
    except Exception as error:  # noqa: BLE001 - our own failure: the user gets one line, not a trace
        return _bug(error, verbose=bool({"-v", "--verbose"} & set(arguments)))
    return code if isinstance(code, int) else 0


def main() -> NoReturn:
    """Run the command line of this process."""
    _open_standard_files()
    sys.setrecursionlimit(_CALLS)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    code = run(sys.argv[1:])
    # From here on there is nothing to interrupt, and a trace from the interpreter's own end helps nobody.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    sys.exit(code)


def _stop(number: int, _frame: FrameType | None) -> None:
    raise Stopped(number)


def _open_standard_files() -> None:
    """Give a closed standard file the null device, lest the next file that is opened take its place."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for name, number in (("stdout", 1), ("stderr", 2)):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace", closefd=False))
        else:
            stream.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Let the interpreter flush what nobody reads into the null device."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())


def _bug(error: Exception, *, verbose: bool) -> int:
    from specloom.report import visible  # noqa: PLC0415 - only here

    if verbose:
        import traceback  # noqa: PLC0415 - only here

        sys.stderr.write(visible_lines("".join(traceback.format_exception(error))))
    what = visible(f"{type(error).__name__}: {error}"[:300])
    hint = "" if verbose else "; --verbose shows the trace"
    return _say(f"internal error: {what}. This is a bug in specloom: please report it with the document{hint}", BUG)


def _say(message: str, code: int) -> int:
    try:
        sys.stderr.write(f"specloom: {message}\n")
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody listens
        return code
    return code
