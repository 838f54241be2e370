"""The writer changes all or nothing, only what is its own, and repairs what a kill left."""

from __future__ import annotations

import errno
import fcntl
import os
import signal
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from specloom import writer
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity, Span
from specloom.files import FileSet, GeneratedFile
from specloom.writer import Action, Plan, Stamp, disk
from specloom.writer.apply import uninterrupted
from specloom.writer.kept import kept_by

ONE = {"pkg/__init__.py": "", "pkg/a.py": "a = 1\n", "pkg/old/b.py": "b = 1\n", "README.md": "# One\n"}
TWO = {"pkg/__init__.py": "", "pkg/a.py": "a = 2\n", "pkg/new/c.py": "c = 1\n", "README.md": "# One\n"}
RECORDS = {".specloom/manifest.json", ".specloom/.gitignore"}


def files(texts: dict[str, str]) -> FileSet:
    return FileSet(GeneratedFile.text(path, text) for path, text in texts.items())


def plan(
    out: Path, texts: dict[str, str], *, force: bool = False, edits: bool = False, keep: Sequence[str] = ()
) -> Plan:
    return writer.plan(files(texts), out, {"document": "x"}, force=force, edits=edits, keep=keep)


def write(out: Path, texts: dict[str, str], *, force: bool = False, keep: Sequence[str] = ()) -> Plan:
    with writer.locked(out):
        planned = plan(out, texts, force=force, keep=keep)
        writer.apply(planned)
    return planned


def tree(out: Path) -> dict[str, bytes]:
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}


def texts(out: Path) -> dict[str, str]:
    return {path: content.decode() for path, content in tree(out).items() if path not in RECORDS}


def refused(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(InputError) as caught:
        call()
    return [(found.code, Path(found.pointer.source).name) for found in caught.value.diagnostics]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_a_new_folder_holds_the_files_and_the_records(out: Path) -> None:
    planned = write(out, ONE)
    assert planned.count() == {Action.NEW: 6}
    assert texts(out) == ONE
    assert set(tree(out)) == {*ONE, *RECORDS}
    assert [entry.name for entry in out.parent.iterdir()] == ["out"]


def test_folders_above_are_made(tmp_path: Path) -> None:
    write(tmp_path / "a/b/out", ONE)
    assert texts(tmp_path / "a/b/out") == ONE


def test_modes_follow_the_umask(out: Path) -> None:
    before = os.umask(0o027)
    try:
        write(out, ONE)
    finally:
        os.umask(before)
    assert stat.S_IMODE((out / "pkg/a.py").stat().st_mode) == 0o640
    assert stat.S_IMODE((out / "pkg").stat().st_mode) == 0o750


def test_the_same_run_changes_nothing(out: Path) -> None:
    write(out, ONE)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    planned = write(out, ONE)
    assert planned.current
    assert planned.count() == {Action.UNCHANGED: 6}
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_an_update_is_what_a_fresh_run_makes_and_leaves_the_rest(out: Path, tmp_path: Path) -> None:
    write(out, ONE)
    (out / "pkg/mine.txt").write_text("mine")
    (out / ".git").mkdir()
    readme = (out / "README.md").stat().st_mtime_ns
    planned = write(out, TWO)
    assert planned.count() == {Action.NEW: 1, Action.CHANGED: 2, Action.REMOVED: 1, Action.UNCHANGED: 3}
    assert texts(out) == {**TWO, "pkg/mine.txt": "mine"}
    assert not (out / "pkg/old").exists()
    assert (out / "README.md").stat().st_mtime_ns == readme
    write(tmp_path / "fresh", TWO)
    assert tree(tmp_path / "fresh") == {path: text for path, text in tree(out).items() if path != "pkg/mine.txt"}


def test_a_removed_file_comes_back(out: Path) -> None:
    write(out, ONE)
    (out / "pkg/a.py").unlink()
    assert write(out, ONE).count()[Action.NEW] == 1
    assert texts(out) == ONE


def test_hand_edits_are_refused_all_at_once_and_nothing_is_written(out: Path) -> None:
    write(out, ONE)
    (out / "pkg/a.py").write_text("edited\n")
    (out / "pkg/old/b.py").write_text("edited\n")
    before = tree(out)
    assert refused(lambda: write(out, TWO)) == [("output-edited", "a.py"), ("output-edited", "b.py")]
    assert tree(out) == before


def test_force_overwrites_and_keeps_every_edit(out: Path) -> None:
    write(out, ONE)
    for round_ in ("first", "second"):
        (out / "pkg/a.py").write_text(round_)
        write(out, ONE, force=True)
    (out / "pkg/old/b.py").write_text("third")
    write(out, TWO, force=True)
    kept = {"pkg/a.py.orig": "first", "pkg/a.py.orig.1": "second", "pkg/old/b.py.orig": "third"}
    assert texts(out) == {**TWO, **kept}


def test_an_edit_that_is_what_we_would_write_is_no_edit(out: Path) -> None:
    write(out, ONE)
    (out / "pkg/a.py").write_text(TWO["pkg/a.py"])
    assert write(out, TWO).count()[Action.CHANGED] == 1  # the manifest


def test_a_foreign_folder_is_refused(out: Path) -> None:
    out.mkdir()
    (out / "README.md").write_text("mine")
    (out / "thesis.tex").write_text("mine")
    assert refused(lambda: write(out, ONE)) == [("output-foreign", "out")]
    write(out, ONE, force=True)
    assert texts(out) == {**ONE, "README.md.orig": "mine", "thesis.tex": "mine"}


@pytest.mark.parametrize("inside", [None, ".git"])
def test_an_empty_folder_is_filled(out: Path, inside: str | None) -> None:
    out.mkdir()
    if inside:
        (out / inside).mkdir()
    write(out, ONE)
    assert texts(out) == ONE


def test_a_file_of_the_user_in_our_way_is_refused(out: Path) -> None:
    write(out, ONE)
    (out / "pkg/new").mkdir()
    (out / "pkg/new/c.py").write_text("mine")
    assert refused(lambda: write(out, TWO)) == [("output-foreign", "c.py")]


@pytest.mark.parametrize("force", [False, True])
def test_nothing_is_written_through_links(out: Path, tmp_path: Path, *, force: bool) -> None:
    write(out, ONE)
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "b.py").write_text("v")
    (out / "pkg/old/b.py").unlink()
    (out / "pkg/old").rmdir()
    (out / "pkg/old").symlink_to(victim)
    (out / "README.md").unlink()
    (out / "README.md").symlink_to(victim / "b.py")
    for after in (ONE, TWO):
        assert {code for code, _ in refused(lambda after=after: write(out, after, force=force))} == {"output-blocked"}  # type: ignore[misc]
    assert tree(victim) == {"b.py": b"v"}


