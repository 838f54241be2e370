"""The diagnostics of the targets: what each code means and what to do about it."""

CODES: dict[str, str] = {
    "name-unused": """\
The configuration gives a name to a thing that the document does not have.

`names` takes the pointers of schemas, properties, operations and parameters: `"#/components/schemas/Model"`,
`"#/components/schemas/Model/properties/id"`, `"#/paths/~1images/post"`, `"#/paths/~1images/get/parameters/0"`.""",
    "parameter-not-expressed": """\
The parameter cannot be an argument of a method of a gem: `in: querystring` takes the place of the whole query.

The method is there without it. Send the query with `request_options: { query: { ... } }`.""",
    "body-media-type": """\
The operation accepts its body in more than one media type, and the target has one method for it.

The method sends the one that the message names first; the others are left out. Allow the code if that is
good enough.""",
    "response-media-type": """\
The response has more than one media type, they hold different types, and the target has one method for them.

The method asks for and reads the one that the message names first; the others are left out.""",
    "form-of-branches": """\
A form is one of several objects, and a method has an argument for each of its fields.

The fields of all branches are there; those that not every branch requires are optional, and nothing checks that
what is given belongs together.""",
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
