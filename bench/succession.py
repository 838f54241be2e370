"""Runs the tests of published SDKs against clients in their place: generated from the configuration of each.

A checkout below the folder that is named counts where `../shared/succession` has a configuration for its package. The
mock server comes from npm; its environment, and what it installs, lie below build/.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "succession"
BUILD = ROOT / "build" / "succession"
SERVER = "@stdy/cli@0.22.1"
NEEDED = ("pytest", "pytest-asyncio", "respx", "httpx2", "pydantic", "typing-extensions")
"""What the tests and our client need."""


def main() -> int:
    """Print for each SDK how many of the tests that it passes itself our client passes, too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sdks", type=Path, help="a folder of checkouts of SDKs")
    options = parser.parse_args()
    found = [(folder, configured) for folder in sorted(options.sdks.iterdir()) if (configured := _configured(folder))]
    if not found:
        print(f"no checkout below {options.sdks} has a configuration in {SHARED}", file=sys.stderr)
        return 2
    python, steady = _environment(), _server()
    _install(python, *(need for folder, _ in found for need in _needs(folder)))
    return max([_replay(folder, configured, python, steady) for folder, configured in found])


def _configured(sdk: Path) -> Path | None:
    """Return the folder of the configuration for a checkout, by the package that its tests import."""
    for test in sorted(sdk.glob("tests/api_resources/**/test_*.py")):
        package = re.search(r"^from (\w+) import .*\bAsync\w+", test.read_text("utf-8"), re.MULTILINE)
        if package is not None:
            folder = SHARED / package[1]
            return folder if (folder / "openapi.stainless.yml").is_file() else None
    return None


def _environment() -> Path:
    """Return the Python of an environment that has what the tests need."""
    python = BUILD / "env" / "bin" / "python"
    if not python.exists():
        venv.create(BUILD / "env", with_pip=True)
        _install(python, *NEEDED)
    return python


def _install(python: Path, *needed: str) -> None:
    _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *needed)


def _needs(sdk: Path) -> list[str]:
    """Return what an SDK depends on, without which it cannot run itself."""
    project = tomllib.loads((sdk / "pyproject.toml").read_text("utf-8"))
    return list(project["project"]["dependencies"])


def _server() -> Path:
    """Return the mock server."""
    steady = BUILD / "node_modules" / ".bin" / "steady"
    if not steady.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise SystemExit("the mock server needs npm")
        _run(npm, "install", "--silent", "--prefix", BUILD, SERVER)
    return steady


def _replay(sdk: Path, configured: Path, python: Path, steady: Path) -> int:
    """Run the tests with the SDK itself, and then with our client."""
    [spec] = [path for path in configured.glob("openapi.*") if path.name != "openapi.stainless.yml"]
    client, base = BUILD / configured.name, BUILD / f"{configured.name}.json"
    made = [Path(sys.executable).parent / "specloom", "generate", spec, "--output", client, "--quiet"]
    _run(*made, "--stainless", configured / "openapi.stainless.yml")
    replay = [python, SHARED / "replay.py", "--sdk", sdk, "--spec", spec, "--steady", steady, "--python", python]
    base.unlink(missing_ok=True)
    subprocess.run([*replay, "--out", base], check=False)
    done = subprocess.run([*replay, "--package", client, "--baseline", base], check=False)
    return done.returncode


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True)


if __name__ == "__main__":
    sys.exit(main())
