"""The command line: commands and exit codes; commands.py knows what is done, and is loaded when needed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import click

from specloom import __version__
from specloom.cli_options import (
    ALLOW,
    ANY_SPEC,
    FORCE,
    LAYOUT,
    OVERLAY,
    REMOTE,
    ROOT,
    SPEC,
    STRICT,
    TRACE,
    generating,
    printing,
    selecting,
)
from specloom.diagnostics import InputError
from specloom.terminal import Terminal, visible_lines

BUG = 70
_CALLS = 4_000
"""How deep calls may go: a document may nest as deep as the reader's limits say, and a level takes several calls."""


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


@commands.command()
@ANY_SPEC
@FORCE
@click.option("--dry-run", is_flag=True, help="Print what would be written, and write nothing.")
@generating
def generate(**options: Any) -> int:
    """Write the client, or every client of the configuration."""
    return _do("generate", options)


@commands.command()
@ANY_SPEC
@generating
def check(**options: Any) -> int:
    """Exit with 1 and a diff when the client is out of date."""
    return _do("check", options)


@commands.command()
@ANY_SPEC
@generating
def diff(**options: Any) -> int:
    """Print the diff that `generate` would apply."""
    return _do("diff", options)


@commands.command()
@SPEC
@OVERLAY
@ROOT
@REMOTE
@STRICT
@ALLOW
@printing
def validate(**options: Any) -> int:
    """Say everything that is wrong with a document."""
    return _do("validate", options)


@commands.command()
@SPEC
@selecting
@printing
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
@LAYOUT
@REMOTE
@TRACE
def init(spec: str | None, allow_remote_refs: tuple[str, ...], layout: str | None) -> int:
    """Write a commented configuration for a document into pyproject.toml, or specloom.toml where there is none.

    Without SPEC, for the document that lies here by a usual name, as openapi.yaml. With `--layout resources` the tree
    of resources is written down as it would be guessed, to be changed.
    """
    from specloom import commands as work  # noqa: PLC0415 - `--help` needs none of it
    from specloom import initial  # noqa: PLC0415 - only here

    reads = work.reader_of_resources(allow_remote_refs) if layout == "resources" else None
    Terminal().out(f"wrote {initial.write(Path(), spec, allow_remote_refs, reads)}")
    return 0


@commands.command(short_help="Configure a client in the place of a published SDK.")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--spec", required=True, metavar="SPEC", help="The document of the API.")
@click.option("--force", is_flag=True, help="Replace the configuration that is here.")
@click.option("--compare/--no-compare", default=True, help="Say how much of the SDK the client has as before.")
@REMOTE
@TRACE
def adopt(folder: Path, spec: str, allow_remote_refs: tuple[str, ...], *, force: bool, compare: bool) -> int:
    """Write specloom.toml for a client that has the resources, methods and names of the SDK in FOLDER.

    The source is read, never run: `api.md` for the methods, `_client.py` for the class of the client. What could not be
    told is printed, what only the SDK or only the document has, and at last how much of the SDK's types, methods and
    client is as before.
    """
    from specloom import commands as work  # noqa: PLC0415 - `--help` needs none of it
    from specloom.adoption.adopt import adopt as adopted  # noqa: PLC0415 - only here

    terminal = Terminal()
    done = adopted(Path(), folder, spec, work.reader_of_resources(allow_remote_refs)(spec), force=force)
    for line in done.lines:
        terminal.out(line)
    terminal.out(f"wrote {done.path}")
    for line in work.succession_of(folder, done.path, terminal) if compare else ():
        terminal.out(line)
    return 0


@commands.command(short_help="Say what of a Python package another one does not have.")
@click.argument("old", metavar="OLD_PACKAGE", type=click.Path(exists=False, path_type=Path))
@click.argument("new", metavar="NEW_PACKAGE", type=click.Path(exists=False, path_type=Path))
@printing
def compare(old: Path, new: Path, form: str, *, quiet: bool, verbose: bool) -> int:
    """Compare the public names and signatures of two Python packages.

    A package is its folder, or a checkout that has it at its top or below src. The source is read, never run. Each
    difference is breaking, compatible, or unknown; what is compatible is listed with --verbose.

    Exit codes: 0 nothing breaks; 1 something does; 2 a package cannot be read.
    """
    from specloom.comparison.changes import Verdict  # noqa: PLC0415 - only here
    from specloom.comparison.compare import compare as compared  # noqa: PLC0415 - brings griffe
    from specloom.comparison.shown import lines  # noqa: PLC0415 - only here

    terminal = Terminal(form=form, quiet=quiet, verbose=verbose)
    terminal.phase("comparing")
    try:
        comparison = compared(old, new)
    finally:
        terminal.clear()
    for line in lines(comparison, form, quiet=quiet, verbose=verbose):
        terminal.out(line)
    return int(any(each.change.verdict is Verdict.BREAKING for each in comparison.differences))


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
