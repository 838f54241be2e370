"""The queue before the connections: nobody waits for ever, and nobody gives up while others come to an end."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from shop._runtime.timeouts import Timeout
from shop._runtime.transport.errors import DeadlineError, NoConnectionFreeError
from shop._runtime.transport.http import HttpRequest
from shop._runtime.transport.slots import AsyncSlots, Slots

SHORT = 0.2


def request(pool: float | None, *, deadline: float | None = None) -> HttpRequest:
    return HttpRequest("GET", "https://api.test/", timeout=Timeout(None, pool=pool), deadline=deadline)


def test_a_thread_gives_up_where_nothing_is_given_back() -> None:
    slots = Slots(1)
    slots.take(request(SHORT))
    with pytest.raises(NoConnectionFreeError, match=r"still open, and none was given back within 0\.2 seconds"):
        slots.take(request(SHORT))
    with pytest.raises(DeadlineError):
        slots.take(request(None, deadline=time.monotonic() + 0.05))
    with pytest.raises(DeadlineError):
        slots.take(request(9, deadline=time.monotonic() + 0.05))


def test_a_thread_goes_on_waiting_while_others_come_to_an_end() -> None:
    slots, taken = Slots(1), list[int]()
    first = slots.take(request(None))

    def wait(number: int) -> None:
        slot = slots.take(request(SHORT))
        taken.append(number)
        time.sleep(SHORT * 0.6)
        slot.release()

    threads = [threading.Thread(target=wait, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(SHORT * 0.5)
    first.release()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [0, 1, 2, 3]


def test_a_task_gives_up_where_nothing_is_given_back() -> None:
    async def run() -> None:
        slots = AsyncSlots(1)
        slot = await slots.take(request(SHORT))
        with pytest.raises(NoConnectionFreeError, match="still open"):
            await slots.take(request(SHORT))
        slot.release()
        slot.release()
        await slots.take(request(SHORT))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(SHORT / 2):
                await slots.take(request(None))
        with pytest.raises(NoConnectionFreeError):
            await slots.take(request(SHORT))

    asyncio.run(run())


def test_a_task_keeps_its_place_while_others_come_to_an_end() -> None:
    taken: list[int] = []

    async def run() -> None:
        slots = AsyncSlots(1)
        first = await slots.take(request(None))

        async def wait(number: int) -> None:
            slot = await slots.take(request(SHORT))
            taken.append(number)
            await asyncio.sleep(SHORT * 0.6)
            slot.release()

        async with asyncio.TaskGroup() as tasks:
            for number in range(4):
                tasks.create_task(wait(number))
            await asyncio.sleep(SHORT * 0.5)
            first.release()

    asyncio.run(run())
    assert taken == [0, 1, 2, 3]


def test_open_answers_are_told_in_the_error_of_a_call(make: Any) -> None:
    client, _ = make()
    transport = client._pool.get()
    transport._slots = Slots(0)
    with pytest.raises(Exception, match="all connections are in use by answers that are still open") as caught:
        client.images.create_image(prompt="x", request_options={"timeout": SHORT, "max_retries": 0})
    assert type(caught.value).__name__ == "ApiTimeoutError"
