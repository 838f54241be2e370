"""Records the demo as docs/demo.svg, the picture in the README: `python demo/record.py`."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 118


def main() -> None:
    """Run the demo and draw what it prints."""
    shutil.rmtree(ROOT / "build" / "demo", ignore_errors=True)
    command = ["make", "--no-print-directory", "demo"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env=os.environ)
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text("$ make demo", style="bold"))
    for line in done.stdout.splitlines():
        style = "bold green" if line.startswith(("$", "- ")) else "cyan" if re.match(r" +\d+ ", line) else ""
        console.print(Text(line, style=style), no_wrap=True, overflow="ellipsis")
    svg = console.export_svg(title="specloom", theme=DIMMED_MONOKAI, unique_id="demo")
    # A picture loads nothing from elsewhere: the reader's own monospaced font will do.
    svg = re.sub(r"\s*@font-face \{.*?\}\n", "\n", svg, flags=re.DOTALL).replace("Fira Code, monospace", "monospace")
    lines = [line.rstrip() for line in svg.splitlines() if line.strip() and "<!--" not in line]
    (ROOT / "docs" / "demo.svg").write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    print(f"wrote docs/demo.svg, {len(lines)} lines", file=sys.stderr)


if __name__ == "__main__":
    main()
