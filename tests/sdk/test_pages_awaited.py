"""Calls of lists that are awaited: by hand, by tasks, by several at once, and more than once."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest

from sdk.test_pages import answer, by_cursor, every_page, ids, pages, serving
from support.driver import Driver, driving
from support.server import failed

__all__ = ["pages"]


def test_an_asynchronous_call_is_one_call(pages: ModuleType) -> None:
    with driving(pages, "async") as driver:
        api = serving(driver, by_cursor)
        call = api.list_by_cursor()
        assert ids(driver.wait(call).items) == ["t0", "t1"]
        assert [len(page.items) for page in every_page(driver, api.list_by_cursor())] == [2, 2, 2]


@pytest.fixture
def awaiter(pages: ModuleType) -> Any:
    with driving(pages, "async") as driver:
        yield driver


async def in_a_task(call: Any) -> Any:
    return await asyncio.create_task(call)


async def in_a_group(call: Any) -> Any:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(call)
    return task.result()


async def in_time(call: Any) -> Any:
    return await asyncio.wait_for(call, 5)


async def gathered(call: Any) -> Any:
    [page] = await asyncio.gather(call)
    return page


@pytest.mark.parametrize("way", [in_a_task, in_a_group, in_time, gathered])
def test_a_call_goes_wherever_coroutines_go(awaiter: Driver, way: Any) -> None:
    call = serving(awaiter, by_cursor).list_by_cursor()
    assert asyncio.iscoroutine(call)
    assert ids(awaiter.wait(way(call)).items) == ["t0", "t1"]
    assert len(awaiter.server.requests) == 1


@pytest.mark.parametrize("way", [in_a_task, in_time, lambda call: call])
def test_the_first_page_is_asked_for_once(awaiter: Driver, way: Any) -> None:
    call = serving(awaiter, by_cursor).list_by_cursor()

    async def twice() -> None:
        page = await way(call)
        first = [item.id async for item in call]
        assert [item.id async for item in call] == first == [f"t{number}" for number in range(6)]
        assert await call is page

    awaiter.wait(twice())
    assert len(awaiter.server.requests) == 5  # the first page, and twice the two after it


@pytest.mark.parametrize("way", [in_a_task, lambda call: call])
def test_a_call_that_failed_has_failed(awaiter: Driver, way: Any) -> None:
    call = serving(awaiter, lambda _: failed(400)).list_by_cursor()

    async def twice() -> None:
        with pytest.raises(awaiter.package.BadRequestError):
            await way(call)
        with pytest.raises(awaiter.package.BadRequestError):
            await call

    awaiter.wait(twice())
    assert len(awaiter.server.requests) == 1


def test_a_call_can_be_cancelled(awaiter: Driver) -> None:
    async def run() -> None:
        call = serving(awaiter, lambda _: answer({})).list_by_cursor()
        task = asyncio.create_task(call)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    awaiter.wait(run())
