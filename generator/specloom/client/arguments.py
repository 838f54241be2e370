"""The arguments of a client that the configuration names: which of them are credentials, and of what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.client.credentials import direct_credentials, roles
from specloom.config import ArgumentConfig, ClientConfig
from specloom.diagnostics import Diagnostic, Severity, refused
from specloom.ir.api import Api, SecurityScheme
from specloom.options import did_you_mean

Credential = tuple[str, str]
"""The name of a scheme, and which of its credentials: `("BasicAuth", "username")`."""


@dataclass(frozen=True, slots=True)
class ClientArguments:
    """The arguments, sorted out."""

    credentials: Mapping[Credential, ArgumentConfig]
    own: tuple[ArgumentConfig, ...]
    """Those that are no credentials."""
    diagnostics: tuple[Diagnostic, ...]


def client_arguments(api: Api, config: ClientConfig, taken: Iterable[str]) -> ClientArguments:
    """Return the arguments of a client. Raise InputError for one that it cannot have.

    `taken` are the arguments that every client has. What comes from a configuration of Stainless costs only itself.
    """
    schemes = {scheme.name.wire: scheme for scheme in api.schemes}
    reserved = frozenset(taken)
    credentials: dict[Credential, ArgumentConfig] = {}
    own: list[ArgumentConfig] = []
    said: list[Diagnostic] = []
    for argument in config.arguments:
        scheme = schemes.get(argument.scheme or "")
        role = _role(argument, scheme) if scheme is not None else None
        if argument.name in reserved:
            _refuse(config, argument, "every client has an argument of that name", "call it otherwise", said)
        elif argument.scheme is not None and scheme is None and not config.is_borrowed("arguments", argument.name):
            why = f"no operation needs a security scheme {argument.scheme!r}"
            _refuse(config, argument, why, did_you_mean(argument.scheme, schemes) if schemes else None, said)
        elif scheme is not None and role is None:
            why = f"`{argument.scheme}` takes no {argument.role}"
            _refuse(config, argument, why, f"it takes {', '.join(roles(scheme)) or 'nothing'}", said)
        elif role is not None and role in credentials:
            _refuse(config, argument, f"`{credentials[role].name}` is that credential already", "remove one", said)
        elif role is not None:
            credentials[role] = argument
        else:
            own.append(argument)
    return ClientArguments(credentials, tuple(own), tuple(said))


def _role(argument: ArgumentConfig, scheme: SecurityScheme) -> Credential | None:
    """Return the credential that an argument is; None where its scheme has none like it."""
    every, direct = roles(scheme), direct_credentials(scheme)
    if argument.role == "value":
        return (scheme.name.wire, direct[0]) if len(direct) == 1 else None
    return (scheme.name.wire, argument.role) if argument.role in every else None


def _refuse(config: ClientConfig, argument: ArgumentConfig, why: str, hint: str | None, said: list[Diagnostic]) -> None:
    at = config.at("arguments", argument.name)
    message = f"a client cannot have the argument `{argument.name}`: {why}"
    if not config.is_borrowed("arguments", argument.name):
        raise refused("config-value", message, at, hint)
    said.append(Diagnostic("stainless-value", Severity.OMISSION, message, at, hint))
