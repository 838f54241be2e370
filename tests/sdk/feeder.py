"""Code of a user of the client of streams.yaml, for type checkers: never run."""

from __future__ import annotations

from typing import assert_type

from feeds import AsyncClient, AsyncEventStream, Client, EventStream, ServerSentEvent
from feeds.models import Log, TalkChunk, Update


def read(client: Client) -> None:
    """Read streams."""
    stream = client.talks.talk_stream(text="x", request_options={"idle_timeout": 5, "reconnect": True})
    assert_type(stream, EventStream[TalkChunk])
    for chunk in stream:
        assert_type(chunk, TalkChunk)
    with client.feeds.get_words() as words:
        assert_type(next(words), str)
        assert_type([*words], list[str])
    for event in client.feeds.watch_updates().events():
        assert_type(event, ServerSentEvent)
    assert_type(client.feeds.get_logs(), list[Log])
    assert_type(stream.response.request_id, str | None)


async def read_async(client: AsyncClient) -> None:
    """Read the same."""
    stream = await client.feeds.watch_updates()
    assert_type(stream, AsyncEventStream[Update])
    async for update in stream:
        assert_type(update, Update)
    async with await client.talks.talk_stream(text="x") as chunks:
        assert_type(await anext(chunks), TalkChunk)
        assert_type([chunk async for chunk in chunks], list[TalkChunk])
    async for event in (await client.feeds.get_records()).events():
        assert_type(event, ServerSentEvent)