def test_hard_links_are_not_written_through(out: Path, tmp_path: Path) -> None:
    write(out, ONE)
    os.link(out / "pkg/a.py", tmp_path / "twin")
    write(out, TWO)
    assert (tmp_path / "twin").read_text() == ONE["pkg/a.py"]


@pytest.mark.parametrize(
    "record", [b"{", b"[]", b'{"files": {"../../etc/passwd": "x"}}', b'{"files": 1}', b"\xff", b"[" * 99999]
)
def test_a_broken_record_is_refused(out: Path, record: bytes) -> None:
    write(out, ONE)
    (out / ".specloom/manifest.json").write_bytes(record)
    assert refused(lambda: write(out, ONE)) == [("output-record", "manifest.json")]
    write(out, TWO, force=True)
    assert texts(out)["pkg/a.py.orig"] == ONE["pkg/a.py"]


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("/", "root"),
        ("home", "home"),
        (".", "document"),
        ("specs", "document"),
        ("specs/..", "document"),
        ("link", "link"),
        ("file", "not a folder"),
    ],
)
def test_places_that_cannot_be_an_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, reason: str
) -> None:
    for folder in ("home", "specs", "work"):
        (tmp_path / folder).mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to(tmp_path / "work")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with pytest.raises(InputError, match=reason):
        writer.check_output(tmp_path / place, tmp_path / "specs/api.yaml")
    writer.check_output(tmp_path / "work", tmp_path / "specs/api.yaml")


def test_an_output_above_the_current_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a/b")
    with pytest.raises(InputError, match="current folder"):
        writer.check_output(Path(".."), None)
    writer.check_output(Path(), None)


ACTS = ("link", "replace", "rename", "unlink", "mkdir", "rmdir", "open")


