"""Parts of multipart bodies whose schemas say no type: since 3.1 they are bytes, as `format: binary` was in 3.0."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from specloom.ir.types import ArrayType, Scalar, ScalarKind, Type
from specloom.lower.schemas.keywords import plain
from specloom.lower.schemas.shapes import Shapes
from specloom.openapi.syntax import Media, Named, Schema

_SAYS_NO_TYPE = frozenset({"contentMediaType", "contentEncoding", "contentSchema"})
_VALUES = re.compile(
    r"text/|application/(json|xml|yaml|javascript|x-www-form-urlencoded)\b|[^;]*\+(json|xml|yaml)\b", re.IGNORECASE
)
"""Media types of which a person gives a value, or a text, rather than a file."""


def untyped_parts(media: Named[Media], shapes: Shapes) -> tuple[tuple[str, Type], ...]:
    """Return the parts whose schemas say no type, each with the type that it has all the same."""
    schema = media.value.schema
    if schema is None or schema.boolean is not None:
        return ()
    content_types = {named.name: named.value.content_type for named in media.value.encodings}
    return tuple(_parts(shapes.of(schema).properties, content_types))


def _parts(
    properties: Mapping[str, list[Schema]], content_types: Mapping[str, str | None]
) -> Iterator[tuple[str, Type]]:
    for name, schemas in properties.items():
        part = plain(schemas[-1])
        is_list = part.boolean is None and part.types == ("array",) and part.items is not None
        entry = plain(part.items) if is_list and part.items is not None else part
        kind = _kind(entry, content_types.get(name)) if len(schemas) == 1 else None
        if kind is not None:
            yield name, ArrayType(Scalar(kind)) if is_list else Scalar(kind)


def _kind(schema: Schema, content_type: str | None) -> ScalarKind | None:
    """Return what a part without a type is: bytes, as they are or as text; None where it has a type or is a value."""
    if schema.boolean is not None:
        return ScalarKind.BINARY if schema.boolean and not _is_value(content_type) else None
    if not schema.narrowing <= _SAYS_NO_TYPE:
        return None
    if schema.content_encoding is not None:
        return ScalarKind.BYTES if schema.content_encoding.lower() == "base64" else ScalarKind.STRING
    return None if _is_value(content_type or schema.content_media_type) else ScalarKind.BINARY


def _is_value(media_type: str | None) -> bool:
    return media_type is not None and any(_VALUES.match(each.strip()) for each in media_type.split(","))
