"""The diagnostics of this room: what each code means and what to do about it."""

CODES: dict[str, str] = {
    "stainless-key": """\
The configuration of Stainless has a key that means nothing there. The message names the nearest that does.""",
    "stainless-unused": """\
The configuration of Stainless says something that is read, and of which nothing is made yet. The message names it.

The client is whole all the same. What of it you need, say in the configuration of specloom.""",
    "resource-conflict": """\
`[client.resources]` of the configuration, or that of Stainless, has two methods of one name in one resource.

The one that the message names is left out.""",
    "resource-guessed": """\
`[client.resources]` of the configuration places operations, but not this one.

It is where a guess puts it, by its path and its verb, so that nothing is lost. Write it down, or allow the code.""",
    "resource-unmatched": """\
`[client.resources]` of the configuration names an operation that the document does not have.

A method is the id of an operation, or its verb and its path: `create = "post /chat/completions"`; the variables of a
path may be called anything.""",
    "response-kind-unmatched": """\
`[client.responses]` of the configuration names an operation that the document does not have.

An entry is the id of an operation, or `GET /path`, and of which kind its successes are: `binary`, which is left to be
read, `text`, or `json`.""",
    "stream-unmatched": """\
`[client.streams]` of the configuration names an operation or a schema that the document does not have.

An entry is the id of an operation, or `POST /path`, and the name of the schema of one item of its stream; `"none"`
says that there is no stream.""",
    "schema-not-expressed": """\
The schema narrows its values by a keyword that no type can express (`not`, `if`, `contains`, …).

The type is wider: every valid value still fits, and some that are not valid fit too. Properties that `then`, `else`
or `dependentSchemas` describe are optional properties of the object.""",
    "values-not-expressed": """\
An `enum` or a `const` has an object or a list among its values, and no type holds just that one.

The type is wider: any object, or any list.""",
    "values-of-another-type": """\
An `enum` or a `const` has values that its own `type` does not allow, and it is clear which were meant: texts that YAML
reads as numbers or booleans, because they are not in quotes, or numbers in quotes.

They are taken as values of that type. YAML may have changed their spelling (`1.10` is 1.1): correct the document.""",
    "pattern-properties": """\
An object has `patternProperties`, and does not say what the keys hold that fit no pattern.

JSON Schema allows anything there, and few mean it: all undeclared members have the types of the patterns. Say
`additionalProperties: false` if that is meant, and `additionalProperties: true` if it is not.""",
    "tuple-incomplete": """\
A list has `prefixItems`, but no `minItems` that asks for all of them, so a shorter list is valid, too.

The type is a list whose entries may be any of them, and no tuple. Say `minItems` where all must be there; then it is a
tuple.""",
    "type-unknown": """\
The schema's `type` is not one of JSON Schema's, so it stands for any value. Correct the document.""",
    "all-of-conflict": """\
Two branches of an `allOf` give one value types that exclude each other. The later branch is used.

Make the branches agree, or leave the property to one of them.""",
    "all-of-unions": """\
An `allOf` combines several unions, or a schema has both `oneOf` and `anyOf`. The object got the properties of all
branches, each of them optional; what is no object became any value.""",
    "default-mapping": """\
The `defaultMapping` of a discriminator does not lead to one of the schemas that the discriminator tells apart.

It is ignored: a value with an unknown tag stays as it is. Add the schema to the union, or correct the reference.""",
    "discriminator-value": """\
The mapping of a discriminator means a schema by a value that the schema's own property does not allow.

What the schema allows is sent, and shown in examples; an answer with the value of the mapping is read all the same.
Correct one of them.""",
    "discriminator-undeclared": """\
A discriminator names a property that one of its schemas does not describe. A server cannot tell without it which
schema is meant, so the client has the property with the value that means the schema, and sends it.

Describe the property in the schema, and require it.""",
    "all-of-cycle": """\
An `allOf` contains itself. The repetition is ignored: it adds nothing. Where a union contains itself, each time with
more beside it, the type is widened to any value.""",
    "union-cycle": """\
A union is one of its own branches, directly or through other unions. The repetition is ignored: it adds nothing.
A union that has no other branch is any value.""",
    "encoding-not-applied": """\
A multipart body says by position, or for parts within a part, how its parts are written (`prefixEncoding`,
`itemEncoding`, nested `encoding`).

The body is there. Each part is written as its own value says: files as they are, objects as JSON, all else as text.""",
    "part-headers": """\
The parts of a multipart body have headers of their own, and no argument takes them. The parts are sent without.

A file may be given with its content type: `(name, content, type)`, and with more headers:
`(name, content, type, headers)`.""",
    "body-unparsed": """\
A body has a schema, but its media type is one that the client does not parse: YAML, CSV and the like are given as
text, all others as bytes; so are the parts of a form that a server sends. XML is text where the root of what is sent
has no name (`xml.name`, or that of a component), where nothing in XML can be called as a property is, and in what a
server sends by itself.

The body is there, as text or bytes that the caller writes and reads. The types are generated. Where the same is
offered as JSON, that is used, and this is not said.""",
    "xml-node": """\
An object or a list is to be an attribute or the text of an element, which holds neither.

It is written as elements. Take `attribute` or `nodeType` away, or put it on a property that has no parts.""",
    "xml-same-name": """\
Two members of an object are to be the same element or attribute in XML, so that nothing tells which of them it is.

The first keeps the name, and one whose property is called so comes before others; the second is called as its property
is, in what is sent and what is read. Give it a name of its own: `xml.name`.""",
    "selection-unmatched": """\
What `include_tags`, `exclude_tags`, `include_paths` or `include_operations` names chooses nothing of this document.

Check its spelling, or take what the hint names. Tags and operations are told apart by case, paths begin with `/`, as
`"/images/*"`, and an operation is its `operationId` or its method and path, as `"GET /images"`.""",
    "selection-empty": """\
The configuration chooses no operation and no webhook of the document, so that the client would be empty.""",
    "webhook": """\
The client has no function that reads the payload of the webhook: it is neither JSON nor a form nor text. What the
document says of it by a name is generated.""",
    "callback": """\
The client has no function that reads the payload of the callback: it is neither JSON nor a form nor text. What the
document says of it by a name is generated.""",
}
