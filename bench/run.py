"""The benchmark: generation, growth, start-up, calls, tasks, streams, decoding, beside others; `make bench`."""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
from pathlib import Path

import big_list
import calls
import first_response
import generation
import growth
import startup
import streams
import tasks
from rivals import BUILD, OPENAI, OPENAPI_PYTHON_CLIENT, ROOT

PARTS = ("generation", "growth", "startup", "calls", "tasks", "streams", "big-list")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=Path, default=ROOT.parent / "shared" / "specs", metavar="DIR")
    parser.add_argument("--only", action="append", choices=PARTS, help="only this part")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of generation; the others do more  [3]")
    parser.add_argument("--markdown", action="store_true", help="print tables for a document")
    options = parser.parse_args()
    parts = options.only or PARTS
    OPENAI.install()
    rivals = [OPENAI]
    if "generation" in parts:
        OPENAPI_PYTHON_CLIENT.install()
        rivals.append(OPENAPI_PYTHON_CLIENT)
    versions = ", ".join(f"{rival.package} {rival.version}" for rival in rivals)
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}; {versions}")
    if "generation" in parts:
        generation.compare(options.documents, options.rounds).show(markdown=options.markdown)
    if "growth" in parts:
        growth.compare().show(markdown=options.markdown)
    images = generated(ROOT / "specs" / "openai-images.yaml")
    if "startup" in parts:
        clients, whole = {"specloom, 3 operations": images}, None
        if (options.documents / "openai.yaml").is_file():
            clients["specloom, 288 operations"] = whole = generated(options.documents / "openai.yaml")
        startup.compare(clients, options.rounds * 4).show(markdown=options.markdown)
        first_response.compare(whole, options.rounds * 2).show(markdown=options.markdown)
    if "calls" in parts:
        calls.compare(images, options.rounds * 4).show(markdown=options.markdown)
    if "tasks" in parts:
        tasks.compare(images, options.rounds).show(markdown=options.markdown)
    if "streams" in parts:
        chat = generated(Path(__file__).with_name("chat.yaml"))
        streams.compare(chat, options.rounds * 2).show(markdown=options.markdown)
    if "big-list" in parts:
        big_list.compare(images, options.rounds).show(markdown=options.markdown)


def generated(document: Path) -> Path:
    """Generate a client to measure, compiled as pip does it; return its folder."""
    output = BUILD / "clients" / document.stem
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    generation.specloom(document, output)()
    subprocess.run([OPENAI.python, "-m", "compileall", "-q", output], check=True)
    return output


if __name__ == "__main__":
    main()
