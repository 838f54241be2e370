"""The story of a run, top to bottom: document, checks, Api, files; reads input through its rooms and writes nothing."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

from specloom.config import ClientConfig, is_remote
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity
from specloom.files import COPIES, FileSet, GeneratedFile, Kept
from specloom.ir.api import Api
from specloom.lower import lower
from specloom.openapi import syntax
from specloom.openapi.checking.validate import check, full
from specloom.openapi.read import read
from specloom.openapi.references import Fetcher, Resolver, check_references
from specloom.openapi.references.dynamic import inline_dynamic_refs
from specloom.openapi.versions.dialect import Version, detect
from specloom.reading.document import Document, load
from specloom.report import located, nowhere
from specloom.targets.base import Output
from specloom.targets.registry import TARGETS

LEDGER = ".specloom/ledger.json"

_NO_FAULTS = frozenset({"validator-skipped", "validator-timeout", "validator-failed"})
"""Warnings that are not about the document: `strict` makes no errors of them."""

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


@dataclass(frozen=True, slots=True)
class Model:
    """An input as the language-neutral model."""

    source: Source
    document: syntax.Document
    """The typed tree that the model was made of."""
    api: Api
    diagnostics: tuple[Diagnostic, ...]


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
    output = TARGETS[config.target].generate(model.api, model.document, config)
    told = (*model.diagnostics, *model.source.resolver.fetcher.changes(recorded), *output.diagnostics)
    said = settle(told, model.source.resolver, config, finished=True)
    ledger = _ledger(output, (*model.diagnostics, *output.diagnostics), model.source.document)
    files = FileSet([*output.files, GeneratedFile.text(LEDGER, ledger), *_copies(model.source)])
    return Result(
        files=files,
        operations=len(output.operations),
        models=len(output.types),
        diagnostics=said,
        facts=_facts(model.source, config),
        inputs=_inputs(model.source),
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
    settle(source.diagnostics, source.resolver, config)
    progress("building")
    document = _read(source)
    lowered = lower(document, config)
    told = (*source.diagnostics, *lowered.diagnostics)
    settle(told, source.resolver, config)
    return Model(source, document, lowered.api, told)


def check_fully(
    config: ClientConfig, progress: Progress = lambda _: None, stdin: IO[bytes] | None = None
) -> tuple[Version, tuple[Diagnostic, ...]]:
    """Return the version of the document and everything wrong with it, by all validators; slower than a run."""
    source = _opened(config, progress, stdin)
    told = [*source.diagnostics, *full(source.resolver, source.version)]
    if not any(diagnostic.severity is Severity.ERROR for diagnostic in told):
        told += _read(source).diagnostics
    return source.version, located(_judged(told, config), source.resolver.locate)


def _opened(
    config: ClientConfig,
    progress: Progress,
    stdin: IO[bytes] | None,
    kept: Mapping[str, Kept] = MappingProxyType({}),
) -> Source:
    if any(map(is_remote, config.overlays)):
        raise _unavailable(config, "overlays are not fetched from the network", "save it and name the file")
    progress("reading")
    stdin = stdin or _standard_input()
    fetcher = Fetcher(config.allow_remote_refs, kept=kept)
    document = fetcher.load(config.spec) if is_remote(config.spec) else load(config.spec, stdin=stdin)
    overlays = tuple(load(name, stdin=stdin) for name in config.overlays)
    if overlays:
        document = _overlaid(document, overlays, config)
    version = detect(document)
    resolver = Resolver(document, fetcher=fetcher)
    told = [*document.warnings, *check_references(resolver)]
    progress("validating")
    told += check(resolver, version)
    return Source(document, version, resolver, tuple(told), overlays)


def _overlaid(document: Document, overlays: tuple[Document, ...], config: ClientConfig) -> Document:
    from specloom.openapi.versions.overlay import overlaid  # noqa: PLC0415 - the library for JSONPath is for those who need it

    try:
        return overlaid(document, overlays)
    except InputError as error:
        raise InputError(located(_judged(error.diagnostics, config), nowhere)) from None


def _read(source: Source) -> syntax.Document:
    """Return the typed tree of a document."""
    return read(inline_dynamic_refs(source.resolver), source.version)


def settle(
    told: Iterable[Diagnostic], resolver: Resolver, config: ClientConfig, *, finished: bool = False
) -> tuple[Diagnostic, ...]:
    """Return what is to be said, in order of place; raise InputError with all of it where an error is among it."""
    judged = _judged(told, config)
    if finished:
        judged += _unused(told, config)
    if any(diagnostic.severity is Severity.ERROR for diagnostic in judged):
        raise InputError(located(judged, resolver.locate))
    return located(judged, resolver.locate) if finished else ()


def _judged(told: Iterable[Diagnostic], config: ClientConfig) -> list[Diagnostic]:
    """Return what is not allowed; --strict makes errors of warnings."""
    allowed = frozenset(config.allow)
    kept = [d for d in told if d.severity is Severity.ERROR or d.code not in allowed]
    if not config.strict:
        return kept
    raised = (d.severity is Severity.WARNING and d.code not in _NO_FAULTS for d in kept)
    return [replace(d, severity=Severity.ERROR) if raise_it else d for d, raise_it in zip(kept, raised, strict=True)]


def _unused(told: Iterable[Diagnostic], config: ClientConfig) -> list[Diagnostic]:
    seen = {diagnostic.code for diagnostic in told}
    return [
        Diagnostic(
            "allow-unused",
            Severity.WARNING,
            f"`allow` names {code!r}, but this document has no such problem",
            Pointer(config.spec),
            "remove it from `allow`",
        )
        for code in config.allow
        if code not in seen
    ]


def _ledger(output: Output, told: Iterable[Diagnostic], document: Document) -> str:
    """Return what became of each part of the document, as stable JSON."""
    kinds = (Severity.OMISSION, Severity.WIDENING)
    changed = sorted({d for d in told if d.severity in kinds}, key=lambda d: (d.pointer, d.code, d.message))
    widened = [
        {"code": each.code, "pointer": each.pointer.seen_from(document.name), "message": each.message}
        for each in changed
    ]
    ledger = {
        "operations": dict(sorted(output.operations.items())),
        "schemas": dict(sorted(output.types.items())),
        "widened": widened,
    }
    return json.dumps(ledger, indent=1, ensure_ascii=True) + "\n"


def _facts(source: Source, config: ClientConfig) -> dict[str, Any]:
    options: dict[str, Any] = {"target": config.target, "formatter": config.formatter}
    for key in (
        "package",
        "include_tags",
        "exclude_tags",
        "include_paths",
        "allow",
        "docs_only",
        "names",
        "target_options",
    ):
        value = getattr(config, key)
        if value not in (None, (), {}, False):
            options[key] = value
    facts: dict[str, Any] = {"document": _identity(config.spec, source.document), "options": options}
    if source.overlays:
        facts["overlays"] = list(map(_identity, config.overlays, source.overlays))
    if fetched := source.resolver.fetcher.fetched:
        facts["remote"] = {url: fetched[url].sha256 for url in sorted(fetched)}
    if led := {url: fetched[url].url for url in sorted(fetched) if fetched[url].url != url}:
        facts["redirected"] = led
    return facts


def _copies(source: Source) -> list[GeneratedFile]:
    """Return the remote documents that a document beside the client leads to."""
    if source.document.url:
        return []
    fetched = {each.sha256: each.raw for each in source.resolver.fetcher.fetched.values()}
    return [GeneratedFile(f"{COPIES}/{sha256}", raw) for sha256, raw in fetched.items()]


def _identity(named: str, document: Document) -> dict[str, str]:
    text = document.text.replace("\r\n", "\n").encode("utf-8", "surrogatepass")
    name = "-" if named == "-" else Path(named).name
    return {"name": name, "sha256": hashlib.sha256(text).hexdigest()}


def _inputs(source: Source) -> dict[str, str]:
    root = source.document.path
    if root is None:
        return {}
    inputs: dict[str, str] = {}
    for document in (*source.resolver.documents.values(), *source.overlays):
        if document.url:
            continue  # its copy is a file of the output
        if document.path is None:
            return {}
        try:
            raw = document.path.read_bytes()
        except OSError:
            return {}
        # Only what was really read counts: the file may have changed since.
        if raw.removeprefix(b"\xef\xbb\xbf") != document.text.encode("utf-8", "surrogatepass"):
            return {}
        inputs[os.path.relpath(document.path, root.parent)] = hashlib.sha256(raw).hexdigest()
    return inputs


def _standard_input() -> IO[bytes] | None:
    return sys.stdin.buffer if sys.stdin else None


def _unavailable(config: ClientConfig, message: str, hint: str) -> InputError:
    return InputError([_error(message, hint, config.spec)])


def _error(message: str, hint: str, source: str = "specloom") -> Diagnostic:
    return Diagnostic("option-unavailable", Severity.ERROR, message, Pointer(source), hint)
