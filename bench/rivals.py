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
    beside: tuple[str, ...] = ()
    """What else is installed there."""

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
        wanted = [f"{self.package}=={self.version}", *self.beside]
        if ready.exists() and ready.read_text("utf-8").split() == wanted:
            return
        print(f"installing {', '.join(wanted)}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", self.bin.parent], check=True)
        pip: list[str | Path] = [self.python, "-m", "pip", "--quiet", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", *wanted], check=True)
        ready.write_text("\n".join(wanted), "utf-8")


OPENAPI_PYTHON_CLIENT = Rival("openapi-python-client", "0.29.1")
OPENAI = Rival("openai", "3.54.0", ("aiohttp>=3.12,<4", "pyreqwest>=0.15,<1"))
"""Brings httpx2 and pydantic, which generated clients need: all are measured in this environment."""
