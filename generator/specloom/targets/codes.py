"""The diagnostics of the targets: what each code means and what to do about it."""

CODES: dict[str, str] = {
    "version-mended": """\
The document's `info.version` is not how Python writes versions (PEP 440), and the package needs one.

The message says which was taken: a date as 2024.1.1, the number in a text, or 0.0.0 where there is none. Choose one
in the configuration: `[client.python]`, `version = "1.2.3"`.""",
    "format-impossible": """\
The formatter could not do its work: the operating system gave it no room, no file or no process.

The message says why and where. Code is formatted in a temporary folder before anything is written to the output:
make room there, or name another folder in the environment variable TMPDIR. `--formatter none` does without.""",
    "layout-unavailable": """\
The configuration wants a layout that this target does not have: gems have a class for each tag.

Nothing is lost: all operations are there. Leave out `layout` for the gem.""",
    "name-unused": """\
The configuration names (`names`) a place that the document does not have.

`names` takes the pointers of schemas, properties, operations and parameters: `"#/components/schemas/Model"`,
`"#/components/schemas/Model/properties/id"`, `"#/paths/~1images/post"`, `"#/paths/~1images/get/parameters/0"`.""",
    "name-refused": """\
The configuration gives a name that cannot be had: a keyword of Python, a name that the generated code needs itself,
that of another thing, or no name at all.

The message says which. Choose another, or give the other thing a name, too.""",
    "name-displaced": """\
The configuration gives a thing the name that another one had, which therefore has a new one.

Give the other thing a name in `names`, too, so that no name changes by itself, or choose a name that is free.""",
    "body-media-type": """\
The operation accepts its body in more than one media type, and the target has one method for it.

The method sends the one that the message names first; the others are left out, but where they are bytes as well, and
only a header differs. Allow the code if that is good enough.""",
    "response-media-type": """\
The response has more than one media type, they hold different types, and the target has one method for them.

The method asks for and reads the one that the message names first; the others are left out.""",
}
