"""What a thousand tasks on one client cost, in three rounds: how long a call takes, and how many are lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import contest
from tables import Table

GOALS = {("httpx2", "specloom"): "1.11 (wall)", ("[aiohttp]", "specloom"): "2.22 (wall)"}
"""Nine tenths of the rate of httpx2, and 0.45 of that of aiohttp."""


def compare(client: Path, turns: int) -> Table:
    """Return the table for the generated `client`."""
    return contest.table(
        "1,000 tasks on one asynchronous client, three rounds: the time of one call",
        partial(contest.run, "tasks.py", turns, client=client),
        GOALS,
        "loopback; medians of rounds, ratio: against the first of the group",
    )
