"""What is said of methods that wait: in the ledger how each one does."""

from __future__ import annotations

from specloom.client.polling.polling import ANSWER, Filled, Polling
from specloom.ir.api import Operation
from specloom.ir.pagination import pointer_text


def told(operation: Operation, polling: Polling) -> dict[str, str]:
    """Return the entry of one method."""
    poll, finish = polling.poll, polling.finish
    entry = {
        "operation": operation.id,
        "poll": poll.method.operation.id if poll is not None else "location",
        "with": ", ".join(map(_filled, poll.filled)) if poll is not None else "",
        "status": pointer_text(polling.status),
        "done": ", ".join(polling.done),
        "failed": ", ".join(polling.failed),
        "error": pointer_text(polling.error),
        "final": polling.final or "",
        "result": finish.method.operation.id if finish is not None else pointer_text(polling.result),
        "source": polling.source,
        "reason": polling.reason,
    }
    return {key: text for key, text in entry.items() if text}


def _filled(filled: Filled) -> str:
    where = pointer_text(filled.path) if filled.origin == ANSWER else filled.path[0]
    return f"{filled.parameter.name.wire} = {where} of the {'answer' if filled.origin == ANSWER else 'call'}"
