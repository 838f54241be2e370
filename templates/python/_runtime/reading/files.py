"""A file that is there as a whole, or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import IO


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """Open a file for writing that gets its name at the end of the block; an error leaves what was there before.

    Until then it has a name that nobody can guess, beside its place. What is no file, as `/dev/stdout`, is written to.
    """
    place = os.path.realpath(path)
    mode = _mode(place)
    if mode is not None and not stat.S_ISREG(mode):
        with open(place, "wb") as file:
            yield file
        return
    partial = os.path.join(os.path.dirname(place), f".{os.urandom(8).hex()}.part")
    try:
        with open(partial, "xb") as file:
            yield file
        if mode is not None:
            with suppress(OSError):
                os.chmod(partial, stat.S_IMODE(mode))
        os.replace(partial, place)
    except BaseException:
        with suppress(OSError):
            os.unlink(partial)
        raise


def _mode(path: str) -> int | None:
    try:
        return os.stat(path).st_mode
    except OSError:
        return None
