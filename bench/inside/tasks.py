"""Lets many tasks call at once, in rounds, over each asynchronous library; prints JSON: groups of contenders."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from contextlib import AsyncExitStack

import httpx2
import openai
from openapi_openai import AsyncClient
from servers import responding

try:
    import aiohttp
except ModuleNotFoundError:
    aiohttp = None

TASKS, ROUNDS, MOST = 1_000, 3, 100
PROMPT = "A cute baby sea otter"
HEADERS = {"Authorization": "Bearer sk-x"}
LIMITS = httpx2.Limits(max_connections=MOST, max_keepalive_connections=MOST)


async def bare_httpx2(base: str, stack: AsyncExitStack):
    """Return one call of httpx2 with as many connections as a client of ours has; who waits for one, waits."""
    timeout = httpx2.Timeout(600, pool=None)
    client = await stack.enter_async_context(httpx2.AsyncClient(headers=HEADERS, limits=LIMITS, timeout=timeout))

    async def call() -> None:
        (await client.post(f"{base}/images/generations", json={"prompt": PROMPT})).json()

    return call


async def bare_aiohttp(base: str, stack: AsyncExitStack):
    """Return one call of aiohttp, which has 100 connections unless told otherwise."""
    session = await stack.enter_async_context(aiohttp.ClientSession(headers=HEADERS))

    async def call() -> None:
        async with session.post(f"{base}/images/generations", json={"prompt": PROMPT}) as response:
            await response.json()

    return call


def ours(transport: str):
    """Return what makes one call of a generated client."""

    async def make(base: str, stack: AsyncExitStack):
        client = AsyncClient(access_token="sk-x", base_url=base, transport=transport, max_retries=0)
        await stack.enter_async_context(client)
        return lambda: client.images.create_image(prompt=PROMPT)

    return make


async def theirs(base: str, stack: AsyncExitStack):
    """Return one call of openai's client."""
    client = await stack.enter_async_context(openai.AsyncOpenAI(api_key="sk-x", base_url=base, max_retries=0))
    return lambda: client.images.generate(prompt=PROMPT)


async def rounds(make, base: str):
    """Return the seconds of one call in each round, and how many calls of all rounds were lost."""
    taken, lost = {"cpu": [], "wall": []}, 0
    async with AsyncExitStack() as stack:
        call = await make(base, stack)
        await call()
        for _ in range(ROUNDS):
            gc.collect()
            cpu, wall = time.process_time(), time.perf_counter()
            answers = await asyncio.gather(*(call() for _ in range(TASKS)), return_exceptions=True)
            taken["cpu"].append((time.process_time() - cpu) / TASKS)
            taken["wall"].append((time.perf_counter() - wall) / TASKS)
            lost += sum(isinstance(each, BaseException) for each in answers)
    return taken, lost


def main() -> None:
    """Measure each contender in so many turns."""
    teams = {"httpx2": {"httpx2, 100 connections": bare_httpx2, "specloom": ours("httpx2"), "openai": theirs}}
    notes = []
    if aiohttp is None:
        notes.append("[aiohttp]: not measured, aiohttp is not installed")
    else:
        teams["[aiohttp]"] = {"aiohttp": bare_aiohttp, "specloom": ours("aiohttp")}
    groups = {what: {name: {"cpu": [], "wall": []} for name in team} for what, team in teams.items()}
    lost = {}
    with responding() as base:
        for _ in range(int(sys.argv[1])):
            for what, team in teams.items():
                for name, make in team.items():
                    taken, failed = asyncio.run(rounds(make, base))
                    for kind, seconds in taken.items():
                        groups[what][name][kind] += seconds
                    lost[f"{name}, {what}"] = lost.get(f"{name}, {what}", 0) + failed
    notes += [f"lost: {number:,} of {name}" for name, number in lost.items() if number]
    notes.append(f"of {TASKS * ROUNDS * int(sys.argv[1]):,} calls of each contender all others came")
    print(json.dumps({"groups": groups, "notes": notes}))


main()
