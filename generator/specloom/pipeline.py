"""The story of a run, top to bottom: document, checks, Api, files; reads input through its rooms and writes nothing."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

from specloom.config import ClientConfig, is_remote
from specloom.diagnostics import Diagnostic, InputError, Locate, Pointer, Severity, Span, refused, warning
from specloom.files import FileSet, GeneratedFile, Kept
from specloom.ir.api import Api
from specloom.lower import completed, lower, read_stainless, settled
from specloom.openapi import syntax
from specloom.openapi.checking.validate import check, full
from specloom.openapi.mending.mend import mend
from specloom.openapi.read import read
from specloom.openapi.references import Border, Fetcher, Resolver, bundle, check_references
from specloom.openapi.references.dynamic import inline_dynamic_refs
from specloom.openapi.versions.dialect import Version, detect
from specloom.openapi.versions.other_formats import load_openapi
from specloom.openapi.versions.transforms import transforms_of
from specloom.options import nearest
from specloom.provenance import LEDGER, copies_of, facts_of, inputs_of, ledger_of
from specloom.reading.document import Document, load
from specloom.report import located, nowhere
from specloom.targets.base import Output
from specloom.targets.registry import TARGETS

_NO_FAULTS = frozenset({"validator-skipped", "validator-timeout", "validator-failed"})
"""Warnings that are not about the document: `strict` makes no errors of them."""

_ABSENT = frozenset({"input-not-found", "input-not-a-file", "input-unreadable"})
"""Errors about the name of a file, not about what stands in it."""

Progress = Callable[[str], None]
"""Told the name of each phase as it begins."""


@dataclass(frozen=True, slots=True)
class Source:
    """An input that was read and has no errors."""

    document: Document
    version: Version
    resolver: Resolver
    diagnostics: tuple[Diagnostic, ...]
    overlays: tuple[Document, ...] = ()
    """What was applied to the document, in order."""
    mended: frozenset[Pointer] = frozenset()
    """Where the document has another form than it should have, so that it was mended."""
    stainless: Document | None = None
    """A configuration of Stainless that belongs to the document."""


@dataclass(frozen=True, slots=True)
class Model:
    """An input as the language-neutral model."""

    source: Source
    document: syntax.Document
    """The typed tree that the model was made of."""
    config: ClientConfig
    """The options, with what only a configuration of Stainless says."""
    api: Api
    diagnostics: tuple[Diagnostic, ...]
    unsaid: tuple[Pointer, ...]
    """The places of descriptions that the model holds nowhere."""


@dataclass(frozen=True, slots=True)
class Result:
    """A finished run: the files, what was made, what was said (with places, in order), what was read."""

    files: FileSet
    operations: int
    models: int
    diagnostics: tuple[Diagnostic, ...]
    facts: Mapping[str, Any]
    """For the manifest: the document's hash and the options."""
    inputs: Mapping[str, str]
    """Paths relative to the document's folder and the SHA-256 of their bytes.

    Empty where that cannot be told, as with a remote document: then the next run is a whole one.
    """


def run(
    config: ClientConfig,
    progress: Progress = lambda _: None,
    stdin: IO[bytes] | None = None,
    *,
    recorded: Mapping[str, Kept] = MappingProxyType({}),
    refresh: bool = False,
) -> Result:
    """Turn the document into a client, in memory; raises InputError with every problem that stops the run.

    `recorded` has what the last run fetched, by address. Copies of it are used unless `refresh`, or where the document
    itself is remote: its parts are to be as new as it is.
    """
    kept = {} if refresh or is_remote(config.spec) else recorded
    model = build(config, progress, stdin, kept=kept)
    progress("rendering")
    output = _generated(model, config)
    source, resolver = model.source, model.source.resolver
    diagnostics = report((*model.diagnostics, *resolver.fetcher.changes(recorded), *output.diagnostics), source, config)
    told = [
        each
        for each in (*model.diagnostics, *output.diagnostics)
        if each.severity is not Severity.WARNING or each.pointer.source in resolver.documents
    ]
    ledger = ledger_of(output, told, model.unsaid, source.document.name)
    files = FileSet([*output.files, GeneratedFile.text(LEDGER, ledger), *copies_of(source.document, resolver)])
    return Result(
        files=files,
        operations=len(output.operations),
        models=len(output.types),
        diagnostics=diagnostics,
        facts=facts_of(config, source.document, source.overlays, resolver),
        inputs=inputs_of(source.document, source.overlays, resolver),
    )


