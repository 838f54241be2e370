"""GeneratedFile and FileSet: what a run makes: sorted, unique, safe paths and their bytes; touches no disk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

COPIES = ".specloom/remote"
"""The folder of the remote documents that a run fetched, each under its SHA-256."""
_SEGMENT = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.-]*\Z")
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))})
_LONGEST_SEGMENT = 160


@dataclass(frozen=True, slots=True, order=True)
class GeneratedFile:
    """One file of the output: a relative POSIX path and its bytes."""

    path: str
    content: bytes

    @classmethod
    def text(cls, path: str, text: str) -> GeneratedFile:
        """Return a UTF-8 file with LF line ends."""
        return cls(path, text.encode("utf-8"))


@dataclass(frozen=True, slots=True)
class Kept:
    """A remote document as the last run fetched it."""

    url: str
    """The address that answered."""
    sha256: str
    content: bytes | None
    """Its bytes, where the output holds a copy that fits the hash."""


class FileSet:
    """Files sorted by path; a path that is unsafe, or another one when case is folded, is refused with ValueError."""

    def __init__(self, files: Iterable[GeneratedFile]) -> None:
        self._files: dict[str, GeneratedFile] = {}
        seen: dict[str, str] = {}
        for file in sorted(files, key=lambda file: file.path):
            check_path(file.path)
            folded = unicodedata.normalize("NFKC", file.path).casefold()
            if folded in seen:
                raise ValueError(f"two generated files share the path {file.path!r} ({seen[folded]!r})")
            seen[folded] = file.path
            self._files[file.path] = file

    def __iter__(self) -> Iterator[GeneratedFile]:
        return iter(self._files.values())

    def __len__(self) -> int:
        return len(self._files)

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def __getitem__(self, path: str) -> GeneratedFile:
        return self._files[path]


def check_path(path: str) -> str:
    """Return `path`; raise ValueError unless it is relative, portable and stays inside the output folder."""
    for segment in path.split("/"):
        safe = _SEGMENT.match(segment) and not segment.endswith(".") and len(segment) <= _LONGEST_SEGMENT
        if not safe or segment.split(".")[0].casefold() in _DEVICES:
            raise ValueError(f"{path!r} is not a safe path: segment {segment!r}")
    return path
