"""The names of the client's credentials: by the kind of scheme, or by the scheme where several are of one kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from specloom.client.arguments import Credential
from specloom.client.credentials import direct_credentials, roles, token_credentials
from specloom.ir.api import Api, SchemeKind, SecurityScheme
from specloom.naming import snake, split
from specloom.render import Code
from specloom.targets.python import reserved
from specloom.targets.python.literals import Identifiers, identifier
from specloom.targets.python.spelling import safe


def credential_names(api: Api, given: Mapping[Credential, str] | None = None) -> Mapping[str, tuple[Code, ...]]:
    """Return the arguments of each scheme; what tokens are fetched with is named after all others.

    Those that are `given` count first.

    Of several schemes of one kind, the one that the document asks for first, for all operations, has the name of the
    kind. Several API keys are called what the header, the query parameter or the cookie is called that carries them.
    """
    own_names = given or {}
    arguments = Identifiers(reserved.KEYWORDS | reserved.CLIENT_ARGUMENTS | set(own_names.values()))
    asked = [name for requirement in api.security for name, _ in requirement.schemes]
    rivals = Counter(direct_credentials(scheme) for scheme in api.schemes)
    keys = [scheme for scheme in api.schemes if scheme.kind is SchemeKind.API_KEY]
    carriers = Counter(map(_carrier, keys))

    def order(scheme: SecurityScheme) -> tuple[int, str]:
        wire = scheme.name.wire
        return (asked.index(wire) if wire in asked else len(asked), wire)

    schemes = sorted(api.schemes, key=order)
    fetching = [scheme for scheme in schemes if token_credentials(scheme)]
    names: dict[str, tuple[Code, ...]] = {}
    for scheme in schemes:
        wire, kinds = scheme.name.wire, direct_credentials(scheme)
        is_plain = rivals[kinds] == 1 or wire in asked
        own = (_prefix(wire),) if len(kinds) == 1 else _prefixed(wire, kinds)
        if scheme in keys and len(keys) > 1:
            is_plain, own = False, (_carrier(scheme) if carriers[_carrier(scheme)] == 1 else _prefix(wire),)
        names[wire] = _allocated(arguments, kinds, own, is_plain=is_plain)
    for scheme in fetching:
        wire, kinds = scheme.name.wire, token_credentials(scheme)
        is_plain = len(fetching) == 1 or wire in asked
        names[wire] += _allocated(arguments, kinds, _prefixed(wire, kinds), is_plain=is_plain)
    return {
        scheme.name.wire: tuple(
            identifier(own_names[scheme.name.wire, role]) if (scheme.name.wire, role) in own_names else name
            for role, name in zip(roles(scheme), names[scheme.name.wire], strict=True)
        )
        for scheme in schemes
    }


def _allocated(
    arguments: Identifiers, plain: tuple[str, ...], own: tuple[str, ...], *, is_plain: bool
) -> tuple[Code, ...]:
    wanted = plain if is_plain and all(arguments.free(name) for name in plain) else own
    return tuple(arguments.allocate(name) for name in wanted)


def _carrier(scheme: SecurityScheme) -> str:
    """Return what the header, the query parameter or the cookie of an API key is called, as an argument."""
    return safe(snake(split(scheme.parameter or scheme.name.wire)), "key_")


def _prefixed(wire: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{_prefix(wire)}_{kind}" for kind in kinds)


def _prefix(wire: str) -> str:
    return safe(snake(split(wire)), "scheme_")