def build(
    config: ClientConfig,
    progress: Progress = lambda _: None,
    stdin: IO[bytes] | None = None,
    *,
    kept: Mapping[str, Kept] = MappingProxyType({}),
) -> Model:
    """Turn the document into the language-neutral model."""
    source = _opened(config, progress, stdin, kept)
    raise_on_errors(source.diagnostics, source, config)
    progress("building")
    document = _read(source)
    stainless = None if source.stainless is None else read_stainless(source.stainless.data, source.stainless.name)
    complete, told = (config, []) if stainless is None else completed(config, stainless, document)
    lowered = lower(document, complete, stainless)
    if stainless is not None:
        complete, more = settled(complete, stainless, lowered.api)
        told += more
    diagnostics = (*source.diagnostics, *lowered.diagnostics, *told)
    raise_on_errors(diagnostics, source, config)
    return Model(source, document, complete, lowered.api, diagnostics, lowered.unsaid)


def _generated(model: Model, config: ClientConfig) -> Output:
    """Return what the target makes; names in a configuration of Stainless that cannot be had are told, and given up."""
    generate, stainless = TARGETS[config.target].generate, model.source.stainless
    complete = model.config
    told: list[Diagnostic] = []
    while True:
        try:
            output = generate(model.api, model.document, complete)
        except InputError as error:
            fewer = _without(complete, config, error)
            if stainless is None or fewer == complete:
                raise
            at = Pointer(stainless.name)
            told += (
                replace(d, code="stainless-value", severity=Severity.OMISSION, pointer=at) for d in error.diagnostics
            )
            complete = fewer
        else:
            return replace(output, diagnostics=(*told, *output.diagnostics))


def _without(complete: ClientConfig, config: ClientConfig, error: InputError) -> ClientConfig:
    """Return options without what an error is about, as far as only a configuration of Stainless says it."""
    messages = " ".join(each.message for each in error.diagnostics)
    refused = {key for key in complete.target_options if f"`{key}`" in messages and key not in config.target_options}
    if refused:
        options = {key: value for key, value in complete.target_options.items() if key not in refused}
        return replace(complete, target_options=options)
    return replace(complete, package=config.package, target_options=config.target_options)


def check_fully(
    config: ClientConfig, progress: Progress = lambda _: None, stdin: IO[bytes] | None = None
) -> tuple[Version, tuple[Diagnostic, ...]]:
    """Return the version of the document and everything wrong with it, by all validators; slower than a run."""
    source = _opened(config, progress, stdin)
    diagnostics = [*source.diagnostics, *full(source.resolver, source.version, mended=source.mended)]
    if not any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        diagnostics += _read(source).diagnostics
    return source.version, located(_judged(diagnostics, config), _places(source, config))


def _opened(
    config: ClientConfig,
    progress: Progress,
    stdin: IO[bytes] | None,
    kept: Mapping[str, Kept] = MappingProxyType({}),
) -> Source:
    if any(map(is_remote, config.overlays)):
        hint = "save it and name the file"
        at = config.pointer("overlays", next(filter(is_remote, config.overlays)))
        raise refused("option-unavailable", "overlays are not fetched from the network", at, hint)
    progress("reading")
    stdin = stdin or (sys.stdin.buffer if sys.stdin else None)
    fetcher = Fetcher(
        config.allow_remote_refs, named_at=lambda named: config.pointer("allow_remote_refs", named), kept=kept
    )
    with _told_at(config.pointer("spec")):
        document = load_openapi(config.spec, fetcher, stdin)
    overlays = []
    for name in config.overlays:
        with _told_at(config.pointer("overlays", name)):
            overlays.append(load(name, stdin=stdin))
    stainless: Document | None = None
    said_of_it: tuple[Diagnostic, ...] = ()
    if config.stainless is not None:
        with _told_at(config.pointer("stainless")):
            stainless = load(config.stainless, stdin=stdin)
        transforms, said_of_it = transforms_of(stainless)
        overlays += [transforms] if transforms is not None else []
    if overlays:
        document = _overlaid(document, tuple(overlays), config)
    version = detect(document)
    resolver, followed = bundle(Resolver(document, fetcher=fetcher, border=_border(document, config)))
    resolver, said, mended = mend(resolver, version)
    told = [*document.warnings, *said_of_it, *followed, *said, *check_references(resolver)]
    progress("validating")
    told += check(resolver, version, mended)
    if stainless is not None and stainless.name not in {overlay.name for overlay in overlays}:
        overlays.append(stainless)
    return Source(document, version, resolver, tuple(told), tuple(overlays), mended, stainless)