def hook(monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> None:
    """Call `act` before everything that changes the disk."""

    def hooked(name: str) -> Callable[..., object]:
        real = getattr(os, name)

        def call(*args: object, **options: object) -> object:
            if name != "open" or (isinstance(args[1], int) and args[1] & os.O_CREAT):
                act()
            return real(*args, **options)

        return call

    for name in ACTS:
        monkeypatch.setattr(os, name, hooked(name))


def die_after(acts: int, run: Callable[[], object]) -> bool:
    """Run in a process that is gone before its `acts`-th change of the disk; tell whether it was killed."""
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        left = acts

        def act() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                os._exit(9)

        try:
            with pytest.MonkeyPatch.context() as patch:
                hook(patch, act)
                run()
        except BaseException:  # noqa: BLE001 - the exit code tells
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in {0, 9}
    return status == 9


def test_a_kill_leaves_no_part_of_a_new_folder(tmp_path: Path) -> None:
    for acts in range(200):
        out = tmp_path / f"{acts}/out"
        if not die_after(acts, lambda out=out: write(out, ONE)):  # type: ignore[misc]
            assert acts > len(ONE)
            return
        assert not out.exists()
        write(out, ONE)
        assert texts(out) == ONE
        assert [entry.name for entry in out.parent.iterdir()] == ["out"]
    raise AssertionError("the run never came to its end")


@pytest.mark.parametrize("third", [ONE, TWO, {"pkg/new/d.py": "d\n"}])
def test_a_kill_during_an_update_is_marked_and_repaired(tmp_path: Path, third: dict[str, str]) -> None:
    write(tmp_path / "fresh", third)
    write(tmp_path / "one", ONE)
    write(tmp_path / "two", TWO)
    whole = (tree(tmp_path / "one"), tree(tmp_path / "two"))
    for acts in range(200):
        out = tmp_path / f"{acts}/out"
        write(out, ONE)
        if not die_after(acts, lambda out=out: write(out, TWO)):  # type: ignore[misc]
            assert acts > len(TWO)
            return
        found = tree(out)
        assert found in whole or set(found) - set(whole[0]) - set(whole[1]), "a silent mix of old and new"
        die_after(acts // 2, lambda out=out: write(out, third))  # type: ignore[misc]
        write(out, third)
        assert tree(out) == tree(tmp_path / "fresh")
        assert not [path for path in out.rglob("*") if path.is_dir() and not any(path.iterdir())]
    raise AssertionError("the run never came to its end")


@pytest.mark.parametrize("new", [False, True])
def test_a_disk_that_fails_at_any_moment_leaves_the_old_tree_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, new: bool
) -> None:
    failures = 0
    for acts in range(200):
        out = tmp_path / f"{acts}/out"
        out.parent.mkdir()
        if not new:
            write(out, ONE)
        before = tree(out)
        left = acts

        def act() -> None:
            nonlocal left
            left -= 1
            if left == -1:
                raise OSError(errno.EIO, os.strerror(errno.EIO))

        with monkeypatch.context() as patch:
            hook(patch, act)
            try:
                write(out, TWO)
            except InputError as error:
                assert "Input/output error" in str(error)  # noqa: PT017 - with `else`
                failures += 1
                assert tree(out) == before
            else:
                found = texts(out)
                rest = {path for path in found if ".specloom-" in path or path == ".specloom/journal.json"}
                assert {path: text for path, text in found.items() if path not in rest} == TWO
                assert not rest or ".specloom/journal.json" in rest
        if left >= 0:
            break
        write(out, TWO)
        assert texts(out) == TWO
    assert failures > len(TWO)


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Let Ctrl-C raise KeyboardInterrupt, which it does not in a process that a shell started in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_an_interrupt_waits_until_the_renames_are_done() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt), uninterrupted():  # noqa: PT012 - the rest of the block must run
        signal.raise_signal(signal.SIGINT)
        done.append(True)
    assert done
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_the_lock_keeps_a_second_run_out_and_leaves_nothing(out: Path) -> None:
    with writer.locked(out):
        other = os.open(out.parent, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.close(other)
    assert list(out.parent.iterdir()) == []


def test_a_failed_run_takes_the_folders_above_away_again(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), writer.locked(tmp_path / "a/b/out"):
        _ = 1 / 0
    assert list(tmp_path.iterdir()) == []


def test_the_diff_shows_every_kind_of_change(out: Path) -> None:
    write(out, {**ONE, "no-end": "x", "empty": ""})
    shown = "\n".join(writer.difference(plan(out, {**TWO, "no-end": "y", "also": ""})))
    assert shown.startswith("--- /dev/null\n+++ b/also\n--- a/empty\n+++ /dev/null\n")
    assert "--- a/no-end\n+++ b/no-end\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline" in shown
    assert "--- a/pkg/a.py\n+++ b/pkg/a.py\n@@ -1 +1 @@\n-a = 1\n+a = 2\n" in shown
    assert "--- /dev/null\n+++ b/pkg/new/c.py\n@@ -0,0 +1 @@\n+c = 1\n" in shown
    assert "--- a/pkg/old/b.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-b = 1\n" in shown
    assert shown.index("pkg/old") < shown.index(".specloom/manifest.json")


def test_the_diff_shows_edits_without_refusing(out: Path) -> None:
    write(out, ONE)
    (out / "pkg/a.py").write_bytes(b"\0\xff")
    assert list(writer.difference(plan(out, ONE, edits=True))) == ["Binary files a/pkg/a.py and b/pkg/a.py differ"]


def stamped(tmp_path: Path, spec_text: str = "openapi: 3.1.0\n") -> tuple[ClientConfig, str]:
    """Return a client whose output carries a stamp, and the fingerprint."""
    spec = tmp_path / "api.yaml"
    spec.write_text(spec_text)
    client = ClientConfig(spec=str(spec), output=tmp_path / "out")
    mark = writer.fingerprint(client)
    told = Diagnostic("w", Severity.WARNING, "m", Pointer(str(spec), ("a",)), "h", Span(str(spec), 1, 2, 3, "text"))
    planned = plan(client.output, ONE)
    stamp = Stamp(mark, {"api.yaml": disk.sha256(spec.read_bytes())}, 3, 7, 6, (told,))
    writer.apply(planned, stamp.encode(planned.manifest, client))
    return client, mark


def test_the_stamp_brings_back_what_the_run_said(tmp_path: Path) -> None:
    client, mark = stamped(tmp_path)
    stamp = writer.fresh(client, mark)
    assert stamp is not None
    assert (stamp.operations, stamp.models, stamp.files) == (3, 7, 6)
    assert stamp.diagnostics[0].span == Span(client.spec, 1, 2, 3, "text")
    assert str(tmp_path).encode() not in (client.output / ".specloom/stamp.json").read_bytes()
    tmp_path.joinpath("out").rename(tmp_path / "moved")
    assert writer.fresh(ClientConfig(spec=client.spec, output=tmp_path / "moved"), mark) == stamp


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("api.yaml", "changed"),
        ("out/pkg/a.py", "changed"),
        ("out/.specloom/manifest.json", "{}"),
        ("out/.specloom/stamp.json", "[" * 99999),
        ("out/.specloom/journal.json", '{"files": {}}'),
        ("out/README.md", None),
        ("api.yaml", None),
        ("out/.specloom/stamp.json", None),
    ],
)
def test_a_stamp_is_stale_when_anything_changed(tmp_path: Path, path: str, text: str | None) -> None:
    client, mark = stamped(tmp_path)
    (tmp_path / path).unlink() if text is None else (tmp_path / path).write_text(text)
    assert writer.fresh(client, mark) is None


