"""adopt: how single methods of a published SDK send their bodies and give their answers, read from their source."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from specloom.adoption.answers import written_answers
from specloom.adoption.bodies import written_bodies
from specloom.adoption.streams import adopted_streams
from support.adopted import placed
from support.tiny import OK, api_of, document, media

LINE = '- <code title="{verb} /{name}">client.talks.<a href="./talks.py">{name}</a>() -> Talk</code>\n'
NAMES = ("watch", "ask", "tell")


def test_methods_that_only_stream_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "talks.py").write_text(
        textwrap.dedent(
            """
            class Talks:
                def watch(self, id: str) -> Stream[object]: ...
                def ask(self, *, stream: Literal[True]) -> Stream[object]: ...
                @overload
                def tell(self, *, streaming: Literal[False]) -> Talk: ...
                @overload
                def tell(self, *, streaming: Literal[True]) -> Stream[object]: ...
            """
        )
    )
    api = api_of(document(paths={f"/{name}": {"get": {"responses": OK}} for name in NAMES}))
    methods = placed("".join(LINE.format(verb="get", name=name) for name in NAMES), api)
    streams = adopted_streams(tmp_path, methods, {}, api)
    assert streams.lines == [
        f"client.talks.{name} streams object: no schema of the document could be told for it" for name in NAMES[1:]
    ]
    assert written_answers(methods, streams.always) == '\n[client.responses]\n"GET /watch" = "events"\n'


def test_bodies_that_are_one_argument_are_read_from_the_source(tmp_path: Path) -> None:
    (tmp_path / "talks.py").write_text(
        textwrap.dedent(
            """
            class Talks:
                def pass_on(self, id, *, payload, extra_body=None):
                    return self._post("/x", body=maybe_transform(payload, params.Params), options=o(body=extra))
                def say(self, *, text):
                    return self._post("/x", body=maybe_transform({"text": text}, params.Params))
                def add(self, *, body):
                    return self._post("/x", body=body)
                def tell(self, *, body):
                    return self._post("/x", body=maybe_transform(body, Talk))
            """
        )
    )
    anything = {"type": "object", "additionalProperties": True}
    talk = {"type": "object", "properties": {"text": {"type": "string"}}}
    schemas: dict[str, Any] = {"pass_on": anything, "say": talk, "add": anything, "tell": talk}
    paths = {
        f"/{name}": {"post": {"operationId": name, "requestBody": media(schema), "responses": OK}}
        for name, schema in schemas.items()
    }
    api = api_of(document(paths=paths))
    methods = placed("".join(LINE.format(verb="post", name=name) for name in schemas), api)
    assert written_bodies(tmp_path, methods, api) == '\n[client.bodies]\n"pass_on" = "payload"\n"tell" = "body"\n'
