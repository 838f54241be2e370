"""Parts: what the runtime must know of the fields of a form, beyond their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.ir.api import Content, ContentKind, Encoding, Style
from specloom.ir.types import (
    AnyDeclaration,
    NullableType,
    ObjectDeclaration,
    Reference,
    ScalarKind,
    Type,
    UnionType,
)
from specloom.render import Code, fill, joined
from specloom.targets.python.bodies import is_file, is_scalar, leaves
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import string, value
from specloom.targets.python.plan import Plan
from specloom.targets.python.requests import references
from specloom.targets.python.types import Side, Types

_PART = Import(".._runtime.operation", "part")


class Parts:
    """Describes the fields of the forms of one client."""

    def __init__(self, plan: Plan, types: Types) -> None:
        self._declarations = plan.declarations
        self._renamed = plan.renamed
        self._types = types

    def of(self, content: Content, *, whole: bool, imports: set[Import]) -> list[Code]:
        """Return a description for each field whose value does not say all; `whole` forms say what is renamed."""
        encodings = {each.field: each for each in content.encodings}
        known = dict(fields_of(content.type, self._declarations))
        codes = [
            self._part(name, known.get(name), encodings.get(name), content.kind, whole=whole)
            for name in dict.fromkeys((*known, *encodings))
        ]
        found = [code for code in codes if code is not None]
        if found:
            imports.add(_PART)
        return found

    def renamed_type(self, kind: Type) -> Code | None:
        """Return what `type` an argument says, where a name within it differs between Python and the wire."""
        if not any(each in self._renamed for each in references(kind)):
            return None
        return fill("type={}", string(str(self._types.of(kind, Side.READ).code)))

    def _part(
        self, name: str, kind: Type | None, encoding: Encoding | None, form: ContentKind, *, whole: bool
    ) -> Code | None:
        parts: list[Code] = []
        media_type = _written_in(encoding, form) if encoding is not None else None
        style = encoding.style if encoding is not None else None
        if form is ContentKind.MULTIPART and kind is not None:
            if is_file(kind, self._declarations):
                style = None
                if _is_only(kind, ScalarKind.BINARY, self._declarations):
                    parts.append(Code("file=True"))
                if _is_list(kind, self._declarations):
                    parts.append(Code("many=True"))
            elif _is_only(kind, ScalarKind.BYTES, self._declarations):
                parts.append(Code("file=False"))
        elif kind is not None and _is_only(kind, ScalarKind.BINARY, self._declarations):
            style = None
            parts.append(Code("file=True"))
        if encoding is not None and style is not None:
            parts.append(fill("style={}", string(style.value)))
            if encoding.explode is not None and encoding.explode is not (style in (Style.FORM, Style.DEEP_OBJECT)):
                parts.append(fill("explode={}", value(encoding.explode)))
            if encoding.allow_reserved:
                parts.append(Code("allow_reserved=True"))
        elif media_type is not None:
            parts.append(fill("media_type={}", string(media_type)))
        renamed = self.renamed_type(kind) if kind is not None and not whole else None
        if renamed is not None:
            parts.append(renamed)
        return fill("part({})", joined(", ", [string(name), *parts])) if parts else None


def _written_in(encoding: Encoding, form: ContentKind) -> str | None:
    """Return the media types of a part; a form without parts only asks whether a text is JSON."""
    if encoding.content_type is None or form is ContentKind.MULTIPART:
        return encoding.content_type
    exact = (each.strip() for each in encoding.content_type.split(","))
    return next((each for each in exact if each.partition(";")[0].endswith("json")), None)


def fields_of(kind: Type, declarations: Mapping[str, AnyDeclaration]) -> Iterator[tuple[str, Type]]:
    """Yield the names and types of the fields that a form may have, through names, null and unions."""
    waiting, seen = [kind], set[str]()
    while waiting:
        match waiting.pop():
            case NullableType(inner):
                waiting.append(inner)
            case UnionType(branches):
                waiting.extend(reversed(branches))
            case Reference(declaration_id) if declaration_id not in seen:
                seen.add(declaration_id)
                declaration = declarations[declaration_id]
                if isinstance(declaration, ObjectDeclaration):
                    yield from ((field.name.wire, field.type) for field in declaration.fields)
                else:
                    waiting.append(declaration.type)
            case _:
                pass


def _is_only(kind: Type, wanted: ScalarKind, declarations: Mapping[str, AnyDeclaration]) -> bool:
    """Whether a field takes nothing but scalars of a kind, and lists of them."""
    found = [leaf for leaf, _ in leaves(kind, declarations)]
    return bool(found) and all(is_scalar(leaf, wanted) for leaf in found)


def _is_list(kind: Type, declarations: Mapping[str, AnyDeclaration]) -> bool:
    """Whether a field takes files in lists alone."""
    return all(listed for leaf, listed in leaves(kind, declarations) if is_scalar(leaf, ScalarKind.BINARY))
