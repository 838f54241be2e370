"""Parts: what must be said of the fields of a form, beyond their values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.client.bodies import is_file, is_scalar
from specloom.client.styles import other_explode
from specloom.ir.api import Content, ContentKind, Encoding, Style
from specloom.ir.facts import essence, explodes
from specloom.ir.types import ScalarKind, Type
from specloom.ir.walk import Declarations, leaves, object_branches


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a form; what is None or false, its value says."""

    name: str
    type: Type | None
    """None for a field that only `encoding` names."""
    file: bool | None = None
    many: bool = False
    """Whether it is a list of files."""
    media_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    """Where it is not what the style has by itself."""
    allow_reserved: bool = False

    @property
    def explodes(self) -> bool:
        """Whether the items of a list and the members of an object stand apart, where the part has a style."""
        if self.explode is not None:
            return self.explode
        return self.style is not None and explodes(self.style)


def parts_of(content: Content, declarations: Declarations) -> Iterator[Part]:
    """Yield the fields that a form may have, and those that only its encodings name."""
    encodings = {encoding.field: encoding for encoding in content.encodings}
    objects = object_branches(content.type, declarations)
    types = {field.name.wire: field.type for declaration in objects for field in declaration.fields}
    types |= {name: kind for name, kind in content.untyped_parts if name in types}
    for name in dict.fromkeys((*types, *encodings)):
        yield _part(name, types.get(name), encodings.get(name) or Encoding(name), content.kind, declarations)


def _part(name: str, kind: Type | None, encoding: Encoding, form: ContentKind, declarations: Declarations) -> Part:
    file, many, style = None, False, encoding.style
    if kind is not None:
        scalars = list(leaves(kind, declarations))
        only_bytes = _is_only(scalars, ScalarKind.BINARY)
        if form is ContentKind.MULTIPART and is_file(kind, declarations):
            style = None
            file = True if only_bytes else None
            many = all(listed for leaf, listed in scalars if is_scalar(leaf, ScalarKind.BINARY))
        elif form is ContentKind.MULTIPART:
            file = False if _is_only(scalars, ScalarKind.BYTES) else None
        elif only_bytes:
            style, file = None, True
    if style is None:
        return Part(name, kind, file, many, media_type=_media_type(encoding, form))
    explode = other_explode(style, explode=encoding.explode)
    return Part(name, kind, file, many, style=style, explode=explode, allow_reserved=encoding.allow_reserved)


def _media_type(encoding: Encoding, form: ContentKind) -> str | None:
    """Return the media types of a part; a form without parts only asks whether a text is JSON."""
    if encoding.content_type is None or form is ContentKind.MULTIPART:
        return encoding.content_type
    exact = (media_type.strip() for media_type in encoding.content_type.split(","))
    return next((media_type for media_type in exact if essence(media_type).endswith("json")), None)


def _is_only(scalars: list[tuple[Type, bool]], wanted: ScalarKind) -> bool:
    """Whether a field takes nothing but scalars of a kind, and lists of them."""
    return bool(scalars) and all(is_scalar(leaf, wanted) for leaf, _ in scalars)