@pytest.mark.parametrize("change", [{"package": "x"}, {"strict": True}, {"allow": ("a",)}, {"names": {"a": "b"}}])
def test_the_fingerprint_depends_on_the_options_and_not_on_places(tmp_path: Path, change: dict[str, object]) -> None:
    one = ClientConfig(spec="a/api.yaml", output=tmp_path)
    assert writer.fingerprint(one) == writer.fingerprint(ClientConfig(spec="b/api.yaml", output=tmp_path / "c"))
    changed = ClientConfig(spec="a/api.yaml", output=tmp_path, **change)  # type: ignore[arg-type]
    assert writer.fingerprint(one) != writer.fingerprint(changed)


@pytest.mark.parametrize(
    ("glob", "kept", "others"),
    [
        ("src/extra/**", ["src/extra/a.py", "src/extra/b/c.py"], ["src/extr", "src/a.py", "a/src/extra/b"]),
        ("src/extra", ["src/extra", "src/extra/a.py"], ["src/extra.py"]),
        ("./src/", ["src/a"], ["a/src"]),
        ("*.md", ["README.md"], ["docs/README.md", "READMEmd"]),
        ("**/*.md", ["README.md", "docs/a/b.md"], ["a.py"]),
        ("a?c/**/x", ["abc/x", "abc/d/e/x"], ["a/c/x", "abc/y"]),
        ("**", ["a", "a/b"], [".specloom", ".specloom/ledger.json"]),
    ],
)
def test_what_a_glob_keeps(glob: str, kept: list[str], others: list[str]) -> None:
    is_kept = kept_by([glob])
    assert [path for path in (*kept, *others) if is_kept(path)] == kept


def test_what_is_kept_is_never_touched(out: Path) -> None:
    (out / "pkg/extra").mkdir(parents=True)
    mine = {"pkg/extra/mine.py": "mine", "README.md": "my own"}
    for path, text in mine.items():
        (out / path).write_text(text)
    generated = {**ONE, "pkg/extra/a.py": "generated"}
    write(out, generated, keep=["pkg/extra/**", "README.md"])
    assert texts(out) == {**ONE, **mine}
    assert write(out, generated, keep=["pkg/extra/**", "README.md"]).current
    write(out, {"other.py": "x"}, keep=["pkg/extra/**", "README.md"])
    assert texts(out) == {"other.py": "x", **mine}


def test_a_generated_file_that_is_kept_from_now_on_stays(out: Path) -> None:
    write(out, ONE)
    write(out, {"other.py": "x"}, keep=["pkg"])
    assert texts(out) == {**{path: text for path, text in ONE.items() if path.startswith("pkg")}, "other.py": "x"}
    assert "pkg/a.py" not in (out / ".specloom/manifest.json").read_text()
    (out / "pkg/a.py").write_text("mine now")
    assert refused(lambda: write(out, ONE)) == [("output-foreign", "a.py")]
