"""How examples of parameters and of form fields arrive in OpenAPI's styles: names, and texts where they are sure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from specloom.client.example_values import Example, ListExample, ObjectExample, PlainExample, json_of
from specloom.ir.api import Location, Parameter, Style

Pair = tuple[str, str | None]
"""A name that a server sees, and the text below it; None where several texts say the same, as of a moment."""
_DELIMITERS = {Style.SPACE_DELIMITED: " ", Style.PIPE_DELIMITED: "|"}


def pairs_of(parameter: Parameter, example: Example) -> list[Pair]:
    """Return what a server sees of a parameter; nothing for null, and for an empty list or object."""
    style = parameter.style if parameter.media_type is None else None
    explode = parameter.explode and parameter.location is not Location.HEADER
    return written_pairs(parameter.name.wire, example, style, explode=explode)


def written_pairs(name: str, example: Example, style: Style | None, *, explode: bool) -> list[Pair]:
    """Return what a server sees of a value; `style` is None where a media type says how it is written."""
    if style is Style.DEEP_OBJECT:
        return list(_nested(name, example, "indices", "brackets"))
    if style is not None and style.is_nested:
        lists, _, objects = style.value.partition(".")
        return list(_nested(name, example, lists, objects))
    if style is None:
        return [(name, None)] if json_of(example) is not None else []
    match example:
        case ObjectExample(members) if explode:
            return [(key, _text(member)) for key, member in members if json_of(member) is not None]
        case ObjectExample(members):
            texts = [part for key, member in members for part in (key, _text(member))]
        case ListExample(items):
            texts = [_text(item) for item in items if json_of(item) is not None]
            if explode:
                return [(name, text) for text in texts]
        case PlainExample(value) if isinstance(value, list):
            return written_pairs(name, ListExample(tuple(map(PlainExample, value))), style, explode=explode)
        case _:
            texts = [_text(example)] if json_of(example) is not None else []
    return [(name, _joined(texts, _DELIMITERS.get(style, ",")))] if texts else []


def path_text(parameter: Parameter, example: Example) -> str | None:
    """Return the text of a plain value in a path; None where a style writes more than the value."""
    if parameter.style is not Style.SIMPLE or parameter.allow_reserved or parameter.media_type is not None:
        return None
    return _text(example)


def _text(example: Example) -> str | None:
    """Return how a value without parts is written; None where that may differ."""
    match example:
        case PlainExample(bool() as value):
            return json.dumps(value)
        case PlainExample(str() | int() as value):
            return str(value)
        case _:
            return None


def _joined(texts: Iterable[str | None], delimiter: str) -> str | None:
    known = list(texts)
    return None if None in known else delimiter.join(filter(None, known))


def _nested(name: str, example: Example, lists: str, objects: str) -> Iterator[Pair]:
    """Yield what a server sees of a value in formats for lists and for the members of objects."""
    match example:
        case ObjectExample(members):
            for key, member in members:
                yield from _nested(f"{name}.{key}" if objects == "dots" else f"{name}[{key}]", member, lists, objects)
        case ListExample(items) if lists == "comma":
            texts = [_text(item) for item in items if json_of(item) is not None]
            yield from [(name, _joined(texts, ","))] if texts else []
        case ListExample(items):
            for index, item in enumerate(items):
                end = {"repeat": "", "brackets": "[]"}.get(lists, f"[{index}]")
                yield from _nested(f"{name}{end}", item, lists, objects)
        case PlainExample(list() as values):
            yield from _nested(name, ListExample(tuple(map(PlainExample, values))), lists, objects)
        case PlainExample(None):
            pass
        case _:
            yield name, _text(example)
