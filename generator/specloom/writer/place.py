"""Where an output may be, and the lock that keeps two runs on it apart."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from specloom.diagnostics import Pointer, refused
from specloom.writer import disk

if sys.platform != "win32":
    import fcntl


def check_output(output: Path, spec: Path | None, named_at: Pointer | None = None) -> None:
    """Refuse an output that is a link or a file, or that holds the home, the document or the current folder."""
    named_at = named_at or Pointer(str(output))
    if disk.kind(output) not in {"absent", "folder"}:
        what = f"{str(output)!r} is " + ("a link" if output.is_symlink() else "not a folder")
        hint = "name the folder it leads to" if output.is_symlink() else "name a folder"
        raise refused("output-place", f"the output {what}", named_at, hint)
    place = output.resolve()
    reason = None
    with contextlib.suppress(RuntimeError):  # no home is known
        if place == Path.home().resolve() or place in Path.home().resolve().parents:
            reason = "it is the home folder, or holds it"
    if spec is not None and place in spec.resolve().parents:
        reason = "it holds the document itself"
    if place in Path.cwd().parents:
        reason = "it holds the current folder"
    if place == place.parent:
        reason = "it is the root of the file system"
    if reason:
        message = f"the output cannot be {str(place)!r}: {reason}"
        raise refused("output-place", message, named_at, "name a folder of its own")


@contextlib.contextmanager
def locked(output: Path) -> Iterator[None]:
    """Hold the lock of `output`: an flock on the folder above it, so that no lock file is left behind."""
    parent = Path(os.path.abspath(output)).parent  # noqa: PTH100 - resolve() would follow a link at the end
    with disk.explained(output):
        missing = [folder for folder in (parent, *parent.parents) if not folder.exists()]
        parent.mkdir(parents=True, exist_ok=True)
    try:
        with _exclusively(parent):
            yield
    except BaseException:
        with contextlib.suppress(OSError):
            for folder in missing:
                folder.rmdir()
        raise


@contextlib.contextmanager
def _exclusively(folder: Path) -> Iterator[None]:
    if sys.platform == "win32":  # no flock there: runs are not kept apart
        yield
        return
    with disk.explained(folder):
        lock = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
