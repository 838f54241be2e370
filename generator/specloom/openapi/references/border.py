"""The border of a document made of several files: which of the files around it references may lead to."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

ADVICE = "--root DIR, or `root` in the configuration, names the folder that holds all files of the document"


class Outside(Exception):  # noqa: N818 - a finding about the input
    """A file that no reference may lead to; says why, after the reference."""


class Absent(Exception):  # noqa: N818 - a finding about the input
    """A file that is not there."""

    def __init__(self, relative: str, path: Path) -> None:
        super().__init__(relative)
        self.relative, self.path = relative, path


class Border:
    """The folder that holds all files of a document: the one that the user names, else one that is found around it.

    Below it only names that do not begin with a dot are read, but for those on the way to the document's own folder.
    """

    def __init__(self, document: Path, named: Path | None = None, configured: Path | None = None) -> None:
        """Begin with the real path of the document, the root that is `named`, and the configuration's folder."""
        self.home = document.parent
        self.folder = named.resolve() if named else self._around(configured)
        self._relative = os.path.relpath(self.folder, self.home)

    @property
    def holds_document(self) -> bool:
        """Whether the document lies inside; a root that is named may be another folder."""
        return self.home.is_relative_to(self.folder)

    def _around(self, configured: Path | None) -> Path:
        if configured is not None and self.home.is_relative_to(configured.resolve()):
            return configured.resolve()
        return next((each for each in (self.home, *self.home.parents) if (each / ".git").exists()), self.home)

    def __str__(self) -> str:
        return "the document's own folder" if self._relative == "." else f"the root '{self._relative}'"

    def path(self, target: str, base: Path) -> Path:
        """Return the real path of a file that a reference in the file `base` names; raises Outside or Absent."""
        relative = unquote_to_bytes(target).decode("utf-8")
        if "\\" in relative or "\0" in relative or "?" in target or relative.startswith("/"):
            raise Outside("is not a relative path, and no other is read")
        lexical = Path(os.path.normpath(base.parent / relative))
        self._check(lexical, "")
        try:
            path = lexical.resolve(strict=True)
            regular = stat.S_ISREG(path.stat().st_mode)
        except (OSError, ValueError, RuntimeError):
            raise Absent(relative, lexical) from None
        self._check(path, " by a symbolic link")
        if not regular:
            raise Outside("is not a regular file")
        return path

    def _check(self, path: Path, how: str) -> None:
        if not path.is_relative_to(self.folder):
            raise Outside(f"leaves {self}{how}")
        if any(name.startswith(".") for name in self._names(path)):
            raise Outside(f"leads{how} to a name that begins with a dot: such files are never read")

    def _names(self, path: Path) -> Iterator[str]:
        own = path.is_relative_to(self.home) and self.home.is_relative_to(self.folder)
        yield from path.relative_to(self.home if own else self.folder).parts
