"""The diagnostics of the targets: what each code means and what to do about it."""

CODES: dict[str, str] = {
    "body-media-type": """\
The operation accepts its body in more than one media type.

The method sends the one that the message names first: a form that can carry files, else JSON, else the first. The
others are left out. Allow the code if that is good enough.""",
    "response-media-type": """\
The response has more than one media type, and they hold different types.

The method asks for and reads the one that the message names first; the others are left out.""",
    "event-stream": """\
The operation can answer with a stream of events or lines.

The method for the whole answer is there; the streamed variant is not generated yet.""",
}
