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
The operation can answer with a stream of events or lines.

They are typed, and the method returns all of them as a list when the stream has ended; none is given out before that.
Where the answer is there in JSON as well, the method with the name of the operation returns that, and one with a name
such as `chat_as_event_stream` returns the list; it does not set the field of the body that asks for the stream.""",
}
