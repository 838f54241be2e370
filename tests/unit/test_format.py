"""A disk that is full where ruff works is the user's affair, and no bug of ours."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any, Self

import pytest
import ruff.__main__

from specloom.diagnostics import InputError
from specloom.files import GeneratedFile
from specloom.targets.python import format as formats
from specloom.targets.python.format import FormatError, Formatting

FILE = GeneratedFile("package/a.py", b"x = 1\n")


def formatted() -> list[GeneratedFile]:
    with Formatting("ruff", "package") as formatting:
        formatting.add([FILE])
        return formatting.finish()


def refusal() -> str:
    with pytest.raises(InputError) as refused:
        formatted()
    (diagnostic,) = refused.value.diagnostics
    assert diagnostic.code == "format-impossible"
    return diagnostic.message


def test_no_room_for_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(formats, "_write", full)
    assert refusal().endswith("No space left on device")


def test_what_was_written_in_part_is_written_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = bytearray()

    class Slow:
        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            return None

        def write(self, content: bytes) -> int:
            written.extend(content[:2])
            return len(content[:2])

    def opened(*_: Any, **__: Any) -> Slow:
        return Slow()

    monkeypatch.setattr("builtins.open", opened)
    formats._write(str(tmp_path / "a"), b"seven 7")
    monkeypatch.undo()
    assert bytes(written) == b"seven 7"


def with_program(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a script be ruff."""
    program = folder / "ruff"
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)
    monkeypatch.setattr(ruff.__main__, "find_ruff_bin", lambda: str(program))


@pytest.mark.parametrize(
    ("script", "said"), [("kill -9 $$", "exit code -9"), ("echo 'Failed: (os error 28)' >&2; exit 2", "os error 28")]
)
def test_ruff_that_is_stopped_or_has_no_room(
    script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_program(script, tmp_path, monkeypatch)
    assert said in refusal()


def test_ruff_that_cannot_be_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ruff.__main__, "find_ruff_bin", lambda: "/nowhere/ruff")
    assert "cannot be run" in refusal()


def test_ruff_that_refuses_our_text_is_a_bug_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program("echo 'error: Failed to parse' >&2; exit 2", tmp_path, monkeypatch)
    with pytest.raises(FormatError):
        formatted()
    monkeypatch.undo()
    assert formatted() == [FILE]


def test_memory_is_used_only_where_there_is_room() -> None:
    assert formats._has_room("/", 1)
    assert not formats._has_room("/", 10**18)
    assert not formats._has_room("/nowhere", 1)
