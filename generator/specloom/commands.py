"""What each command does, from configuration to exit code; knows neither click nor a terminal."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from specloom import config as configuration
from specloom import writer
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity, refused
from specloom.report import located, plural
from specloom.targets.registry import OPTIONS
from specloom.writer import Action, Plan, Stamp

if TYPE_CHECKING:  # the pipeline brings the parsers and Jinja: a run that changes nothing does without
    from specloom.ir.api import Api
    from specloom.pipeline import Result

DONE, LEFT_OUT, UNUSABLE = 0, 1, 2


class Console(Protocol):
    """Where a command says what it does."""

    def out(self, line: str) -> None:
        """Print a line of the result."""

    def summary(self, line: str) -> None:
        """Print the last line of a run."""

    def problems(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Print problems."""

    def phase(self, name: str) -> None:
        """Show that a phase begins."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for on the command line."""

    spec: str | None = None
    config: Path | None = None
    flags: Mapping[str, Any] = field(default_factory=dict)
    force: bool = False
    dry_run: bool = False
    refresh: bool = False


def clients(request: Request) -> tuple[ClientConfig, ...]:
    """Return the clients of a request: those of the configuration, or one from the flags."""
    path = request.config or configuration.search(Path())
    known = configuration.read(path, OPTIONS) if path else ()
    if request.spec is None:
        if not known:
            message = "name a document, or configure clients in specloom.toml or pyproject.toml"
            hint = "`specloom init` writes a first configuration"
            raise refused("no-document", message, Pointer(str(path or "specloom")), hint)
        chosen = known
    else:
        chosen = tuple(c for c in known if _same(c.spec, request.spec))
    target = request.flags.get("target")
    if request.spec is not None and request.flags.get("output") and len(chosen) > 1:
        target = target or configuration.USUAL_TARGET  # one place has room for one client: that of the usual target
    if target and (request.spec is not None or any(client.target == target for client in chosen)):
        chosen = tuple(client for client in chosen if client.target == target)
    if request.spec is not None and not chosen:
        chosen = (_from_flags(request),)
    if len(chosen) > 1 and request.flags.get("output"):
        message = "--output fits one client, and the configuration has several here"
        raise refused("config-output", message, Pointer(str(path)), "name the document")
    return tuple(configuration.override(client, request.flags) for client in chosen)


def generate(request: Request, console: Console) -> int:
    """Generate every client; return the exit code."""
    return _each(request, console, lambda client: _generate(client, request, console))


def check(request: Request, console: Console) -> int:
    """Tell whether every output is current, by its diff; writes nothing."""
    return _each(request, console, lambda client: _show(client, request, console, strictly=True))


def diff(request: Request, console: Console) -> int:
    """Show the diff that `generate` would apply; writes nothing."""
    return _each(request, console, lambda client: _show(client, request, console, strictly=False))


def validate(request: Request, console: Console) -> int:
    """Say everything that is wrong with the document."""
    from specloom import pipeline  # noqa: PLC0415 - heavy

    client = configuration.override(_from_flags(request), request.flags)
    version, told = pipeline.check_fully(client, console.phase)
    console.problems(told)
    if any(diagnostic.severity is Severity.ERROR for diagnostic in told):
        return UNUSABLE
    if not told:
        console.out(f"{_name(client)}: valid {'Swagger' if version == '2.0' else 'OpenAPI'} {version}")
    return _verdict(told)


def ir(request: Request, console: Console) -> int:
    """Print the language-neutral model."""
    from specloom import pipeline  # noqa: PLC0415 - heavy
    from specloom.ir.dump import dump  # noqa: PLC0415 - heavy

    client = configuration.override(_from_flags(request), request.flags)
    model = pipeline.build(client, console.phase)
    told = pipeline.report(model.diagnostics, model.source, client)
    console.problems(told)
    console.out(dump(model.api).removesuffix("\n"))
    return _verdict(told)


def reader_of_resources(origins: tuple[str, ...]) -> Callable[[str], Api]:
    """Return what reads a document into an API with a tree of resources; its references may lead to `origins`."""
    from specloom import pipeline  # noqa: PLC0415 - heavy

    def read(spec: str) -> Api:
        return pipeline.build(ClientConfig(spec=spec, output=Path(), layout="resources", allow_remote_refs=origins)).api

    return read


