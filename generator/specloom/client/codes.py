"""The diagnostics of what clients leave out or widen: what each code means and what to do about it."""

from __future__ import annotations

CODES: dict[str, str] = {
    "form-of-branches": """\
A form is one of several objects, and a method has one argument for each field.

The fields of all branches are there; those that not every branch requires are optional, and nothing checks that
what is given belongs together.""",
    "body-required": """\
A request body has required properties, but the document does not say that the body itself is required.

Without `required: true` a body may be left out, and nearly always that is an oversight. The method asks for the
required properties. `request_options={"body": omit}` sends no body at all.""",
    "form-without-names": """\
A form is a list or a single value, and the fields of a form need names, which the document does not give.

A list is sent with the places of its entries as names, `0[name]=cut&1[name]=hide`; a text is sent as it is, and a
single file as the part `file`. Describe the form as an object with the names that the server expects.""",
    "nested-parameter": """\
A parameter holds lists or objects within lists or objects, and its style says nothing of how these are written.

A list in an exploded object repeats its name, `sort=a&sort=b`. What is nested deeper, or stands in another style, is
sent as JSON text. `style: deepObject`, or `content` with a media type, says what the server expects.""",
    "argument-renamed": """\
A parameter has the name of a field of the body, which is an argument, too.

The field keeps the name, so that it is called the same everywhere; the parameter's argument says where it goes:
`query_name`, `header_name`, `cookie_name` or `path_name`. The message gives the name.""",
    "schemes-in-one-header": """\
An operation needs several credentials at once that travel in the same header, which can hold one.

Any one of them is enough for the client, and it is sent: most often they are flows of one and the same login. Where
that is not so, set the header yourself: `request_options=RequestOptions(headers={...})`.""",
    "event-stream": """\
An operation streams under one status, and answers something else under another.

Which of both comes is known only when it is there, so the method returns the value, and of the stream a list of all
items, when it has ended. Where an operation gives a stream and nothing else, or JSON beside it under the same status,
there is a method that gives the items as they come: `chat_stream`.""",
    "stream-untyped": """\
A body has a boolean `stream`, and no response of the operation describes what is then streamed.

The argument stays, and the method cannot read a stream. `[client.streams]` in the configuration names the schema of
one item by the id of the operation; then there is a method with `_stream` at the end of its name that gives them.""",
    "stream-recognised": """\
A body has a boolean `stream`, and only the name of a schema says what is then streamed: `ChatStreamResponse` beside
the `ChatResponse` that the operation answers.

There is a method with `_stream` at the end of its name that gives items of that schema. `[client.streams]` in the
configuration names another schema by the id of the operation, or `"none"`, by which there is no such method.""",
}
