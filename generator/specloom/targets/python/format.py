"""Sorts and formats generated Python: with ruff, with Black, or not at all; the only module that knows them."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from specloom.diagnostics import InputError, Pointer, refused
from specloom.files import GeneratedFile

_WIDTH = 88
_COMMON = ("--isolated", "--no-cache", "--target-version", "py311")
_FORMAT = ("format", *_COMMON)
_SORT = ("check", "--fix-only", "--quiet", *_COMMON, "--select", "I001,RUF022", "--config")
"""Sorts what nothing depends on: imports and `__all__`, as linters want them."""
_MEMORY = ("/dev/shm",)  # noqa: S108 - made private by TemporaryDirectory
_ROOM = 4
"""How much room in memory is wanted, in sizes of the files: ruff writes beside them."""


class FormatError(RuntimeError):
    """A formatter refused what we generated, which is a bug of ours."""


class Formatting:
    """Sorts imports and formats while others are still being made: `add` starts a batch, `finish` waits for all.

    `formatter` is `ruff`, `black` (which leaves Markdown alone) or `none`; `package` is the one that is made.
    """

    def __init__(self, formatter: str, package: str) -> None:
        self._formatter = formatter
        self._sort = (*_SORT, f'lint.isort.known-first-party = ["{package}", "tests"]')
        self._plain: list[GeneratedFile] = []
        self._batches: list[_Ruff] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for batch in self._batches:
            batch.close()

    def add(self, files: Iterable[GeneratedFile]) -> None:
        """Take a batch of files and begin to format those that want it."""
        every = list(files)
        if self._formatter == "none":
            self._plain += every
            return
        is_ruff = self._formatter == "ruff"
        wanting = [file for file in every if file.path.endswith(".py") or (is_ruff and _has_long_code(file))]
        paths = {file.path for file in wanting}
        self._plain += [file for file in every if file.path not in paths]
        if wanting:
            self._batches.append(_Ruff(wanting, (self._sort, _FORMAT) if is_ruff else (self._sort,)))

    def keep(self, files: Iterable[GeneratedFile]) -> None:
        """Take files that stay as they are."""
        self._plain += files

    def finish(self) -> list[GeneratedFile]:
        """Return all files; raise FormatError where a formatter refused one."""
        done = [file for batch in self._batches for file in batch.finish()]
        return [*self._plain, *(map(_black, done) if self._formatter == "black" else done)]


def _has_long_code(file: GeneratedFile) -> bool:
    """Whether a Markdown page holds Python that a formatter would wrap; the templates keep the rest in shape."""
    if not file.path.endswith(".md"):
        return False
    fenced = file.content.decode().split("```")[1::2]
    return any(len(line) > _WIDTH for code in fenced if code.startswith("python") for line in code.split("\n"))


class _Ruff:
    """Runs of ruff over a folder of its own; short names, as a document may ask for paths that leave no room."""

    def __init__(self, files: list[GeneratedFile], commands: Iterable[tuple[str, ...]]) -> None:
        # Thousands of small files that live for a moment: in memory where the system offers that.
        size = sum(len(file.content) for file in files)
        memory = next((place for place in _MEMORY if _has_room(place, size)), None)
        self._short = {f"{number}{Path(file.path).suffix}": file for number, file in enumerate(files)}
        with _explained(memory):
            self._folder = tempfile.TemporaryDirectory(prefix="specloom-", dir=memory)
        try:
            with _explained(self._folder.name):
                for name, file in self._short.items():
                    _write(f"{self._folder.name}/{name}", file.content)
        except BaseException:
            self._folder.cleanup()
            raise
        # Found here and not in the threads: what Python knows of its own installation is first read by one alone.
        from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped] # noqa: PLC0415 - ruff ships no types

        self._ruff: str = find_ruff_bin()
        self._process: subprocess.Popen[str] | None = None
        self._stopped, self._done, self._errors, self._prevented = False, False, "", False
        self._thread = threading.Thread(target=self._work, args=(tuple(commands),), daemon=True)
        self._thread.start()

    def _work(self, commands: Iterable[tuple[str, ...]]) -> None:
        """Run one command after the other, until one fails; `finish` tells of it."""
        for command in commands:
            if self._stopped:
                return
            try:
                process = subprocess.Popen(  # noqa: S603 - our own arguments
                    [self._ruff, *command, self._folder.name],
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.PIPE,
                    text=True,
                )
                self._process = process
                _, errors = process.communicate()
            except (OSError, ValueError) as error:
                self._errors, self._prevented = f"it cannot be run: {error}", True
                return
            if process.returncode != 0:
                self._errors = errors.strip() or f"exit code {process.returncode}"
                self._prevented = process.returncode < 0 or "(os error " in errors
                return
        self._done = True

    def finish(self) -> list[GeneratedFile]:
        """Wait for ruff and return the formatted files."""
        self._thread.join()
        if self._prevented:
            raise _unusable(self._folder.name, f"ruff cannot do its work: {self._errors}")
        if not self._done:
            found = (file.path for name, file in self._short.items() if f"{self._folder.name}/{name}:" in self._errors)
            raise FormatError(f"ruff refused {next(found, 'a file')}: {self._errors}")
        return [GeneratedFile(file.path, self._formatted(name)) for name, file in self._short.items()]

    def _formatted(self, name: str) -> bytes:
        path = f"{self._folder.name}/{name}"
        with _explained(path), open(path, "rb", buffering=0) as short:  # noqa: PTH123 - there are thousands
            return short.read()

    def close(self) -> None:
        """Stop ruff if it still runs and remove the folder."""
        self._stopped = True
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
        self._thread.join()
        self._folder.cleanup()


def _has_room(place: str, size: int) -> bool:
    """Whether a folder can take files of this size, and what is written beside them: a container's has little."""
    try:
        return os.access(place, os.W_OK) and shutil.disk_usage(place).free >= _ROOM * size
    except OSError:
        return False


def _write(path: str, content: bytes) -> None:
    with open(path, "xb", buffering=0) as file:  # noqa: PTH123 - there are thousands
        written = file.write(content)
        while written < len(content):  # as much as there was room for; the next write says why
            written += file.write(content[written:])


@contextlib.contextmanager
def _explained(place: str | None) -> Iterator[None]:
    """Turn what the operating system says into an InputError."""
    try:
        yield
    except OSError as error:
        reason = f"the files that ruff formats cannot be written: {error.strerror or error}"
        raise _unusable(place or tempfile.gettempdir(), reason) from error


def _unusable(place: str, reason: str) -> InputError:
    hint = "nothing was changed; make room there, or name another folder in the environment variable TMPDIR"
    return refused("format-impossible", reason, Pointer(place), hint)


def _black(file: GeneratedFile) -> GeneratedFile:
    import black  # noqa: PLC0415 - an extra, slow to import

    mode = black.Mode(target_versions={black.mode.TargetVersion.PY311})
    return GeneratedFile.text(file.path, black.format_str(file.content.decode(), mode=mode))
