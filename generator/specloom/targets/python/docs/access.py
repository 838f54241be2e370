"""What the docs say of reaching the API: where it is, and which credentials an operation needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom.client.servers import example_url, is_absolute, wants_base_url
from specloom.config import ArgumentConfig
from specloom.ir.api import Api, Operation, SchemeKind, SecurityRequirement
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.literals import identifier, string, value
from specloom.targets.python.plan import Plan

_CREDENTIAL_TEXTS = {
    "access_token": "YOUR_ACCESS_TOKEN",
    "api_key": "YOUR_API_KEY",
    "username": "YOUR_USERNAME",
    "password": "YOUR_PASSWORD",
    "refresh_token": "YOUR_REFRESH_TOKEN",
    "client_id": "YOUR_CLIENT_ID",
    "client_secret": "YOUR_CLIENT_SECRET",
}
_SCOPED = (SchemeKind.OAUTH2, SchemeKind.OPEN_ID_CONNECT)
"""The schemes whose requirements name scopes; those of others name roles."""


def server_line(api: Api) -> Code:
    """Return the sentence that says what the paths of the operations are relative to."""
    url = api.servers[0].url if api.servers else "/"
    if is_absolute(url):
        return fill("All URIs are relative to *{}*", markdown.line(url))
    what = Code("All URIs are relative to the URL of the server, which the document does not name")
    path = fill("; its path is *{}*", markdown.line(url)) if url.strip("/") else Code("")
    return fill("{}{}: give the client its `base_url`.", what, path)


def client_arguments(plan: Plan, operation: Operation) -> Iterable[Code]:
    """Return the arguments of the client that an operation needs: where the API is, and its first requirement."""
    yield from base_url_argument(plan.api)
    needed = [identifier(each.name) for each in plan.arguments.credentials.values() if each.required]
    for name in dict.fromkeys([*credentials(plan, operation), *needed]):
        yield fill("{}={}", name, credential_text(name))
    for argument in plan.arguments.own:
        if argument.required:
            yield fill("{}={}", identifier(argument.name), value(example_value(argument)))


def example_value(argument: ArgumentConfig) -> str | int | float | bool:
    """Return what examples give for an argument of the client."""
    examples = {"integer": 1, "number": 1.0, "boolean": True}
    return examples.get(argument.type, f"YOUR_{argument.name.upper()}")


def base_url_argument(api: Api) -> list[Code]:
    """Return the argument that says where the API is, where the document does not."""
    return [fill("base_url={}", string(example_url(api)))] if wants_base_url(api) else []


def credentials(plan: Plan, operation: Operation) -> Iterable[Code]:
    """Return the arguments of the client that fulfil the first requirement of an operation."""
    requirements = _requirements(plan.api, operation)
    tokens = {scheme.name.wire for scheme in plan.api.schemes if scheme.kind is SchemeKind.OAUTH2}
    for scheme, _ in requirements[0].schemes if requirements else ():
        arguments = plan.names.credentials.get(scheme, ())
        # An access token is enough, also where the client could fetch it.
        yield from arguments[:1] if scheme in tokens else arguments


def credential_text(name: Code) -> Code:
    """Return what examples have in place of a credential."""
    return string(next((text for key, text in _CREDENTIAL_TEXTS.items() if key in name), "YOUR_CREDENTIAL"))


def authorization(api: Api, operation: Operation) -> Code:
    """Return what an operation needs, with links to the page about it."""
    kinds = {scheme.name.wire: scheme.kind for scheme in api.schemes}
    alternatives = [_alternative(requirement, kinds) for requirement in _requirements(api, operation)]
    return joined(", or ", alternatives) if alternatives else Code("No authorization required")


def _requirements(api: Api, operation: Operation) -> tuple[SecurityRequirement, ...]:
    return operation.security if operation.security is not None else api.security


def _alternative(requirement: SecurityRequirement, kinds: Mapping[str, SchemeKind]) -> Code:
    parts = []
    for name, scopes in requirement.schemes:
        heading = markdown.anchor(name) or Code("")
        text = fill("[{}](../authentication.md{})", markdown.line(name), heading)
        if kinds.get(name) is SchemeKind.MUTUAL_TLS:
            text = fill("{} (TLS)", text)
        elif scopes:
            word = Code("scope") if kinds.get(name) in _SCOPED else Code("role")
            plural = Code("s") if len(scopes) > 1 else Code("")
            text = fill("{} ({}{} {})", text, word, plural, joined(", ", map(markdown.code, scopes)))
        parts.append(text)
    return joined(" and ", parts) if parts else Code("none")
