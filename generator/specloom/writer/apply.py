"""Carries out a plan: a new folder appears whole, an existing one changes all or not at all, a kill is repaired."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from specloom.writer import disk
from specloom.writer.manifest import FOLDER, JOURNAL, STAMP, journal
from specloom.writer.plan import Change, Plan


def apply(plan: Plan, stamp: bytes | None = None) -> None:
    """Write `plan`; with the lock held. Raises InputError with the old tree intact where the disk refuses."""
    with disk.explained(plan.output):
        aside = disk.beside(plan.output, "new")
        if disk.kind(aside) == "folder":  # a run that was killed left it
            shutil.rmtree(aside)
        if plan.complete:
            _build(plan, aside, stamp)
            return
        if not plan.current:
            _Update(plan, stamp).run()
        else:
            _stamp(plan.output, stamp)


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Let Ctrl-C and SIGTERM wait until the block is done."""
    waiting: list[tuple[int, FrameType | None]] = []
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handlers = {kind: signal.getsignal(kind) for kind in (signal.SIGINT, signal.SIGTERM)}
    for kind in handlers:
        signal.signal(kind, lambda number, frame: waiting.append((number, frame)))
    try:
        yield
    finally:
        for kind, handler in handlers.items():
            signal.signal(kind, handler)
    for number, _ in waiting[:1]:
        signal.raise_signal(number)


def _build(plan: Plan, aside: Path, stamp: bytes | None) -> None:
    try:
        aside.mkdir()
        folders = {str(Path(change.path).parent) for change in plan.changes}
        for folder in sorted(folders):
            (aside / folder).mkdir(parents=True, exist_ok=True)
        for change in plan.changes:
            disk.create(aside / change.path, change.after or b"")
        if stamp is not None:
            disk.create(aside / STAMP, stamp)
        aside.rename(plan.output)
    except BaseException:
        with uninterrupted():
            shutil.rmtree(aside, ignore_errors=True)
        raise


def _stamp(output: Path, stamp: bytes | None) -> None:
    # The stamp only saves time: where it cannot be written the run is as good.
    place = output / STAMP
    with contextlib.suppress(OSError):
        if stamp is None:
            disk.remove(place)
        elif disk.kind(place) != "file" or disk.read(place) != stamp:
            disk.replace(place, stamp)


class _Update:
    """Changes an existing folder: journal, new files beside the old ones, then renames, which need no room."""

    def __init__(self, plan: Plan, stamp: bytes | None) -> None:
        self._plan = plan
        self._stamp = stamp
        self._root = plan.output
        self._made: list[Path] = []
        self._folders: list[Path] = []
        self._journal = plan.output / JOURNAL

    def run(self) -> None:
        """Change everything, or put everything back and raise."""
        try:
            self._folder(self._root / FOLDER)
            self._note()
            self._sweep()
            for change in self._plan.pending:
                self._prepare(change)
        except BaseException:
            with uninterrupted():
                self._undo()
            raise
        with uninterrupted():
            done: list[Change] = []
            try:
                for change in self._plan.pending:
                    done.append(change)
                    self._commit(change)
            except BaseException:
                self._back(done)
                raise
            self._finish()

    def _note(self) -> None:
        """Write the journal: what each path may hold while this run, and those killed before it, were at work."""
        hashes = dict(self._plan.owned.hashes) if self._plan.owned.unfinished else {}
        for change in self._plan.pending:
            found = {disk.sha256(change.after)} if change.after is not None else set()
            # The old text counts as ours only where it was: an edit that --force replaces stays an edit until then.
            hashes[change.path] = hashes.get(change.path, frozenset()) | found
        disk.remove(disk.beside(self._journal, "new"))
        disk.replace(self._journal, journal(hashes))

    def _sweep(self) -> None:
        """Remove what killed runs left beside the files."""
        for path in {*self._plan.owned.hashes, *(change.path for change in self._plan.pending), STAMP}:
            for what in ("new", "old"):
                disk.remove(disk.beside(self._root / path, what))

    def _prepare(self, change: Change) -> None:
        place = self._root / change.path
        self._folder(place.parent)
        # Written for a removal as well: it shows that the folder can be written.
        self._create(disk.beside(place, "new"), change.after or b"")
        if change.before is None:
            return
        if change.keep:
            self._duplicate(place, _spare(place))
        self._duplicate(place, disk.beside(place, "old"))

    def _commit(self, change: Change) -> None:
        place = self._root / change.path
        if change.after is None:
            disk.remove(place)
        else:
            disk.beside(place, "new").replace(place)

    def _back(self, done: list[Change]) -> None:
        """Bring the old files back, as far as the disk lets us; the journal stays where it does not."""
        with contextlib.suppress(OSError):
            for change in reversed(done):
                place = self._root / change.path
                old = disk.beside(place, "old")
                if disk.kind(old) != "absent":
                    old.replace(place)
                elif change.before is None:
                    disk.remove(place)
            self._undo()

    def _undo(self) -> None:
        for path in reversed(self._made):
            with contextlib.suppress(OSError):
                disk.remove(path)
        if not self._plan.owned.unfinished:
            with contextlib.suppress(OSError):
                disk.remove(self._journal)
        for folder in reversed(self._folders):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def _finish(self) -> None:
        """Remove what was needed on the way; the next run removes what cannot be removed now."""
        with contextlib.suppress(OSError):
            for change in self._plan.pending:
                place = self._root / change.path
                disk.remove(disk.beside(place, "new"))
                disk.remove(disk.beside(place, "old"))
            # A run that was killed may have emptied folders, or made them: all that were ever ours are looked at.
            touched = {*self._plan.owned.hashes, *(change.path for change in self._plan.pending)}
            for folder in sorted(
                {(self._root / path).parent for path in touched}, key=lambda folder: len(folder.parts), reverse=True
            ):
                _prune(folder, self._root)
            _stamp(self._root, self._stamp)
            # Until here the journal says that the folder is unfinished.
            disk.remove(self._journal)

    def _create(self, path: Path, content: bytes) -> None:
        self._made.append(path)
        disk.create(path, content)

    def _duplicate(self, path: Path, copy: Path) -> None:
        self._made.append(copy)
        disk.duplicate(path, copy)

    def _folder(self, folder: Path) -> None:
        if not folder.is_dir():
            self._folder(folder.parent)
            folder.mkdir()
            self._folders.append(folder)


def _spare(place: Path) -> Path:
    """Return `FILE.orig`, or the first of `FILE.orig.1`, … that is free."""
    spare, number = place.with_name(f"{place.name}.orig"), 0
    while disk.kind(spare) != "absent":
        number += 1
        spare = place.with_name(f"{place.name}.orig.{number}")
    return spare


def _prune(folder: Path, root: Path) -> None:
    """Remove `folder` and those above it, up to `root`, while they are empty."""
    while folder != root:
        try:
            os.rmdir(folder)  # noqa: PTH106 - the error is the question
        except OSError:
            return
        folder = folder.parent
