"""What a stream costs: specloom's client beside openai's, in one process; and the memory of a very long one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import contest
from tables import Table

GOALS = {("10,000 events", "specloom"): "0.33"}


def compare(client: Path, rounds: int) -> Table:
    """Return the table for the generated `client`, which chats."""
    return contest.table(
        "A stream of 10,000 events",
        partial(contest.run, "streams.py", rounds, client=client),
        GOALS,
        "mock transport, ten events a piece; medians, ratio: against the first; the goal is 3 times openai's rate",
    )
