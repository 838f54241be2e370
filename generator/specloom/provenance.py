"""What a run can say about itself: what became of the document, what was read, and with which options."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from specloom.config import USUAL_LAYOUT, ArgumentConfig, ClientConfig, ExampleConfig, PagesConfig, PollingConfig
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.files import COPIES, GeneratedFile
from specloom.openapi.references import Resolver
from specloom.reading.document import Document
from specloom.targets.base import Output

LEDGER = ".specloom/ledger.json"
_TOLD = {"omitted": Severity.OMISSION, "widened": Severity.WIDENING, "warned": Severity.WARNING}
"""The lists of the ledger that say what is wrong with the document, and what it cost."""


def ledger_of(output: Output, diagnostics: Iterable[Diagnostic], unsaid: Iterable[Pointer], root: str) -> str:
    """Return what became of each part of the document, as stable JSON; `unsaid` are texts that stand nowhere."""
    told = sorted(set(diagnostics), key=lambda each: (each.pointer, each.code, each.message))
    ledger = {
        "operations": dict(sorted(output.operations.items())),
        "schemas": dict(sorted(output.types.items())),
        **({} if output.pages is None else {"pages": output.pages}),
        **({"streams": dict(sorted(output.streams.items()))} if output.streams else {}),
        **({"polling": dict(sorted(output.polling.items()))} if output.polling else {}),
        **{name: [_entry(each, root) for each in told if each.severity is kind] for name, kind in _TOLD.items()},
        "unsaid": [pointer.seen_from(root) for pointer in unsaid],
    }
    return json.dumps(ledger, indent=1, ensure_ascii=True) + "\n"


def _entry(told: Diagnostic, root: str) -> dict[str, str]:
    """Return one message as it stands in the ledger."""
    place = told.pointer.seen_from(root)
    return {"severity": told.severity.value, "code": told.code, "pointer": place, "message": told.message}


def facts_of(
    config: ClientConfig, document: Document, overlays: tuple[Document, ...], resolver: Resolver
) -> dict[str, Any]:
    """Return what a client was made of, for the manifest: the hash of the document, and the options."""
    options: dict[str, Any] = {"target": config.target, "formatter": config.formatter}
    keys = (
        "package include_tags exclude_tags include_paths include_operations exclude_operations keep allow docs_only "
        "names target_options "
        "pagination_off streams stream_ends formats query_arrays query_objects "
        "unwrapped unwrapped_operations bodies positional"
    )
    values = {key: getattr(config, key) for key in keys.split()}
    values["pagination"] = tuple(map(_said, config.pagination))
    values["polling"] = tuple(map(_said, config.polling))
    values["resources"] = {each.key: {"methods": each.methods, "models": each.models} for each in config.resources}
    values["stainless"] = None if config.stainless is None else Path(config.stainless).name
    values["arguments"] = {each.name: _said(each) for each in config.arguments}
    values["defaults"] = {key: value for key, value in dataclasses.asdict(config.defaults).items() if value}
    values["examples"] = {role: _said(each) for role, each in config.examples.items()}
    values["servers"] = dict(config.servers)
    values["recognise_pages"] = None if config.recognise_pages else "no"
    values["layout"] = config.layout if config.layout != USUAL_LAYOUT else None
    options |= {key: value for key, value in values.items() if value not in (None, (), {}, False)}
    facts: dict[str, Any] = {"document": _identity(config.spec, document), "options": options}
    if overlays:
        facts["overlays"] = list(map(_identity, config.overlays, overlays))
    facts |= _files_of(document, resolver)
    if fetched := resolver.fetcher.fetched:
        facts["remote"] = {url: fetched[url].sha256 for url in sorted(fetched)}
    if led := {url: fetched[url].url for url in sorted(fetched) if fetched[url].url != url}:
        facts["redirected"] = led
    return facts


def _said(scheme: PagesConfig | PollingConfig | ArgumentConfig | ExampleConfig) -> dict[str, Any]:
    return {key: value for key, value in dataclasses.asdict(scheme).items() if value not in (None, ())}


def _files_of(document: Document, resolver: Resolver) -> dict[str, Any]:
    """Return the files beside the document that were read, and the root where the document's own folder is none."""
    if document.path is None or resolver.border is None:
        return {}
    home = document.path.parent
    read = {
        os.path.relpath(each.path, home).replace(os.sep, "/"): _hash(each)
        for each in resolver.documents.values()
        if each.path is not None and each.path != document.path
    }
    if not read:
        return {}
    facts: dict[str, Any] = {"read": dict(sorted(read.items()))}
    if any(name.startswith("../") for name in read):
        facts["root"] = os.path.relpath(resolver.border.folder, home).replace(os.sep, "/")
    return facts


def copies_of(document: Document, resolver: Resolver) -> list[GeneratedFile]:
    """Return the remote documents that a document beside the client leads to."""
    if document.url:
        return []
    fetched = {each.sha256: each.raw for each in resolver.fetcher.fetched.values()}
    return [GeneratedFile(f"{COPIES}/{sha256}", raw) for sha256, raw in fetched.items()]


def _identity(named: str, document: Document) -> dict[str, str]:
    return {"name": "-" if named == "-" else Path(named).name, "sha256": _hash(document)}


def _hash(document: Document) -> str:
    text = document.text.replace("\r\n", "\n").encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()


def inputs_of(document: Document, overlays: tuple[Document, ...], resolver: Resolver) -> dict[str, str]:
    """Return the files that were read, relative to the document's folder, and the SHA-256 of their bytes.

    Nothing where that cannot be told: then the next run is a whole one.
    """
    root = document.path
    if root is None:
        return {}
    inputs: dict[str, str] = {}
    for read in (*resolver.documents.values(), *overlays):
        if read.url:
            continue  # its copy is a file of the output
        if read.path is None:
            return {}
        try:
            raw = read.path.read_bytes()
        except OSError:
            return {}
        # Only what was really read counts: the file may have changed since.
        if raw.removeprefix(b"\xef\xbb\xbf") != read.text.encode("utf-8", "surrogatepass"):
            return {}
        inputs[os.path.relpath(read.path, root.parent)] = hashlib.sha256(raw).hexdigest()
    return inputs
