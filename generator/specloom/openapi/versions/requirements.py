"""Security requirements: which scheme each of their keys means, by its name or, in OpenAPI 3.2, by its address."""

from __future__ import annotations

from specloom.diagnostics import Pointer
from specloom.openapi.references.resolver import RefError, Resolver
from specloom.openapi.versions.dialect import Version

_PLACE = ("components", "securitySchemes")
_PLACE_IN_20 = ("securityDefinitions",)


def scheme_names(resolver: Resolver, version: Version) -> list[str]:
    """Return the names of the security schemes of the document."""
    value = resolver.root.value
    for token in _PLACE_IN_20 if version is Version.V2_0 else _PLACE:
        value = value.get(token) if type(value) is dict else None
    return list(value) if type(value) is dict else []


def scheme_name(resolver: Resolver, version: Version, key: str, at: Pointer) -> str | None:
    """Return the name of the scheme that a key of the requirement at a place means; None where there is none."""
    known = scheme_names(resolver, version)
    if key in known or version is not Version.V3_2 or not ("/" in key or "#" in key):
        return key if key in known else None
    try:
        target = resolver.resolve(key, at).pointer
    except RefError:
        return None
    here = (
        target.source == resolver.root.pointer.source
        and target.tokens[:2] == _PLACE
        and len(target.tokens) == len(_PLACE) + 1
    )
    return target.tokens[-1] if here else None
