"""What the first call of OpenAI's `responses` costs, with all that it brings in: hundreds of models."""

from __future__ import annotations

from pathlib import Path

import contest
from tables import Table

WHAT = "responses.create, mock transport"
GOALS = {(WHAT, "specloom"): "150 ms"}
# Which argument takes the token depends on the document; the environment has it under either name.
TOKEN = {"OPENAPI_OPENAI_ACCESS_TOKEN": "x", "OPENAPI_OPENAI_API_KEY_AUTH": "x"}


def compare(client: Path | None, rounds: int) -> Table:
    """Return the table for the client of the whole document, where that is there."""

    def measured() -> dict[str, object]:
        if client is None:
            raise contest.NotMeasuredError("openai.yaml is not among the documents")
        taken: dict[str, dict[str, list[float]]] = {name: {"cpu": [], "wall": []} for name in ("openai", "specloom")}
        for _ in range(rounds):
            for name, kinds in taken.items():
                once = contest.run("first_response.py", name, client=client, **TOKEN)
                for kind, seconds in kinds.items():
                    seconds.append(once[kind])
        return {"groups": {WHAT: taken}}

    return contest.table(
        "The first call of a process, after the import",
        measured,
        GOALS,
        "fresh processes, in turns; medians, ratio: against openai's",
    )
