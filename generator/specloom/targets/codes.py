"""The diagnostics of the targets: what each code means and what to do about it."""

CODES: dict[str, str] = {
    "name-unused": """\
The configuration names (`names`) a place that the document does not have.

`names` takes the pointers of schemas, properties, operations and parameters: `"#/components/schemas/Model"`,
`"#/components/schemas/Model/properties/id"`, `"#/paths/~1images/post"`, `"#/paths/~1images/get/parameters/0"`.""",
    "parameter-not-expressed": """\
The parameter cannot be an argument of a gem's method: `in: querystring` stands for the whole query.

The method is there without it. Send the query with `request_options: { query: { ... } }`.""",
    "body-media-type": """\
The operation accepts its body in more than one media type, and the target has one method for it.

The method sends the one that the message names first; the others are left out. Allow the code if that is
good enough.""",
    "response-media-type": """\
The response has more than one media type, they hold different types, and the target has one method for them.

The method asks for and reads the one that the message names first; the others are left out.""",
}
