"""How each recorded scenario is called on our client, in one table; what differs from the recording says why."""

from __future__ import annotations

import base64
import io
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from support.driver import BASE_URL, Driver
from support.streams import items
from support.wire import Replay

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
USER = {"role": "user", "content": "Hi é🦦"}
TOOL = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}

BODY_WHOLE = "`body` is the whole parsed body, not its member `error`; `code`, `param` and `type` stand there"


def on_file(name: str, call: Callable[[Driver, Path], Any]) -> Callable[[Driver], Any]:
    """Give a call a folder with the file that it sends."""

    def with_file(driver: Driver) -> Any:
        with tempfile.TemporaryDirectory() as folder:
            for file in {name, "mask.png"}:
                (Path(folder) / file).write_bytes(PNG)
            return call(driver, Path(folder) / name)

    return with_file


def edit(driver: Driver, image: Any, **fields: Any) -> Any:
    """Call `create_image_edit`."""
    return driver.run(driver.client().images.create_image_edit(image=image, **{"prompt": "hat", **fields}))


def edit_open_file(driver: Driver, path: Path) -> Any:
    """Send an open file."""
    with path.open("rb") as file:
        return edit(driver, file)


def options(driver: Driver, **given: Any) -> Any:
    """Return the options of one call."""
    return driver.package.RequestOptions(**given)


def raw_response(driver: Driver) -> Any:
    """Call the variant that returns the response."""
    response = driver.run(driver.client().images.create_image_with_http_info(prompt="x"))
    return [response.status_code, response.request_id, response.data.created]


def no_retry(driver: Driver) -> Any:
    """Call without retries."""
    return driver.create(driver.client(max_retries=0))


def chat(driver: Driver, **fields: Any) -> Any:
    """Call `create_chat_completion`."""
    return driver.run(driver.client().chat.create_chat_completion(**fields))


def no_key(driver: Driver) -> Any:
    """Call without credentials."""
    return driver.create(driver.client(access_token=None))


GENERATE: Mapping[str, Replay] = {
    "minimal": Replay(lambda d: d.create(prompt="A cute baby sea otter")),
    "full": Replay(
        lambda d: d.run(
            d.client().images.create_image(
                model="dall-e-3",
                prompt="A cute baby sea otter",
                n=1,
                quality="hd",
                response_format="url",
                size="1024x1024",
                style="vivid",
                user="user-1234",
            )
        )
    ),
    "non_ascii": Replay(lambda d: d.create(prompt='é🦦"\\')),
    # `RequestOptions(headers, query, body)` in place of `extra_headers`, `extra_query`, `extra_body`; the same is sent.
    "extra": Replay(
        lambda d: d.create(
            request_options=options(
                d, headers={"X-A": "1"}, query={"q": "a b", "l": ["x", "y"], "t": True}, body={"zz": 1}, timeout=3
            )
        )
    ),
    # `organization=` belongs to one provider; ours is a default header like any other. The same is sent.
    "org_project_default_headers": Replay(
        lambda d: d.create(
            d.client(
                default_headers={"X-D": "d", "OpenAI-Organization": "org-1"},
                default_query={"api-version": "1"},
            )
        )
    ),
    "raw_response": Replay(raw_response),
    "base_url_trailing_slash": Replay(lambda d: d.create(d.client(base_url=BASE_URL + "/"))),
    "unknown_response_fields": Replay(lambda d: d.create()),
    "not_json_200": Replay(lambda d: d.create()),
    "missing_required": Replay(
        lambda d: d.run(d.client().images.create_image()),
        "the text names our operation; the class is the same",
        {
            "exception": {
                "cls": "TypeError",
                "mro": ["Exception"],
                "str": "missing 1 required keyword-only argument: 'prompt'",
            }
        },
    ),
}

EDIT: Mapping[str, Replay] = {
    "path": Replay(on_file("otter.png", edit)),
    "bytes": Replay(lambda d: edit(d, PNG)),
    "tuple_name_bytes_mime": Replay(lambda d: edit(d, ("o.bin", PNG, "image/png"))),
    "open_file": Replay(on_file("otter.png", edit_open_file)),
    "bytesio": Replay(lambda d: edit(d, io.BytesIO(PNG))),
    "all_fields": Replay(
        on_file(
            "otter.png",
            lambda d, path: edit(
                d,
                path,
                mask=path.with_name("mask.png"),
                prompt="hät",
                model="dall-e-2",
                n=2,
                size="256x256",
                response_format="b64_json",
                user="user-1234",
            ),
        ),
        "text parts stand in the order of the document, not of the recorded package",
        {"order": "document"},
    ),
    "str_path": Replay(
        lambda d: edit(d, "otter.png"),
        "a wrong type is a TypeError, and its text says what to pass",
        {"exception": {"cls": "TypeError", "mro": ["Exception"], "str": "image must be a path, bytes or an open"}},
    ),
    "list_of_images": Replay(lambda d: edit(d, [("a.png", PNG), ("b.png", PNG)])),
    "extra_body": Replay(
        on_file(
            "otter.png",
            lambda d, path: edit(d, path, request_options=options(d, body={"deep": {"a": [1, 2]}, "flag": True})),
        )
    ),
    "retry_open_file": Replay(on_file("otter.png", edit_open_file)),
}

