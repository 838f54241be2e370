"""What type checkers know of pages: read by them, never run."""

from __future__ import annotations

import asyncio
from typing import Any, Literal, assert_type

from paged import ApiResponse, AsyncClient, AsyncPage, Client, Page, models


def sync(client: Client) -> None:
    page = client.things.list_by_url(limit=3)
    assert_type(page, Page[models.ListByUrlResponse, models.Thing])
    assert_type(page.body, models.ListByUrlResponse)
    assert_type(page.items, list[models.Thing])
    assert_type(page.get_next_page(), Page[models.ListByUrlResponse, models.Thing])
    for each in page.iter_pages():
        assert_type(each, Page[models.ListByUrlResponse, models.Thing])
    for item in client.things.list_by_page():
        assert_type(item, models.Thing)
    assert_type(client.things.list_by_page().body, list[models.Thing])
    response = client.things.list_by_url_with_http_info(limit=3)
    assert_type(response, ApiResponse[models.ListByUrlResponse])


async def asynchronous(client: AsyncClient) -> None:
    page = await client.things.list_by_url(limit=3)
    assert_type(page, AsyncPage[models.ListByUrlResponse, models.Thing])
    assert_type(await page.get_next_page(), AsyncPage[models.ListByUrlResponse, models.Thing])
    async for item in client.things.list_by_url():
        assert_type(item, models.Thing)
    async for item in page:
        assert_type(item, models.Thing)
    async for each in client.things.list_by_url().iter_pages():
        assert_type(each, AsyncPage[models.ListByUrlResponse, models.Thing])
    response = await client.things.list_by_url_with_http_info(limit=3)
    assert_type(response, ApiResponse[models.ListByUrlResponse])
    task = asyncio.create_task(client.things.list_by_url(limit=3))
    assert_type(await task, AsyncPage[models.ListByUrlResponse, models.Thing])
    [gathered] = await asyncio.gather(client.things.list_by_url(limit=3))
    assert_type(gathered, AsyncPage[models.ListByUrlResponse, models.Thing])
    assert_type(await client.get("/things", cast_to=list[models.Thing]), list[models.Thing])


def own_requests(client: Client) -> Any:
    assert_type(client.get("/things/1", cast_to=models.Thing), models.Thing)
    either: models.Thing | list[models.Thing] = client.get("/things", cast_to=models.Thing | list[models.Thing])
    word: Literal["a", "b"] = client.post("/words", cast_to=Literal["a", "b"], body={"a": 1})
    assert_type(client.delete("/things/1"), Any)
    return either, word
