"""The diagnostics of this room: what each code means and what to do about it."""

CODES: dict[str, str] = {
    "schema-not-an-object": (
        "A schema must be an object or a boolean. This one is something else and was widened to any value. Correct the document."
    ),
    "schema-not-expressed": (
        "The schema uses a keyword that the generated types cannot express (`not`, `if`, `patternProperties`, …). The"
        " type was widened: every valid value still fits. Allow the code if that is good enough."
    ),
    "type-unknown": "The schema's `type` is not one of JSON Schema's. It was widened to any value. Correct the document.",
    "all-of-conflict": (
        "Two branches of an `allOf` give the same property types that no value has both of. The later branch is used."
        " Make the branches agree, or leave the property to one of them."
    ),
    "all-of-unions": (
        "An `allOf` combines several unions; the object got the properties of all branches, each of them optional."
    ),
    "all-of-cycle": "An `allOf` contains itself. The repetition is ignored: it adds nothing.",
    "body-media-type": (
        "The operation accepts its body in more than one media type. The method sends the one that is named first in the"
        " message; the others are left out."
    ),
    "response-media-type": (
        "The response has more than one media type. The method asks for and reads one of them; the others are left out."
    ),
    "event-stream": (
        "The operation can answer with a stream of events. The method for the whole answer is there, the streamed"
        " variant is not generated yet."
    ),
    "webhook": "The types of the webhook's payload are generated; a method that parses and verifies it is not there yet.",
    "callback": "The types of the callback's payload are generated; nothing that receives it is.",
    "operation-without-response": "The operation documents no response. Its method returns whatever the server sends.",
    "parameter-not-expressed": "The parameter cannot be expressed and is left out. Send it with `RequestOptions`.",
}