VARIATION: Mapping[str, Replay] = {
    "minimal": Replay(
        on_file("otter.png", lambda d, path: d.run(d.client().images.create_image_variation(image=path)))
    ),
}

ERRORS: Mapping[str, Replay] = {
    **{f"status_{status}": Replay(no_retry) for status in (400, 401, 403, 404, 405, 415, 422, 429, 500, 502, 503, 504)},
    "body_not_json": Replay(no_retry),
    "body_empty": Replay(no_retry),
    "body_json_no_error_key": Replay(
        no_retry,
        "the sentence for people is also looked for in `message`, `detail`, `title` and the like",
        {
            "exception": {
                "cls": "BadRequestError",
                "mro": ["BadRequestError", "APIStatusError", "APIError"],
                "str": "Error code: 400 - x",
                "message": "Error code: 400 - x",
                "status_code": 400,
                "request_id": "req_400",
                "body": {"detail": "x"},
            }
        },
    ),
    "no_api_key": Replay(
        no_key,
        "a client without credentials can be made, since an operation may need none; the first call that does refuses",
        {"exception": {"cls": "MissingCredentialsError", "mro": ["APIError", "Exception"], "str": "access_token="}},
    ),
}

ERRORS_TWO: Mapping[str, Replay] = {
    "status_204_delete": Replay(
        lambda d: d.run(d.client().files.delete_file("f")),
        "no body is None, not an empty text, and a request without a body has no content type",
        {"result": None, "content_type": ""},
    ),
}

RETRIES: Mapping[str, Replay] = {
    **{
        name: Replay(lambda d: d.create())
        for name in (
            "429_retry_after_1",
            "429_retry_after_0",
            "429_retry_after_ms",
            "429_retry_after_garbage",
            "429_no_header",
            "500_500_200",
            "500_always",
            "408_then_200",
            "502_then_200",
            "503_then_200",
            "504_then_200",
            "500_x_should_retry_false",
        )
    },
    "429_retry_after_130": Replay(lambda d: d.create(d.client(max_retries=1))),
    "500_max_retries_0": Replay(no_retry),
    "500_max_retries_4": Replay(lambda d: d.create(d.client(max_retries=4))),
    "with_options": Replay(lambda d: d.create(d.client().with_options(max_retries=1))),
}

LISTS: Mapping[str, Replay] = {
    "models_list": Replay(lambda d: d.run(d.client().models.list_models()).items),
    "moderation": Replay(lambda d: d.run(d.client().moderations.create_moderation(input=["a", "b"]))),
}

ACCEPTS: tuple[str, dict[str, Any]] = (
    "a method that streams asks for events, and not for JSON",
    {"accept": "text/event-stream"},
)


def chat_stream(driver: Driver) -> list[Any]:
    """Read the stream of a chat to its end."""
    api = driver.client().chat
    return items(driver, driver.run(api.create_chat_completion_stream(model="gpt-4", messages=[USER])))


CHAT: Mapping[str, Replay] = {
    "non_stream": Replay(lambda d: chat(d, model="gpt-4", messages=[USER])),
    "non_stream_options": Replay(
        lambda d: chat(
            d,
            model="gpt-4",
            messages=[{"role": "system", "content": "s"}, USER],
            logit_bias={"50256": -100},
            n=1,
            response_format={"type": "json_object"},
            seed=1,
            stop=["a"],
            temperature=0.2,
            tool_choice="auto",
            tools=[TOOL],
        )
    ),
    "stream_false": Replay(
        lambda d: chat(d, model="gpt-4", messages=[USER], request_options={"body": {"stream": False}})
    ),
    "stream": Replay(chat_stream, *ACCEPTS),
    "stream_multiline_data": Replay(chat_stream, *ACCEPTS),
    "stream_after_done": Replay(chat_stream, *ACCEPTS),
    "stream_error_payload": Replay(
        chat_stream,
        f"{ACCEPTS[0]}; the error has a class of its own, and `body` is the whole data",
        {
            **ACCEPTS[1],
            "exception": {"cls": "StreamError", "mro": ["APIError", "Exception"], "str": "The server had an error"},
        },
    ),
    "stream_bad_json": Replay(
        chat_stream,
        f"{ACCEPTS[0]}; what cannot be read is an error of ours",
        {
            **ACCEPTS[1],
            "exception": {"cls": "ResponseDecodeError", "mro": ["APIError", "Exception"], "str": "not JSON"},
        },
    ),
    "stream_http_429": Replay(chat_stream, *ACCEPTS),
    "stream_context_manager": Replay(lambda d: [chunk.choices[0].delta.content for chunk in chat_stream(d)], *ACCEPTS),
}

TABLES: Mapping[str, Mapping[str, Replay]] = {
    "chat": CHAT,
    "errors": {**ERRORS, **ERRORS_TWO},
    "images_edit": EDIT,
    "images_generate": GENERATE,
    "images_variation": VARIATION,
    "lists": LISTS,
    "retries": RETRIES,
}
