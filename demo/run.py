"""The demo: calls every operation of the generated images client, sync and async, against a local server."""

from __future__ import annotations

import asyncio
import base64
import os
import tempfile
from pathlib import Path

from openapi_openai import AsyncClient, BadRequestError, Client, CreateImageRequest, ImagesApi, ImagesResponse
from picture import describe, png
from server import ImagesServer, running

TOKEN = "sk-demo"  # noqa: S105 - the local server knows no other


def main() -> None:
    """Run the demo."""
    with tempfile.TemporaryDirectory() as folder, running() as server:
        otter, mask = Path(folder, "otter.png"), Path(folder, "mask.png")
        otter.write_bytes(png(64))
        mask.write_bytes(png(64, hole=True))
        print(f"\nserver on {server.url}\n")
        with Client(access_token=TOKEN, base_url=server.url) as client:
            call_everything(client, otter, mask)
            meet_errors(client, server)
        asyncio.run(call_everything_at_once(server.url, otter))
        as_on_the_page(server.url)
        print(f"\nThe server saw {len(server.seen)} requests:")
        for number, line in enumerate(server.seen, 1):
            print(f"  {number:2}  {line}")


def call_everything(client: Client, otter: Path, mask: Path) -> None:
    """Call the three operations."""
    title("create_image: fields as keyword arguments")
    show(client.images.create_image(prompt="A cute baby sea otter", n=2, size="512x512"))

    title("create_image_edit: a form with two PNG files, one by its path, one open")
    with mask.open("rb") as file:
        show(client.images.create_image_edit(image=otter, prompt="A cute baby sea otter wearing a beret", mask=file))

    title("create_image_variation: the picture comes back in the body")
    show(client.images.create_image_variation(image=otter, response_format="b64_json"))


def meet_errors(client: Client, server: ImagesServer) -> None:
    """Be turned away once, then make a mistake."""
    title("429, then 200: the client waits and tries again")
    server.busy = 1
    response = client.images.create_image_with_http_info(**CreateImageRequest(prompt="Patience").as_arguments())
    print(f"  status {response.status_code} after {response.retries_taken} retry, request {response.request_id}")

    title("400: an exception with everything that the server said")
    try:
        client.images.create_image(prompt="Too many otters", n=11)
    except BadRequestError as error:
        print(f"  {type(error).__name__}: {error}")
        print(f"  status_code={error.status_code} request_id={error.request_id}")
        print(f"  body={error.body}")


async def call_everything_at_once(url: str, otter: Path) -> None:
    """Call the three operations at the same time."""
    title("async: the three operations at the same time")
    async with AsyncClient(access_token=TOKEN, base_url=url) as client:
        answers = await asyncio.gather(
            client.images.create_image(prompt="An otter"),
            client.images.create_image_edit(image=otter, prompt="An otter with a hat"),
            client.images.create_image_variation(image=otter),
        )
    for answer in answers:
        show(answer)


def as_on_the_page(url: str) -> None:
    """Use the api class with the client of the environment."""
    title("ImagesApi(): configured by the environment; data, status and headers")
    os.environ |= {"OPENAPI_OPENAI_ACCESS_TOKEN": TOKEN, "OPENAPI_OPENAI_BASE_URL": url}
    data, status_code, headers = ImagesApi().create_image_with_http_info(prompt="One more otter")
    print(f"  {status_code} {headers['content-type']}")
    show(data)


def title(text: str) -> None:
    """Print the headline of a step."""
    print(f"- {text}")


def show(answer: ImagesResponse) -> None:
    """Print what came back, through its types."""
    for image in answer.data:
        content = image.b64_json
        print(f"  {type(answer).__name__}: {describe(base64.b64decode(content)) if content else image.url}")


if __name__ == "__main__":
    main()