def succession_of(sdk: Path, configured: Path, console: Console) -> Iterator[str]:
    """Yield what is to be said of the client that a configuration makes in the place of an SDK; last, what it keeps.

    The client is made in a folder of its own, which is gone afterwards.
    """
    from specloom import pipeline  # noqa: PLC0415 - heavy
    from specloom.adoption.succession import succession  # noqa: PLC0415 - brings griffe
    from specloom.targets.python.options import PythonOptions  # noqa: PLC0415 - with what reads it

    try:
        [client] = configuration.read(configured, OPTIONS)
        result = pipeline.run(client, console.phase)
    except InputError as error:
        yield f"the client cannot be made of it: {error}"
        return
    left_out = [each for each in result.diagnostics if each.severity is Severity.OMISSION]
    if left_out:
        yield f"{plural(len(left_out), 'part')} cannot be made: {left_out[0].message}; `specloom generate` tells all"
    with tempfile.TemporaryDirectory() as folder:
        for file in result.files:
            if file.path.startswith(f"{client.package}/") and file.path.endswith(".py"):
                place = Path(folder, file.path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(file.content)
        console.phase("comparing")
        try:
            options = configuration.options_of(client, PythonOptions)
            yield succession(sdk, Path(folder, str(client.package)), options.client_class)
        except InputError as error:
            yield f"it cannot be compared with the SDK: {error}"


def _each(request: Request, console: Console, act: Callable[[ClientConfig], int]) -> int:
    """Do every client, also after one that fails; return the worst exit code."""
    worst = DONE
    for client in clients(request):
        # A run makes live values only and then ends: collecting in between took a quarter of its time.
        gc.disable()
        try:
            worst = max(worst, act(client))
        except InputError as error:
            console.problems(located(error.diagnostics, client.locate))
            worst = UNUSABLE
        finally:
            gc.enable()
    return worst


def _generate(client: ClientConfig, request: Request, console: Console) -> int:
    started = time.monotonic()
    writer.check_output(client.output, _document(client), client.pointer("output"))
    mark = writer.fingerprint(client)
    stamp = None if request.refresh else writer.fresh(client, mark)
    if stamp is not None:
        console.problems(stamp.diagnostics)
        console.summary(_summary(client, stamp, {Action.UNCHANGED: stamp.files}, started))
        return _verdict(stamp.diagnostics)
    result = _run(client, request, console)
    stamp = Stamp(mark, result.inputs, result.operations, result.models, 0, result.diagnostics)
    if request.dry_run:
        plan = writer.plan(result.files, client.output, result.facts, keep=client.keep, force=request.force)
        for change in plan.pending:
            console.out(f"{change.action:9} {change.path}")
    else:
        console.phase("writing")
        with writer.locked(client.output):
            plan = writer.plan(result.files, client.output, result.facts, keep=client.keep, force=request.force)
            writer.apply(plan, _encoded(stamp, plan, client))
    console.problems(result.diagnostics)
    console.summary(_summary(client, stamp, plan.count(), started, "would write: " if request.dry_run else ""))
    return _verdict(result.diagnostics)


def _show(client: ClientConfig, request: Request, console: Console, *, strictly: bool) -> int:
    started = time.monotonic()
    writer.check_output(client.output, _document(client), client.pointer("output"))
    stamp = None if request.refresh else writer.fresh(client, writer.fingerprint(client))
    if stamp is not None:
        console.problems(stamp.diagnostics)
        if strictly:
            console.summary(_summary(client, stamp, {Action.UNCHANGED: stamp.files}, started))
        return _verdict(stamp.diagnostics) if strictly else DONE
    result = _run(client, request, console)
    plan = writer.plan(result.files, client.output, result.facts, keep=client.keep, edits=True)
    console.problems(result.diagnostics)
    for line in writer.difference(plan):
        console.out(line)
    if not strictly:
        return DONE
    if plan.owned.unfinished:
        console.out(f"{client.output}: the last run did not finish")
    told = Stamp("", {}, result.operations, result.models)
    console.summary(_summary(client, told, plan.count(), started, "" if plan.current else "not current: "))
    return _verdict(result.diagnostics) if plan.current else LEFT_OUT


def _run(client: ClientConfig, request: Request, console: Console) -> Result:
    from specloom import pipeline  # noqa: PLC0415 - heavy

    recorded = writer.fetched(client.output)
    return pipeline.run(client, console.phase, recorded=recorded, refresh=request.refresh)


def _encoded(stamp: Stamp, plan: Plan, client: ClientConfig) -> bytes | None:
    if not stamp.inputs:
        return None
    return replace(stamp, files=_total(plan.count())).encode(plan.manifest, client)


def _verdict(told: Iterable[Diagnostic]) -> int:
    return LEFT_OUT if any(diagnostic.severity is Severity.OMISSION for diagnostic in told) else DONE


def _summary(client: ClientConfig, made: Stamp, counted: Mapping[Action, int], started: float, prefix: str = "") -> str:
    parts = ", ".join(f"{counted[action]:,} {action}" for action in _mentioned(counted))
    took = time.monotonic() - started
    return (
        f"{prefix}{_name(client)} -> {client.output.as_posix()}: {plural(made.operations, 'operation')}, "
        f"{plural(made.models, 'model')}, {plural(_total(counted), 'file')} ({parts}) in {took:.2f} s"
    )


def _mentioned(counted: Mapping[Action, int]) -> Iterator[Action]:
    for action in (Action.NEW, Action.CHANGED, Action.REMOVED, Action.UNCHANGED):
        if counted.get(action) or (action is Action.UNCHANGED and not any(counted.values())):
            yield action


def _total(counted: Mapping[Action, int]) -> int:
    """Return how many files there are in the end."""
    return sum(number for action, number in counted.items() if action is not Action.REMOVED)


def _name(client: ClientConfig) -> str:
    return "standard input" if client.spec == "-" else Path(client.spec).name


def _document(client: ClientConfig) -> Path | None:
    return None if client.spec == "-" or configuration.is_remote(client.spec) else Path(client.spec)


def _same(one: str, other: str) -> bool:
    if "-" in (one, other) or configuration.is_remote(one) or configuration.is_remote(other):
        return one == other
    return Path(one).resolve() == Path(other).resolve()


def _from_flags(request: Request) -> ClientConfig:
    spec = request.spec or "-"
    return ClientConfig(spec=spec, output=configuration.default_output("api" if spec == "-" else spec))
