"""Files as people have them (a path, bytes, an open file), made into something that can be sent again."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import IO, Any, Protocol, TypeAlias, cast

from .kinds import is_mapping
from .media_types import essence

FileContent: TypeAlias = bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes]
FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent | str]
    | tuple[str | None, FileContent | str, str | None]
    | tuple[str | None, FileContent | str, str | None, Mapping[str, str]]
)
"""A file to send: a path, bytes, an open binary file, or `(name, content[, type[, headers]])`, whose content may be text."""

RawInput: TypeAlias = FileContent | Iterable[bytes] | AsyncIterable[bytes]
"""A whole body of bytes."""

_CHUNK = 64 * 1024


class Source(Protocol):
    """Bytes that can be read, once or again and again."""

    @property
    def length(self) -> int | None:
        """How many bytes there are, if that is known."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether reading can start over."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...


@dataclass(frozen=True, slots=True)
class PathSource:
    """A file by its path, opened each time that it is sent."""

    path: os.PathLike[str]
    replayable: bool = True

    @property
    def length(self) -> int | None:
        """The size of the file."""
        return os.stat(self.path).st_size

    def __iter__(self) -> Iterator[bytes]:
        with open(self.path, "rb") as file:
            yield from _chunks(file)


class FileSource:
    """An open file, sent from where it stands now, and rewound to there if it can be."""

    def __init__(self, file: IO[bytes]) -> None:
        if isinstance(file, io.TextIOBase):
            raise TypeError(
                "a file to send must be opened in binary mode: open(path, 'rb')"
            )
        self.file = file
        self.start: int | None = None
        self.length: int | None = None
        if _is_seekable(file):
            self.start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self.start
            file.seek(self.start)

    @property
    def replayable(self) -> bool:
        """Whether the file can be rewound."""
        return self.start is not None

    def __iter__(self) -> Iterator[bytes]:
        if self.start is not None:
            self.file.seek(self.start)
        yield from _chunks(self.file)


@dataclass(frozen=True, slots=True)
class IterableSource:
    """An iterable of bytes; only one that is not its own iterator can be read again."""

    chunks: Iterable[bytes]
    length: int | None = None

    @property
    def replayable(self) -> bool:
        """Whether iterating starts over."""
        return not isinstance(self.chunks, Iterator)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.chunks)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file for a form: its name, its type, and where its bytes come from."""

    filename: str
    content_type: str
    source: Source | bytes
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """What else is said of it, beside its name and its type."""


def upload_from(value: Any, field: str, content_type: str | None = None) -> Upload:
    """Read what was given for the file `field`, of one of the types `content_type`. Raise TypeError for what is none."""
    filename: str | None = None
    given_type: str | None = None
    headers: Mapping[str, str] | None = None
    if isinstance(value, tuple):
        parts: list[Any] = [*value, None, None]
        if len(parts) not in (4, 5, 6):
            raise TypeError(
                f"{field}: a file as a tuple is (name, content[, type[, headers]])"
            )
        filename, value, given_type, headers = parts[:4]
        if headers is not None and not is_mapping(headers):
            raise TypeError(f"{field}: the headers of a file are a mapping")
        value = value.encode() if isinstance(value, str) else value
    source = source_from(value, field)
    filename = filename or _filename_of(value)
    media_type = given_type or _type_of(filename, content_type)
    return Upload(filename, media_type, source, headers or {})


def is_named_file(value: object, *, text: bool = False) -> bool:
    """Tell whether a value is a file with its name, and no list of files or texts.

    Two texts are one where a file is expected, and its content may be `text`; headers come with nothing else.
    """
    if not isinstance(value, tuple):
        return False
    parts = cast("tuple[object, ...]", value)
    name, content, _, headers = (*parts, None, None, None, None)[:4]
    may_be_text = text or is_mapping(headers)
    return isinstance(name, str | None) and (
        is_file(content) or (may_be_text and isinstance(content, str))
    )


def is_file(value: object) -> bool:
    """Tell whether a value can only be meant as a file."""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(
        value, "read"
    )


def source_from(value: Any, field: str) -> Source | bytes:
    """Return the bytes, or from where they can be read."""
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(cast("bytes", value))
    if isinstance(value, os.PathLike):
        return PathSource(cast("os.PathLike[str]", value))
    if hasattr(value, "read"):
        return FileSource(value)
    hint = (
        "; for the file of that name pass pathlib.Path(...)"
        if isinstance(value, str)
        else ""
    )
    raise TypeError(
        f"{field} must be a path, bytes or an open binary file, not {type(value).__name__}{hint}"
    )


def _filename_of(value: object) -> str:
    if isinstance(value, os.PathLike):
        return os.path.basename(os.fspath(cast("os.PathLike[str]", value))) or "upload"
    name = getattr(value, "name", None)
    if isinstance(name, str) and name and not name.startswith("<"):
        return os.path.basename(name) or "upload"
    return "upload"


def _type_of(filename: str, wanted: str | None) -> str:
    """Return the type that the name tells where it is among the `wanted` ones, else the first of those."""
    guessed = mimetypes.guess_type(filename)[0]
    ranges = [each.strip() for each in (wanted or "").split(",") if each.strip()]
    for each in ranges:
        if guessed and fnmatch(guessed, essence(each)):
            return guessed if "*" in each else each
    exact = (each for each in ranges if "*" not in each)
    return next(exact, None) or guessed or "application/octet-stream"


def _is_seekable(file: IO[bytes]) -> bool:
    try:
        return file.seekable()
    except (AttributeError, OSError, ValueError):
        return False


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk
