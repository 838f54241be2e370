"""The programs to compare with, each in an environment of its own below build/bench/."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "bench"


@dataclass(frozen=True, slots=True)
class Rival:
    """A package in its own environment."""

    package: str
    version: str

    @property
    def bin(self) -> Path:
        """Where its programs are."""
        return BUILD / f"{self.package}-{self.version}" / "bin"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.bin / "python"

    def install(self) -> None:
        """Make the environment, once."""
        ready = self.bin.parent / ".ready"
        if ready.exists():
            return
        print(f"installing {self.package} {self.version}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", self.bin.parent], check=True)
        pip: list[str | Path] = [
            self.python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--quiet",
            "--disable-pip-version-check",
        ]
        subprocess.run([*pip, f"{self.package}=={self.version}"], check=True)
        ready.touch()


OPENAPI_PYTHON_CLIENT = Rival("openapi-python-client", "0.29.1")
OPENAI = Rival("openai", "3.54.0")
"""Brings httpx2 and pydantic, which generated clients need: both are measured in this environment."""
