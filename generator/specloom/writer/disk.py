"""Small acts on single files that never follow a link, and the errors they end in."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def sha256(content: bytes) -> str:
    """Return the SHA-256 of `content` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def refusal(code: str, place: Path, message: str, hint: str) -> Diagnostic:
    """Return the error that says why `place` is not written."""
    return Diagnostic(code, Severity.ERROR, message, Pointer(str(place)), hint)


@contextlib.contextmanager
def explained(place: Path) -> Iterator[None]:
    """Turn what the operating system says into an InputError about the file it names, or `place`."""
    try:
        yield
    except OSError as error:
        named = error.filename if isinstance(error.filename, str) else str(place)
        message = f"cannot write the output: {error.strerror or error}"
        raise InputError([refusal("output-unwritable", Path(named), message, "nothing was changed")]) from error


def kind(path: Path) -> str:
    """Return `absent`, `file`, `folder`, `link` or `other`."""
    try:
        mode = os.lstat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return "absent"
    if stat.S_ISREG(mode):
        return "file"
    if stat.S_ISDIR(mode):
        return "folder"
    return "link" if stat.S_ISLNK(mode) else "other"


def read(path: Path | str) -> bytes:
    """Return the content of a regular file; a link raises OSError."""
    with os.fdopen(os.open(path, os.O_RDONLY | _NOFOLLOW), "rb", buffering=0) as file:
        return file.read()


def create(path: Path, content: bytes) -> None:
    """Write a file that did not exist, with the mode that the umask leaves."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW, 0o666), "wb") as file:
            file.write(content)
    except OSError as error:
        error.filename = error.filename or str(path)  # a write does not know where
        raise


def replace(path: Path, content: bytes) -> None:
    """Write a file by a temporary one beside it: it is old or new at any moment."""
    fresh = beside(path, "new")
    remove(fresh)
    try:
        create(fresh, content)
        fresh.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            remove(fresh)
        raise


def duplicate(path: Path, copy: Path) -> None:
    """Make `copy` another name of the file, or a copy where the file system knows no hard links."""
    try:
        os.link(path, copy, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(path, copy, follow_symlinks=False)


def beside(path: Path, what: str) -> Path:
    """Return the hidden name next to `path` that holds its `new` or `old` text during a run."""
    return path.with_name(f".{path.name}.specloom-{what}")


def remove(path: Path) -> None:
    """Remove a file or link, if there is one."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        path.unlink()
