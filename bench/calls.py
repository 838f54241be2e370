"""What one call and one decoded body cost: specloom's client beside bare libraries and openai."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import contest
from tables import Table

GOALS = {
    ("call, mock transport", "specloom"): "1.05",
    ("call, mock transport", "specloom, _with_http_info"): "1.10",
    ("call, loopback, [fast]", "specloom"): "2.0",
}


def compare(client: Path, rounds: int) -> Table:
    """Return the table for the generated `client`."""
    return contest.table(
        "One call, one body: all contenders in one process, in turns",
        partial(contest.run, "calls.py", rounds, client=client),
        GOALS,
    )
