"""Bodies, responses and media types of a wrong form, with their examples and encodings."""

from __future__ import annotations

from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.told import GONE, looks_like_code, token_of
from specloom.openapi.mending.walk import TEXTS, Rule, Walk, mapping, one, plain, sequence
from specloom.openapi.references.grammar import Kind
from specloom.openapi.references.survey import Link
from specloom.openapi.versions.dialect import Version

_STYLES = ("form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "cookie")

_IN_MEDIA = frozenset({"schema", "example", "examples", "encoding"})
_SHORT = {
    "json": "application/json",
    "xml": "application/xml",
    "text": "text/plain",
    "html": "text/html",
    "pdf": "application/pdf",
    "form": "application/x-www-form-urlencoded",
}
"""What is short for a media type."""


def body(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a body as it should be."""
    value = _with_content(walk, value, link)
    if "content" not in value:
        walk.told.lost("missing-field", link, f"'{token_of(link)}' has no 'content'; there is no body")
    return walk.fields(value, link, _BODY)


def _with_content(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a body or a response whose schema stands in a content."""
    if "content" in value or "schema" not in value:
        return value
    message = "a schema without 'content' around, as in Swagger 2.0; it is read as that of JSON"
    walk.told.clear("as-in-swagger-2", (link, "schema"), message, "put it under content: {application/json: ...}")
    made = {key: each for key, each in value.items() if key != "schema"}
    return {**made, "content": {"application/json": {"schema": value["schema"]}}}


def no_body(walk: Walk, value: Any, link: Link) -> Any:
    """Leave out what is no body."""
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.unread(link, value, "a body")
    return GONE


def response(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a response as it should be."""
    if walk.version is Version.V2_0:
        return walk.fields(value, link, _RESPONSE_IN_20)
    return walk.fields(_with_content(walk, value, link), link, _RESPONSE)


def no_response(walk: Walk, value: Any, link: Link) -> Any:
    """Return a response without a content."""
    if value is None:
        walk.told.nothing(link)
        return {"description": ""}
    if type(value) is str and not looks_like_code(value):
        walk.told.read(link, value, "a response", "it is read as its description")
        return {"description": value}
    walk.told.unread(link, value, "a response", "what is answered is not known")
    return {"description": ""}


def media_type(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a media type as it should be."""
    return walk.fields(value, link, _MEDIA)


def no_media_type(walk: Walk, value: Any, link: Link) -> Any:
    """Return a media type of any value."""
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.unread(link, value, "a media type", "any value is accepted")
    return {}


def _content(walk: Walk, value: Any, link: Link) -> Any:
    """Return what a body or a response holds, by media types."""
    names = [value] if type(value) is str else value
    if (
        type(names) is list
        and names
        and all(type(each) is str and "/" in each and not looks_like_code(each) for each in names)
    ):
        walk.told.read(
            link,
            value,
            "a mapping",
            "it is read as media types of any value",
            f"write content: {{{names[0][:40]}: {{}}}}",
        )
        return {each.strip(): {} for each in names}
    if type(value) is dict:
        value = _named(walk, value, link)
    return _CONTENT(walk, value, link)


def _named(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a content with names of media types: a schema without one is JSON, and `json` is short for it."""
    if value.keys() <= _IN_MEDIA and "schema" in value:
        message = "'content' holds a schema without a media type; it is read as that of JSON"
        walk.told.clear("wrong-value", link, message, "write content: {application/json: {schema: ...}}")
        return {"application/json": value}
    for name in [name for name in value if name.strip().lower() in _SHORT]:
        meant = _SHORT[name.strip().lower()]
        if meant not in value:
            walk.told.clear(
                "wrong-value", (link, name), f"'{name}' is no media type; it is read as '{meant}'", f"write {meant}"
            )
            value = {meant if key == name else key: each for key, each in value.items()}
    return value


def _examples(walk: Walk, value: Any, link: Link) -> Any:
    """Return examples by name; a list of values is one of examples without names."""
    if type(value) is list and value:
        walk.told.read(link, value, "a mapping of names", "each entry is read as a value")
        return {str(index + 1): {"value": each} for index, each in enumerate(value)}
    if type(value) in (str, int, float, bool):
        walk.told.read(link, value, "a mapping of names", "it is read as a value")
        return {"1": {"value": value}}
    return _EXAMPLES(walk, value, link)


def example(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return an example as it should be."""
    return walk.fields(value, link, {"summary": plain(forms.text), "description": plain(forms.text)})


def no_example(walk: Walk, value: Any, link: Link) -> Any:
    """Return the example that a plain value is."""
    if value is None:
        walk.told.nothing(link)
        return GONE
    walk.told.read(link, value, "an example", "it is read as its value", "write {value: ...}")
    return {"value": value}


def encoding(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return how a part of a form is written, as it should be."""
    return walk.fields(value, link, _ENCODING)


def _content_type(walk: Walk, value: Any, link: Link) -> Any:
    if type(value) is list and value and all(type(each) is str for each in value):
        joined = ", ".join(value)
        walk.told.read(link, value, "a string", f"it is read as '{joined[:80]}'")
        return joined
    return forms.word(walk.told, value, link)


_SCHEMA = one(Kind.SCHEMA)
_CONTENT = mapping(Kind.MEDIA)
_EXAMPLES = mapping(Kind.EXAMPLE)
_ENCODINGS: dict[str, Rule] = {
    "encoding": mapping(Kind.ENCODING),
    "prefixEncoding": sequence(Kind.ENCODING, dict, lambda value: [value]),
    "itemEncoding": one(Kind.ENCODING),
}
CONTENT: Rule = _content
EXAMPLES: Rule = _examples
HOW: dict[str, Rule] = {
    "style": plain(forms.one_of(*_STYLES)),
    **dict.fromkeys(("explode", "allowReserved"), plain(forms.flag)),
}
"""How a value is written in a URL or in a form."""
_BODY: dict[str, Rule] = {"content": _content, "required": plain(forms.flag), "description": plain(forms.text)}
_RESPONSE: dict[str, Rule] = {
    "content": _content,
    "headers": mapping(Kind.HEADER),
    "links": mapping(Kind.LINK),
    **TEXTS,
}
_RESPONSE_IN_20: dict[str, Rule] = {**_RESPONSE, "schema": _SCHEMA}
_MEDIA: dict[str, Rule] = {"schema": _SCHEMA, "itemSchema": _SCHEMA, "examples": _examples, **_ENCODINGS}
_ENCODING: dict[str, Rule] = {"contentType": _content_type, "headers": mapping(Kind.HEADER), **HOW, **_ENCODINGS}
