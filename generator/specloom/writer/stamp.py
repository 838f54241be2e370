"""The stamp of a finished run: enough to tell, without parsing anything, that the same run would change nothing."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from specloom import __version__, resources
from specloom.config import ClientConfig, is_remote
from specloom.diagnostics import Diagnostic, Pointer, Severity, Span
from specloom.writer import disk
from specloom.writer.manifest import JOURNAL, MANIFEST, STAMP, owned

_SHAPING = ("black", "jinja2", "markupsafe", "ruff")
"""Packages whose version can change the output."""
_MARK = "\0"
"""Stands for the document's folder in recorded names: a stamp holds no absolute path."""
_CONFIGURED = "\1"
"""Stands for the client's table in the configuration: its line is looked up when it is told again."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a finished run read, made and said."""

    fingerprint: str
    inputs: Mapping[str, str]
    """Paths relative to the document's folder, overlays among them, and the SHA-256 of their bytes."""
    operations: int
    models: int
    files: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()

    def encode(self, manifest: str, config: ClientConfig) -> bytes:
        """Return the stamp's file; `manifest` is the SHA-256 of the manifest it belongs to."""
        told = [_entry(diagnostic, config) for diagnostic in self.diagnostics]
        value = {
            "fingerprint": self.fingerprint,
            "manifest": manifest,
            "inputs": dict(sorted(self.inputs.items())),
            "operations": self.operations,
            "models": self.models,
            "files": self.files,
            "diagnostics": told,
        }
        return (json.dumps(value, indent=1) + "\n").encode()


def fingerprint(config: ClientConfig) -> str:
    """Return one hash of the program, the templates, the formatters and the options."""
    options = dataclasses.asdict(config)
    options = {key: value for key, value in options.items() if key not in {"output", "place", "flags"}}
    # What is said of an option stands where it was given.
    options["given"] = [config.place and Path(config.place.file).name, *sorted(set(config.flags) - {"output"})]
    options["spec"] = config.spec if is_remote(config.spec) else Path(config.spec).name
    options["root"] = config.root and os.path.relpath(config.root, Path(config.spec).parent)
    options["overlays"] = [os.path.relpath(overlay, Path(config.spec).parent) for overlay in config.overlays]
    parts = [__version__, resources.generator_hash(), resources.templates_hash(), *map(_version, _SHAPING)]
    return disk.sha256(json.dumps([*parts, options], sort_keys=True, default=str).encode())


def fresh(config: ClientConfig, mark: str) -> Stamp | None:
    """Return the last run's stamp if the same run (`mark` is its fingerprint) made what lies in the output."""
    output, folder = config.output, Path(config.spec).parent
    try:
        value = json.loads(disk.read(output / STAMP))
        if value["fingerprint"] != mark or disk.kind(output / JOURNAL) != "absent":
            return None
        if disk.sha256(disk.read(output / MANIFEST)) != value["manifest"] or not value["inputs"]:
            return None
        if any(disk.sha256((folder / path).read_bytes()) != found for path, found in value["inputs"].items()):
            return None
        if not _whole(output, owned(output).hashes):
            return None
        told = tuple(_diagnostic(entry, config) for entry in value["diagnostics"])
        return Stamp(mark, value["inputs"], value["operations"], value["models"], value["files"], told)
    except Exception:  # noqa: BLE001 - a stamp only saves time: where it is broken or missing the run is a full one
        return None


def _whole(output: Path, hashes: Mapping[str, Iterable[str]]) -> bool:
    # Thousands of files: text instead of Path halves the time.
    root, folders = str(output), set()
    for path, found in hashes.items():
        if disk.sha256(disk.read(f"{root}/{path}")) not in found:
            return False
        folders.add(path.rpartition("/")[0])
    return not any((output / folder).is_symlink() for folder in folders)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _strip(name: str, folder: str) -> str:
    prefix = f"{folder}/"
    return f"{_MARK}{name[len(prefix) :]}" if name.startswith(prefix) else name


def _join(name: str, folder: str) -> str:
    return f"{folder}/{name[len(_MARK) :]}" if name.startswith(_MARK) else name


def _entry(diagnostic: Diagnostic, config: ClientConfig) -> dict[str, Any]:
    """Return a finding as JSON; of one about the configuration only what does not change with its lines."""
    folder, place = str(Path(config.spec).parent), config.place
    entry = dataclasses.asdict(diagnostic)
    source = entry["pointer"]["source"]
    entry["pointer"]["source"] = _strip(source, folder)
    if place is not None and source == place.file:
        entry["pointer"] = {"source": _CONFIGURED, "tokens": diagnostic.pointer.tokens[len(place.tokens) :]}
        entry["span"] = None
    if entry["span"]:
        entry["span"]["file"] = _strip(entry["span"]["file"], folder)
    return entry


def _diagnostic(entry: Any, config: ClientConfig) -> Diagnostic:
    folder, place = str(Path(config.spec).parent), config.place
    if place is not None and entry["pointer"]["source"] == _CONFIGURED:
        pointer = Pointer(place.file, (*place.tokens, *entry["pointer"]["tokens"]))
        severity, span = Severity(entry["severity"]), config.locate(pointer)
        return Diagnostic(entry["code"], severity, entry["message"], pointer, entry["help"], span)
    pointer = Pointer(_join(entry["pointer"]["source"], folder), tuple(entry["pointer"]["tokens"]))
    span = Span(**{**entry["span"], "file": _join(entry["span"]["file"], folder)}) if entry["span"] else None
    return Diagnostic(entry["code"], Severity(entry["severity"]), entry["message"], pointer, entry["help"], span)
