"""Tries both pre-commit hooks on a scratch repository, with this checkout's last commit as hook repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from rivals import BUILD, ROOT, Rival

PRE_COMMIT = Rival("pre-commit", "4.7.0")
SCRATCH = BUILD / "precommit"
CONFIG = """\
repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: specloom-generate
      - id: specloom-check
"""
CLIENT = """\
[[client]]
spec = "openai-images.yaml"
output = "client"
package = "openapi_openai"
"""


def main() -> None:
    """Run the story; exit with 1 where a hook did not do what it promises."""
    PRE_COMMIT.install()
    shutil.rmtree(SCRATCH, ignore_errors=True)
    SCRATCH.mkdir(parents=True)
    shutil.copy(ROOT / "specs" / "openai-images.yaml", SCRATCH)
    (SCRATCH / "specloom.toml").write_text(CLIENT)
    rev = run("git", "-C", str(ROOT), "rev-parse", "HEAD")[1].strip()
    (SCRATCH / ".pre-commit-config.yaml").write_text(CONFIG.format(repo=ROOT.as_posix(), rev=rev))
    run("git", "init", "--quiet")
    stage()
    generated = SCRATCH / "client" / "openapi_openai" / "apis" / "images_api.py"
    document = SCRATCH / "openai-images.yaml"
    wrong = [
        *expect("a first client is generated", "specloom-generate", made=generated),
        *expect("nothing changed: generate passes", "specloom-generate"),
        *expect("nothing changed: check passes", "specloom-check"),
    ]
    document.write_text(document.read_text().replace("Creates an image given a prompt.", "Paints what you say."))
    stage()
    wrong += expect("the document changed: check fails", "specloom-check", fails=True)
    wrong += expect("the document changed: generate changes files and fails", "specloom-generate", fails=True)
    wrong += expect("staged again: generate passes", "specloom-generate")
    wrong += expect("staged again: check passes", "specloom-check")
    generated.write_text(generated.read_text().replace("Paints what you say.", "Edited by hand."))
    wrong += expect("a generated file was edited: check fails", "specloom-check", fails=True)
    sys.exit(1 if wrong else 0)


def expect(story: str, hook: str, *, fails: bool = False, made: Path | None = None) -> list[str]:
    """Run one hook on everything that is staged; return what went wrong."""
    stage()
    code, said = run(PRE_COMMIT.bin / "pre-commit", "run", hook, "--all-files")
    good = bool(code) == fails and (made is None or made.is_file())
    print(f"{'ok ' if good else 'BAD'} {story}")
    if not good:
        print(said)
    stage()
    return [] if good else [story]


def stage() -> None:
    """Stage everything."""
    run("git", "add", "--all")


def run(*command: str | Path) -> tuple[int, str]:
    """Run a program in the scratch repository; return its exit code and what it said."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    env["PRE_COMMIT_HOME"] = str(BUILD / "precommit-home")
    done = subprocess.run(command, cwd=SCRATCH, env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


if __name__ == "__main__":
    main()