def _border(document: Document, config: ClientConfig) -> Border | None:
    """Return where references to files end; raise InputError where the root is no folder around the document."""
    if document.path is None:
        return None
    named = Path(config.root) if config.root is not None else None
    border = Border(document.path, named, config.folder)
    if named is not None and not (named.is_dir() and border.holds_document):
        fault = "does not hold the document" if named.is_dir() else "is not a folder"
        raise refused("root-unusable", f"the root {config.root!r:.80} {fault}", config.pointer("root"))
    return border


@contextlib.contextmanager
def _told_at(named_at: Pointer) -> Iterator[None]:
    """Tell that there is no file to read at the place that names it."""
    try:
        yield
    except InputError as error:
        told = (replace(d, pointer=named_at, span=None) if d.code in _ABSENT else d for d in error.diagnostics)
        raise InputError(told) from None


def _overlaid(document: Document, overlays: tuple[Document, ...], config: ClientConfig) -> Document:
    from specloom.openapi.versions.overlay import overlaid  # noqa: PLC0415 - the library for JSONPath is for those who need it

    try:
        return overlaid(document, overlays)
    except InputError as error:
        raise InputError(located(_judged(error.diagnostics, config), nowhere)) from None


def _read(source: Source) -> syntax.Document:
    """Return the typed tree of a document."""
    omissions = (each for each in source.diagnostics if each.severity is Severity.OMISSION)
    return read(inline_dynamic_refs(source.resolver), source.version, omissions)


def raise_on_errors(diagnostics: Iterable[Diagnostic], source: Source, config: ClientConfig) -> None:
    """Raise InputError with everything that was found where an error is among it."""
    judged = _judged(diagnostics, config)
    if any(diagnostic.severity is Severity.ERROR for diagnostic in judged):
        raise InputError(located(judged, _places(source, config)))


def report(diagnostics: Iterable[Diagnostic], source: Source, config: ClientConfig) -> tuple[Diagnostic, ...]:
    """Return what is to be said at the end of a run, in order of place; raise InputError as `raise_on_errors` does."""
    raise_on_errors(diagnostics, source, config)
    return located([*_judged(diagnostics, config), *_unused(diagnostics, config)], _places(source, config))


def _places(source: Source, config: ClientConfig) -> Locate:
    """Return what finds places in the documents and in the configurations."""
    stainless = source.stainless

    def locate(pointer: Pointer) -> Span | None:
        if stainless is not None and pointer.source == stainless.name:
            return stainless.locate(pointer)
        return config.locate(pointer) or source.resolver.locate(pointer)

    return locate


def _judged(diagnostics: Iterable[Diagnostic], config: ClientConfig) -> list[Diagnostic]:
    """Return what is not allowed; --strict makes errors of warnings and omissions."""
    allowed = frozenset(config.allow)
    kept = [d for d in diagnostics if d.severity is Severity.ERROR or d.code not in allowed]
    if not config.strict:
        return kept
    strictly = (Severity.WARNING, Severity.OMISSION)
    raised = (d.severity in strictly and d.code not in _NO_FAULTS for d in kept)
    return [replace(d, severity=Severity.ERROR) if raise_it else d for d, raise_it in zip(kept, raised, strict=True)]


def _unused(diagnostics: Iterable[Diagnostic], config: ClientConfig) -> list[Diagnostic]:
    seen = {diagnostic.code for diagnostic in diagnostics}
    return [_superfluous(code, config) for code in dict.fromkeys(config.allow) if code not in seen]


def _superfluous(code: str, config: ClientConfig) -> Diagnostic:
    """Return the finding about a code of `allow` that nothing has."""
    from specloom.codes import codes  # noqa: PLC0415 - only here

    known = codes()
    message = f"`allow` names {code!r}, " + (
        "but this document has no such problem" if code in known else "which is no code"
    )
    close = None if code in known else nearest(code, known)
    hint = f"did you mean `{close}`?" if close else "remove it from `allow`"
    return warning("allow-unused", message, config.pointer("allow", code), hint)
