"""Runs the tests of published SDKs against clients in their place: from the configuration of each, or adopted.

A checkout below the folder that is named counts where `../shared/succession` has a configuration of Stainless for its
package, or `../shared/specs` a document of that name: then `specloom adopt` makes the configuration. The mock server
comes from npm; its environment, and what it installs, lie below build/.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "succession"
SPECS = ROOT.parent / "shared" / "specs"
BUILD = ROOT / "build" / "succession"
SERVER = "@stdy/cli@0.22.1"
NEEDED = ("pytest", "pytest-asyncio", "respx", "httpx2", "pydantic", "typing-extensions")
"""What the tests and our client need."""


def main() -> int:
    """Print for each SDK how many of the tests that it passes itself our client passes, too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sdks", type=Path, help="a folder of checkouts of SDKs")
    options = parser.parse_args()
    found = [(folder, source) for folder in sorted(options.sdks.iterdir()) if (source := _source(folder))]
    if not found:
        print(f"no checkout below {options.sdks} has a configuration or a document in {ROOT.parent}", file=sys.stderr)
        return 2
    python, steady = _environment(), _server()
    _install(python, *(need for folder, _ in found for need in _needs(folder)))
    return max([_replay(folder, source, python, steady) for folder, source in found])


@dataclass(frozen=True)
class Source:
    """What makes a client in the place of an SDK: its document, and a configuration of Stainless where there is one."""

    package: str
    spec: Path
    stainless: Path | None


def _source(sdk: Path) -> Source | None:
    """Return what there is for a checkout, by the package that its tests import."""
    for test in sorted(sdk.glob("tests/api_resources/**/test_*.py")):
        package = re.search(r"^from (\w+) import .*\bAsync\w+", test.read_text("utf-8"), re.MULTILINE)
        if package is not None:
            stainless = SHARED / package[1] / "openapi.stainless.yml"
            if stainless.is_file():
                [spec] = [path for path in stainless.parent.glob("openapi.*") if path != stainless]
                return Source(package[1], spec, stainless)
            return next((Source(package[1], spec, None) for spec in sorted(SPECS.glob(f"{package[1]}.*"))), None)
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


def _replay(sdk: Path, source: Source, python: Path, steady: Path) -> int:
    """Run the tests with the SDK itself, and then with our client."""
    base = BUILD / f"{source.package}.json"
    client = _made(sdk, source)
    replay = [python, SHARED / "replay.py", "--sdk", sdk, "--spec", source.spec, "--steady", steady, "--python", python]
    replay += ["--array-format", _array_format(sdk)]
    base.unlink(missing_ok=True)
    subprocess.run([*replay, "--out", base], check=False)
    done = subprocess.run([*replay, "--package", client, "--baseline", base], check=False)
    return done.returncode


def _made(sdk: Path, source: Source) -> Path:
    """Generate the client and return its folder."""
    specloom, client = Path(sys.executable).parent / "specloom", BUILD / source.package
    if source.stainless is not None:
        _run(specloom, "generate", source.spec, "--output", client, "--quiet", "--stainless", source.stainless)
        return client
    client.mkdir(parents=True, exist_ok=True)
    _run(specloom, "adopt", sdk.resolve(), "--spec", source.spec, "--force", folder=client)
    _run(specloom, "generate", "--force", "--quiet", folder=client)
    return client / f"{source.package.replace('_', '-')}-client"


def _array_format(sdk: Path) -> str:
    """Return how the mock server wants lists in queries, as the SDK starts it itself."""
    script = sdk / "scripts" / "mock"
    text = script.read_text("utf-8") if script.is_file() else ""
    found = re.search(r"--validator-query-array-format=(\w+)", text)
    return found[1] if found is not None else "repeat"


def _run(*command: object, folder: Path | None = None) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=folder)


if __name__ == "__main__":
    sys.exit(main())
