"""Ruby in tests: where it is, gems generated once, programs run with them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from support.checkout import shared, write

INSTALL = "apt-get install ruby"


@cache
def ruby() -> str:
    """Return the path of Ruby, installed where it can be; skip where it can't."""
    found = shutil.which("ruby")
    if found is None and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "ruby"]):
            subprocess.run(command, capture_output=True, check=False, timeout=300)
        found = shutil.which("ruby")
    if found is None:
        pytest.skip(f"Ruby is not installed, and cannot be installed from here: {INSTALL}")
    return found


def gem(
    spec: Path,
    folder: Path,
    package: str,
    module: str,
    *,
    include_operations: tuple[str, ...] = (),
    polling: Any = (),
    pagination: Any = (),
    **options: str,
) -> Path:
    """Generate the gem of a document into `folder`, and return it."""
    ruby()
    options = {"module": module, "version": "1.0.1-pre.0", **options}
    config = ClientConfig(
        spec=str(shared(spec) if "shared" in spec.parts else spec),
        output=folder,
        target="ruby",
        package=package,
        include_operations=include_operations,
        polling=polling,
        pagination=pagination,
        target_options=options,
    )
    return write(pipeline.run(config), folder)


def run(
    program: str,
    *libraries: Path,
    env: Mapping[str, str] | None = None,
    folder: Path | None = None,
    timeout: float = 60,
) -> str:
    """Run a Ruby program with warnings on, and return what it prints; nothing may stand on its standard error."""
    paths = [part for library in libraries for part in ("-I", str(library / "lib"))]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAPI_OPENAI_", "PARK_"))}
    clean |= {"LANG": "C.UTF-8", **(env or {})}
    done = subprocess.run(
        [ruby(), "-w", *paths, "-"],
        input=program.encode(),
        capture_output=True,
        check=False,
        env=clean,
        cwd=folder,
        timeout=timeout,
    )
    errors = done.stderr.decode()
    assert done.returncode == 0, errors
    assert errors == "", errors
    return done.stdout.decode()


def result(program: str, *libraries: Path, **options: Any) -> Any:
    """Run a Ruby program that prints JSON, and return it."""
    return json.loads(run(program, *libraries, **options))
