"""What credentials add to a request: headers, query parameters and cookies."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from ..redact import Secret, describe
from ..settings import ApiKey, Basic, Bearer, Http, OAuth2, Scheme
from ..writing.headers import check_value
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
    headers: dict[str, str] = {}
    query: list[str] = []
    cookies: list[tuple[str, str]] = []
    for scheme in schemes:
        match scheme:
            case Bearer(argument=argument) | OAuth2(argument=argument):
                if argument not in secrets:
                    continue  # a header of the caller takes the token's place
                headers["authorization"] = f"Bearer {_clean(argument, secrets)}"
            case Http(scheme=word, argument=argument):
                headers["authorization"] = f"{word} {_clean(argument, secrets)}"
            case Basic(username=username, password=password):
                if ":" in secrets[username].reveal():
                    raise ValueError(
                        f"{username} must not hold a colon: it would end there"
                    )
                pair = f"{secrets[username].reveal()}:{secrets[password].reveal()}"
                headers["authorization"] = (
                    f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
                )
            case ApiKey(location="header", name=name, argument=argument):
                headers[name.lower()] = _clean(argument, secrets)
            case ApiKey(location="query", name=name, argument=argument):
                query.append(
                    f"{quote(name, safe='')}={quote(secrets[argument].reveal(), safe='')}"
                )
            case ApiKey(name=name, argument=argument):  # a cookie
                cookies.append((name, _clean(argument, secrets)))
    return Grant(headers, tuple(query), tuple(cookies), tuple(tokens.values()))


def _clean(argument: str, secrets: Mapping[str, Secret]) -> str:
    return check_value(argument, secrets[argument].reveal())
