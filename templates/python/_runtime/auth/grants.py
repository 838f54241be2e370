"""What credentials add to a request: headers, query parameters and cookies."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from ..redact import Secret, describe
from ..settings import ApiKey, Basic, Bearer, Http, OAuth2, Scheme
from ..writing.headers import fault_of, fault_of_cookie
from .tokens import Token


@dataclass(frozen=True, slots=True)
class Grant:
    """What credentials add to a request."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: tuple[str, ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    tokens: tuple[Token, ...] = ()
    """Those among the credentials that this client has fetched."""

    def __repr__(self) -> str:
        return describe(
            self,
            headers=[*self.headers],
            query=[pair.partition("=")[0] for pair in self.query],
            cookies=[name for name, _ in self.cookies],
            tokens=self.tokens,
        )


def grant(
    schemes: Iterable[Scheme],
    secrets: Mapping[str, Secret],
    tokens: Mapping[str, Token],
) -> Grant:
    """Return what schemes add that go together; secrets and fetched tokens are named by their arguments."""
    secrets = {**secrets, **{name: token.secret for name, token in tokens.items()}}
    schemes = tuple(schemes)
    for scheme in schemes:
        _check(scheme, secrets)
    headers: dict[str, str] = {}
    query: list[str] = []
    cookies: list[tuple[str, str]] = []
    for scheme in schemes:
        match scheme:
            case Bearer(argument=argument) | OAuth2(argument=argument):
                if argument not in secrets:
                    continue  # a header of the caller takes the token's place
                headers["authorization"] = f"Bearer {secrets[argument].reveal()}"
            case Http(scheme=word, argument=argument):
                headers["authorization"] = f"{word} {secrets[argument].reveal()}"
            case Basic(username=username, password=password):
                pair = f"{secrets[username].reveal()}:{secrets[password].reveal()}"
                headers["authorization"] = (
                    f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
                )
            case ApiKey(location="header", name=name, argument=argument):
                headers[name.lower()] = secrets[argument].reveal()
            case ApiKey(location="query", name=name, argument=argument):
                query.append(
                    f"{quote(name, safe='')}={quote(secrets[argument].reveal(), safe='')}"
                )
            case ApiKey(name=name, argument=argument):  # a cookie
                cookies.append((name, secrets[argument].reveal()))
    return Grant(headers, tuple(query), tuple(cookies), tuple(tokens.values()))


def _check(scheme: Scheme, secrets: Mapping[str, Secret]) -> None:
    """Raise ValueError where a scheme cannot send a secret, before any text of one is made."""
    if isinstance(scheme, Basic) and ":" in secrets[scheme.username].reveal():
        raise ValueError(f"{scheme.username} must not hold a colon: it would end there")
    for argument in scheme.arguments:
        if argument in secrets:
            check_secret(scheme, argument, secrets[argument])


def check_secret(
    scheme: Scheme, argument: str, secret: Secret, label: str | None = None
) -> None:
    """Raise ValueError for a token or a key that is empty, or that a scheme cannot send; it is not shown."""
    match scheme:
        case ApiKey(location="cookie"):
            fault = _fault_of(secret, fault_of_cookie)
        case ApiKey(location="query"):
            fault = _fault_of(secret, lambda _: None)
        case Bearer() | Http() | ApiKey():
            fault = _fault_of(secret, fault_of)
        case OAuth2() if argument == scheme.argument:
            fault = _fault_of(secret, fault_of)
        case _:  # a part of what is encoded, which may be empty
            fault = _SURROGATE if _is_broken(secret) else None
    if fault is not None:
        raise ValueError(f"the value of {(label or argument)!r} {fault}")


_SURROGATE = "holds half of a surrogate pair"


def _fault_of(secret: Secret, fault_of: Callable[[str], str | None]) -> str | None:
    if not secret.reveal():
        return "is empty"
    return _SURROGATE if _is_broken(secret) else fault_of(secret.reveal())


def _is_broken(secret: Secret) -> bool:
    try:
        secret.reveal().encode()
    except UnicodeEncodeError:
        return True
    return False
