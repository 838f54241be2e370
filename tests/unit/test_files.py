"""Generated paths are safe, sorted and unique on every file system."""

from __future__ import annotations

import pytest

from specloom.files import FileSet, GeneratedFile, check_path


@pytest.mark.parametrize(
    "path", ["a.py", "pkg/__init__.py", ".specloom/manifest.json", "docs/a-b.md", "x" * 160, "a/py.typed"]
)
def test_safe_paths(path: str) -> None:
    check_path(path)


@pytest.mark.parametrize(
    "path",
    [
        "", "/etc/passwd", "../a", "a/../b", "a//b", "a/", ".", "a/.", "a.", "-a", "a b", "a\\b", "C:a", "a\0", "a\n",
        "é.py", "a:b", "con", "CON.txt", "pkg/nul.py", "lpt1", "x" * 161, "~", "a?",
    ],
)  # fmt: skip
def test_unsafe_paths(path: str) -> None:
    with pytest.raises(ValueError, match="not a safe path"):
        check_path(path)


def test_files_are_sorted_and_found() -> None:
    files = FileSet([GeneratedFile.text("b", "2\n"), GeneratedFile("a/c", b"\xff"), GeneratedFile.text("a.py", "é")])
    assert [file.path for file in files] == ["a.py", "a/c", "b"]
    assert len(files) == 3
    assert "b" in files
    assert files["a.py"].content == "é".encode()
    with pytest.raises(KeyError):
        _ = files["none"]


@pytest.mark.parametrize(("one", "other"), [("a", "a"), ("A.py", "a.py"), ("pkg/X", "PKG/x")])
def test_paths_that_meet_on_some_file_systems_are_refused(one: str, other: str) -> None:
    with pytest.raises(ValueError, match="share the path"):
        FileSet([GeneratedFile(one, b""), GeneratedFile(other, b"")])
