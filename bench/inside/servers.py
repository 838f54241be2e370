"""Starts the loopback server beside the program that measures, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def responding():
    """Give the URL of a responder, which is stopped at the end of the block."""
    program = Path(__file__).with_name("responder.py")
    responder = subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{int(responder.stdout.readline())}/v1"
    finally:
        responder.terminate()
