"""What a run would change: every file new, changed, removed or unchanged; refuses what is not specloom's to change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from specloom.diagnostics import Diagnostic, InputError
from specloom.files import FileSet, GeneratedFile
from specloom.writer import disk
from specloom.writer.kept import kept_by
from specloom.writer.manifest import IGNORE, IGNORED, MANIFEST, Owned, manifest, owned

_KEEP = "undo the edit, or --force overwrites and keeps FILE.orig"
_FOREIGN = "choose another --output, or --force writes beside what is there and keeps FILE.orig"


class Action(StrEnum):
    """What happens to one file."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Change:
    """One file: `before` and `after` are its bytes, None where there is no file."""

    path: str
    action: Action
    before: bytes | None
    after: bytes | None
    keep: bool = False
    """Whether `before` is not ours and is kept as FILE.orig."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a run would do; the manifest is the last change."""

    output: Path
    changes: tuple[Change, ...]
    owned: Owned
    complete: bool
    """Whether the folder does not exist and is built as a whole."""
    manifest: str
    """SHA-256 of the new manifest."""

    @property
    def pending(self) -> tuple[Change, ...]:
        """The changes that touch the disk."""
        return tuple(change for change in self.changes if change.action is not Action.UNCHANGED)

    @property
    def current(self) -> bool:
        """Whether the output is what a run would write."""
        return not self.pending and not self.owned.unfinished

    def count(self) -> Counter[Action]:
        """Return how many files there are of each action."""
        return Counter(change.action for change in self.changes)


def plan(
    files: FileSet,
    output: Path,
    facts: Mapping[str, Any],
    *,
    keep: Iterable[str] = (),
    force: bool = False,
    edits: bool = False,
) -> Plan:
    """Compare `files` with the disk; edits and foreign files raise InputError unless `force` or `edits`.

    What a glob of `keep` names is the user's, whatever a run would make there.
    """
    is_kept = kept_by(keep)
    with disk.explained(output):
        ours = owned(output, force=force)
        complete = disk.kind(output) == "absent"
        if not (complete or ours.known or force or edits):
            _refuse_foreign(output, is_kept)
        every = (*files, GeneratedFile(IGNORE, IGNORED))
        wanted = {file.path: file.content for file in every if not is_kept(file.path)}
        recorded = manifest({path: disk.sha256(content) for path, content in wanted.items()}, facts)
        looked = _Look(output, ours, force=force or edits)
        others = {path for path, found in ours.hashes.items() if found} - wanted.keys() - {MANIFEST}
        gone = (path for path in others if not is_kept(path))
        changes = [*(looked.at(path, wanted.get(path)) for path in sorted({*wanted, *gone})), looked.record(recorded)]
        if looked.refused:
            raise InputError(looked.refused)
        return Plan(output, tuple(c for c in changes if c), ours, complete, disk.sha256(recorded))


def _refuse_foreign(output: Path, is_kept: Callable[[str], bool]) -> None:
    # A repository that was just begun is still empty.
    found = sorted(
        name
        for entry in output.iterdir()
        if (name := entry.name) != ".git" and not _is_all_kept(entry, output, is_kept)
    )
    if found:
        message = f"the folder is not empty and was not written by specloom: {', '.join(found[:3])}"
        message += f" and {len(found) - 3} more" if len(found) > 3 else ""  # noqa: PLR2004 - as many as are named
        raise InputError([disk.refusal("output-foreign", output, message, _FOREIGN)])


def _is_all_kept(entry: Path, output: Path, is_kept: Callable[[str], bool]) -> bool:
    """Whether an entry of the output is kept, or a folder in which everything is."""
    if is_kept(entry.relative_to(output).as_posix()):
        return True
    return disk.kind(entry) == "folder" and all(_is_all_kept(below, output, is_kept) for below in entry.iterdir())


class _Look:
    """Looks at the disk, path by path, and collects what it must refuse."""

    def __init__(self, output: Path, ours: Owned, *, force: bool) -> None:
        self.refused: list[Diagnostic] = []
        self._output, self._ours, self._force = output, ours, force
        self._folders: dict[str, bool] = {"": True}

    def at(self, path: str, after: bytes | None) -> Change | None:
        """Return what happens at `path`; None where there is nothing to remove."""
        place = self._output / path
        if not self._reachable(path):
            return None
        match disk.kind(place):
            case "absent":
                return Change(path, Action.NEW, None, after) if after is not None else None
            case "file":
                return self._file(path, disk.read(place), after)
            case found:
                message = f"a {found} is in the place of a generated file"
                self.refused.append(disk.refusal("output-blocked", place, message, "move it away"))
                return None

    def record(self, content: bytes) -> Change:
        """Return what happens to the manifest, which is always ours."""
        place = self._output / MANIFEST
        before = disk.read(place) if disk.kind(place) == "file" else None
        action = Action.NEW if before is None else Action.UNCHANGED if before == content else Action.CHANGED
        return Change(MANIFEST, action, before, content)

    def _file(self, path: str, before: bytes, after: bytes | None) -> Change:
        if before == after:
            return Change(path, Action.UNCHANGED, before, after)
        found, mine = disk.sha256(before), self._ours.hashes.get(path, frozenset())
        if found not in mine and not self._force:
            code, why = ("output-edited", "was edited by hand since specloom wrote it") if mine else (
                "output-foreign", "is in the way and was not written by specloom")  # fmt: skip
            self.refused.append(disk.refusal(code, self._output / path, why, _KEEP if mine else _FOREIGN))
        action = Action.REMOVED if after is None else Action.CHANGED
        return Change(path, action, before, after, keep=found not in mine)

    def _reachable(self, path: str) -> bool:
        """Tell whether all folders above `path` are folders, or absent; refuse links and files, once each."""
        folder = path.rpartition("/")[0]
        if folder not in self._folders:
            place = self._output / folder
            good = self._reachable(folder)
            if good and disk.kind(place) not in {"absent", "folder"}:
                good = False
                message = f"a {disk.kind(place)} is in the place of a folder; nothing is written through it"
                self.refused.append(disk.refusal("output-blocked", place, message, "move it away"))
            self._folders[folder] = good
        return self._folders[folder]
