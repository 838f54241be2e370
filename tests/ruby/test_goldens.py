"""The goldens of the Ruby target are Ruby without a warning."""

from __future__ import annotations

import subprocess
from pathlib import Path

from rubyside import ruby

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
CHECK = "ARGV.each { |path| RubyVM::InstructionSequence.compile_file(path) }"


def test_every_golden_is_ruby_without_a_warning() -> None:
    files = sorted(map(str, GOLDEN.glob("*/ruby/lib/**/*.rb")))
    assert len(files) > 30
    done = subprocess.run([ruby(), "-w", "-e", CHECK, *files], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
