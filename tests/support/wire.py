"""Recordings of what the official package sent and received, and how ours is compared with them."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest

from support.checkout import SHARED
from support.driver import Driver
from support.server import Seen

WIRE = SHARED / "wire"
FILES = ("chat", "errors", "images_edit", "images_generate", "images_variation", "lists", "retries")

IGNORED = {"user-agent", "host", "content-length", "accept-encoding", "connection", "content-type", "idempotency-key"}
"""Headers that say who sends, or that are compared otherwise."""

Call = Callable[[Driver], Any]
Row = dict[str, Any]


@dataclass(frozen=True)
class Replay:
    """How a scenario is called on our client; `differs` says what is not as recorded, and why."""

    call: Call
    differs: str = ""
    changed: dict[str, Any] = field(default_factory=dict)
    """What we expect in place of the recording: `result`, `exception`, `order`, `content_type`, `accept`."""


@cache
def recordings(name: str) -> dict[str, Row]:
    """Return the scenarios of a file by name; none where the material is absent."""
    path = WIRE / f"{name}.json"
    if not path.exists():
        return {}
    return {row["name"]: row for row in json.loads(path.read_text("utf-8"))["scenarios"]}


def recorded(file: str, name: str) -> Row:
    """Return one scenario; skip the test where the material is absent."""
    rows = recordings(file)
    if not rows:
        pytest.skip(f"{WIRE} is not there: the recordings are not part of the checkout")
    return rows[name]


def answers(row: Row) -> list[httpx2.Response]:
    """Return what the recorded server answered, in order."""
    script = []
    for step in row["server_script"]:
        assert not step["delay"], "a delay is not played"
        assert not step["close"], "a broken connection is not played"
        headers = [(name, value) for name, value in step["headers"] or []]
        if step["content_type"]:
            headers.append(("content-type", step["content_type"]))
        sent = [each for each in step["sse"] or () if isinstance(each, str)]  # numbers are pauses in between
        body = "".join(sent) if sent else step["body"] or ""
        script.append(httpx2.Response(step["status"], headers=headers, content=body.encode()))
    return script


def replay(driver: Driver, row: Row, table: Replay) -> None:
    """Play a scenario; compare what was sent, and what came of it."""
    driver.serve(*answers(row))
    driver.defaults = {"retry": "all", "array_format": "brackets"}  # what the recorded client does
    expected = {**row, **table.changed}
    assert bool(table.differs) == bool(table.changed), "what differs has a reason, and the other way round"
    if expected.get("exception"):
        with pytest.raises(Exception) as caught:  # noqa: PT011  # which one is compared below
            table.call(driver)
        compare_exception(caught.value, expected["exception"])
    else:
        compare_result(table.call(driver), expected.get("result"))
    assert len(driver.server.requests) == len(expected["requests"])
    for ours, theirs in zip(driver.server.requests, expected["requests"], strict=True):
        compare_request(
            ours,
            asking(theirs, expected.get("accept")),
            order=expected.get("order"),
            content_type=expected.get("content_type"),
        )


def asking(request: Row, accept: str | None) -> Row:
    """Return a recorded request as it would be where it asked for another media type."""
    others = [pair for pair in request["headers"] if pair[0].lower() != "accept"]
    return request if accept is None else {**request, "headers": [*others, ("accept", accept)]}


def compare_request(ours: Seen, theirs: Row, *, order: str | None = None, content_type: str | None = None) -> None:
    """Compare method, path, query, headers and body."""
    assert (ours.method, ours.path) == (theirs["method"], theirs["path"])
    query = parse_qsl(ours.url.query.decode("ascii"), keep_blank_values=True)
    assert query == parse_qsl(theirs["raw_query"], keep_blank_values=True)
    assert _headers(ours.headers.multi_items()) == _headers(theirs["headers"])
    if content_type is None:
        content_type = dict(_lower(theirs["headers"])).get("content-type", "")
    assert ours.headers.get("content-type", "").partition(";")[0] == content_type.partition(";")[0]
    if "multipart" in theirs:
        compare_parts(
            multipart(ours), [_part(part) for part in theirs["multipart"]["parts"]], sort_texts=order == "document"
        )
    elif "body_text" in theirs:
        assert json.loads(ours.body) == theirs["body_json"]
        # The members come in the order of the document, not in that of the call; what they are written in is the same.
        assert len(ours.body) == len(theirs["body_text"].encode("utf-8"))
    else:
        assert ours.body == b""


def multipart(seen: Seen) -> list[Row]:
    """Return the parts of a multipart request: name, file name, headers, bytes."""
    head = b"Content-Type: " + seen.headers["content-type"].encode() + b"\r\n\r\n"
    message: Message = BytesParser(policy=HTTP).parsebytes(head + seen.body)
    assert not message.defects
    parts = []
    for part in message.iter_parts():  # type: ignore[attr-defined]
        disposition = part["content-disposition"]
        content = part.get_payload(decode=True)
        parts.append(
            {
                "name": disposition.params["name"],
                "filename": disposition.params.get("filename"),
                "headers": sorted((name.lower(), str(value)) for name, value in part.items()),
                "content": content,
            }
        )
    return parts


def compare_parts(ours: list[Row], theirs: list[Row], *, sort_texts: bool) -> None:
    """Compare the parts one by one; text parts stand first, files last."""
    kinds = [part["filename"] is not None for part in ours]
    assert kinds == sorted(kinds), "text parts first, file parts last"
    if sort_texts:
        ours, theirs = (
            sorted(parts, key=lambda part: (part["filename"] is not None, part["filename"] is None and part["name"]))
            for parts in (ours, theirs)
        )
    assert ours == theirs


def compare_result(ours: Any, theirs: Any) -> None:
    """Compare what a call returned with the recording, under the names of the server."""
    assert plain(ours) == unclassed(theirs)
    name = theirs.get("__class__") if isinstance(theirs, dict) else None
    if name is not None and name.endswith("Response") and not name.startswith("Moderation"):
        assert type(ours).__name__ == name


def compare_exception(ours: Exception, theirs: Row) -> None:
    """Compare class, text and attributes; the error's body is compared where the table leaves it."""
    assert type(ours).__name__ == theirs["cls"].replace("APIStatus", "ApiStatus")
    bases = [cls.__name__ for cls in type(ours).__mro__]
    for base in theirs["mro"]:
        name = base.replace("API", "Api")
        assert name in bases or name == "OpenAIError", f"{name} is not among {bases}"
    assert theirs["str"] in str(ours)
    if "status_code" in theirs:
        assert str(ours).startswith(theirs["str"])  # ours adds the operation and the request
        assert ours.status_code == theirs["status_code"]  # type: ignore[attr-defined]
        assert ours.request_id == theirs["request_id"]  # type: ignore[attr-defined]
        assert ours.message == theirs["message"]  # type: ignore[attr-defined]
        body = plain(ours.body)  # type: ignore[attr-defined]
        assert (body["error"] if isinstance(body, dict) and "error" in body else body) == theirs["body"]


def plain(value: Any) -> Any:
    """Return a value as JSON's own types."""
    if hasattr(value, "to_dict"):
        return value.to_dict(mode="json")
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def unclassed(value: Any) -> Any:
    """Return a recorded value without the names of classes."""
    if isinstance(value, dict):
        return {name: unclassed(item) for name, item in value.items() if name != "__class__"}
    return [unclassed(item) for item in value] if isinstance(value, list) else value


def _part(part: Row) -> Row:
    content = base64.b64decode(part["b64"]) if "b64" in part else part["text"].encode()
    headers = sorted(_lower(part["headers"]))
    return {"name": part["name"], "filename": part["filename"], "headers": headers, "content": content}


def _lower(headers: list[Any]) -> list[tuple[str, str]]:
    return [(name.lower(), value) for name, value in headers]


def _headers(headers: list[Any]) -> list[tuple[str, str]]:
    kept = [pair for pair in _lower(headers) if pair[0] not in IGNORED and not pair[0].startswith("x-stainless")]
    return sorted(kept)
