"""What specloom owns in an output folder: the manifest of the last run and the journal of one that did not end."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from specloom import __version__
from specloom.diagnostics import InputError
from specloom.files import COPIES, Kept, check_path
from specloom.writer import disk

FOLDER = ".specloom"
MANIFEST = f"{FOLDER}/manifest.json"
JOURNAL = f"{FOLDER}/journal.json"
STAMP = f"{FOLDER}/stamp.json"
IGNORE = f"{FOLDER}/.gitignore"
_SHA256 = re.compile(r"[0-9a-f]{64}")
IGNORED = b"# What only this computer knows: not for the repository.\njournal.json\nstamp.json\n"


@dataclass(frozen=True, slots=True)
class Owned:
    """The paths that belong to specloom, each with the hashes that its own runs may have left there."""

    hashes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unfinished: bool = False
    """Whether a journal lies there: the last run was killed."""
    known: bool = False
    """Whether a manifest or a journal says that this folder is specloom's."""


def manifest(files: Mapping[str, str], facts: Mapping[str, Any]) -> bytes:
    """Return the manifest of `files` (path to SHA-256) with the facts of the run."""
    return _json({"generator": f"specloom {__version__}", **facts, "files": dict(sorted(files.items()))})


def journal(hashes: Mapping[str, frozenset[str]]) -> bytes:
    """Return the journal of a run: each path it touches, and what may be found there until it ends."""
    return _json({"files": {path: sorted(found) for path, found in sorted(hashes.items())}})


def owned(output: Path, *, force: bool = False) -> Owned:
    """Return what specloom owns in `output`; a broken record is an error, or with `force` owns nothing."""
    finished = _load(output / MANIFEST, force=force)
    pending = _load(output / JOURNAL, force=force)
    hashes: dict[str, frozenset[str]] = {}
    for record in (finished, pending):
        for path, found in (record or {}).items():
            hashes[path] = hashes.get(path, frozenset()) | found
    begun = disk.kind(disk.beside(output / JOURNAL, "new")) != "absent"
    known = finished is not None or pending is not None or begun
    return Owned(hashes, pending is not None or begun, known)


def fetched(output: Path) -> Mapping[str, Kept]:
    """Return what the last run fetched, by address, with the copies of it; empty where there is no record."""
    with contextlib.suppress(OSError, InputError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        if disk.kind(output / FOLDER) == "folder":
            record = json.loads(disk.read(output / MANIFEST))
            led = record.get("redirected", {})
            return {
                url: Kept(str(led.get(url, url)), sha256, _copy(output, sha256))
                for url, sha256 in record["remote"].items()
                if isinstance(sha256, str)
            }
    return {}


def _copy(output: Path, sha256: str) -> bytes | None:
    """Return the copy of a remote document; None where there is none, or one that was changed."""
    place = output / COPIES / sha256
    if not _SHA256.fullmatch(sha256) or disk.kind(place.parent) != "folder" or disk.kind(place) != "file":
        return None
    content = disk.read(place)
    return content if disk.sha256(content) == sha256 else None


def _load(path: Path, *, force: bool) -> dict[str, frozenset[str]] | None:
    try:
        if disk.kind(path.parent) == "link" or disk.kind(path) == "absent":  # the plan refuses a link
            return None
        files = json.loads(disk.read(path))["files"].items()
        return {check_path(name): frozenset([found] if isinstance(found, str) else found) for name, found in files}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        if force:
            return {}
        message = "the record of the last run is broken; what is ours here cannot be told"
        hint = "--force generates anew and keeps every file that differs as FILE.orig"
        raise InputError([disk.refusal("output-record", path, message, hint)]) from error


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass")
