"""Waits for what an operation begins: the loop that asks what `LongCall` decides, and sleeps in between."""

# Written from asynchronous/waiting.py; change that, not this.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..arguments import Arguments
from ..operation import Operation
from ..polling import Polling
from ..sending.long_call import LongCall

if TYPE_CHECKING:
    from .client import CoreClient


def wait_for(
    client: CoreClient,
    operation: Operation[Any],
    arguments: Arguments,
    polling: Polling[Any],
) -> Any:
    """Call an operation, ask for its state until it is finished, and return what came of it."""
    long = LongCall(client, operation, arguments, polling)
    long.begin(*client.call_operation_for_page(operation, arguments))
    while long.is_running:
        client.timing.sleep(long.wait())
        long.take(*client.call_operation_for_page(*long.question()))
    last = long.last_question()
    if last is None:
        return long.result(None)
    response, *_ = client.call_operation_for_page(*last)
    return long.result(response)
