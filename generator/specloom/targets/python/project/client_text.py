"""The docstrings of the two clients: what each argument of the constructor is."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from specloom.client.credentials import roles
from specloom.ir.api import SchemeKind
from specloom.targets.python.plan import Plan

_WIDTH = 84
CONNECT_TIMEOUT = 5.0
"""Seconds that a client tries to connect, of what it may take in all."""

_CREDENTIALS = {
    "api_key": "The key of",
    "username": "The user name of",
    "password": "The password of",
    "credentials": "What the header `Authorization` holds after the name of the scheme, for",
    "refresh_token": "The token that fetches a new access token for",
    "client_id": "The id of the client that fetches access tokens of",
    "client_secret": "The secret that goes with the id of",
}
_TOKENS = {
    SchemeKind.BEARER: "The token of the bearer scheme",
    SchemeKind.OAUTH2: "The OAuth 2 access token of",
    SchemeKind.OPEN_ID_CONNECT: "The access token of",
}


def client_text(plan: Plan, *, asynchronous: bool) -> str:
    """Return the docstring of a client."""
    title = " ".join(plan.api.title.split())
    kind, close, block = ("Asynchronous client", "await aclose()", "async with")
    if not asynchronous:
        kind, close, block = ("Client", "close()", "with")
    read = (
        "Its options can be read and set"
        if plan.layout.is_tree
        else "Its options, but no credentials, can be read back"
    )
    about = (
        f"Close it with `{close}`, or use `{block}`. {read}, as `client.timeout`; "
        f"`with_options(...)` returns a copy with others. `{plan.prefix}_LOG=debug` or `=info` in "
        "the environment logs requests and answers, or retries alone, to stderr."
    )
    described = [*_credentials(plan), *_own(plan), *_options(plan, asynchronous=asynchronous)]
    arguments = "\n".join(["Args:", *(_argument(name, text) for name, text in described)])
    return "\n\n".join([f"{kind} for {title}.", about, arguments])


def _credentials(plan: Plan) -> Iterator[tuple[str, str]]:
    for scheme in plan.api.schemes:
        for name, role in zip(plan.names.credentials[scheme.name.wire], roles(scheme), strict=True):
            what = _TOKENS[scheme.kind] if role == "access_token" else _CREDENTIALS[role]
            given = plan.arguments.credentials.get((scheme.name.wire, role))
            said = f"{' '.join(given.description.split())} " if given is not None and given.description else ""
            variable = plan.variable(name)
            yield (
                name,
                (
                    f"{said}{what} `{scheme.name.wire}`, or a function that returns it; by default the environment "
                    f"variable `{variable}`."
                ),
            )


def _own(plan: Plan) -> Iterator[tuple[str, str]]:
    for argument in plan.arguments.own:
        said = " ".join((argument.description or "").split())
        sent = {"header": argument.header, "query parameter": argument.query, "server's variable": argument.variable}
        ways = [f"the {what} `{name}`" for what, name in sent.items() if name is not None]
        texts = [said or (f"What goes into {' and '.join(ways)}." if ways else "A value that the client keeps.")]
        if argument.env is not None:
            texts.append(f"By default the environment variable `{argument.env}`.")
        yield argument.name, " ".join(texts)


def _options(plan: Plan, *, asynchronous: bool) -> Iterator[tuple[str, str]]:
    http_client = "httpx2.AsyncClient" if asynchronous else "httpx2.Client"
    function = "Coroutine functions" if asynchronous else "Functions"
    yield "auth", "In place of credentials: an `httpx2.Auth`, `(user name, password)` or a function of the request."
    yield (
        "base_url",
        f"Where to send all requests, in place of a server; else the environment variable `{plan.prefix}_BASE_URL`.",
    )
    if plan.has_environments:
        yield "environment", "Which server to use, by its name."
    else:
        yield "server", "Which server of the document to use: its number or its name."
    yield "server_variables", "The variables in the URL of the server."
    usual = _seconds(plan.defaults.timeout)
    yield "timeout", f"Seconds, or a `Timeout`, for each request; `None` waits for ever. By default {usual}."
    yield "max_retries", "How often a request that failed is sent again."
    nothing_done = "what might be carried out twice, as a POST, only where nothing was done"
    yield "retry", f'What is sent again: `"all"`; `"safe"`, {nothing_done}; or a `RetryPolicy`.'
    yield "default_headers", "Headers of every request."
    yield "default_query", "Query parameters of every request."
    names = 'all by its name, as OpenAPI says; or with `"brackets"` by its name and `[]`'
    yield "array_format", f"What the entries of a list in a multipart form are called: {names}."
    yield "http_client", f"An `{http_client}` to send with, for proxies, certificates or transports of your own."
    transport = "an `AsyncTransport`" if asynchronous else "a `Transport`"
    names = '`"pyreqwest"` (the extra `fast`)'
    if asynchronous:
        names += ' or `"aiohttp"` (the extra of that name)'
    yield "transport", f"What to send with in place of httpx2: {names}, or {transport}, see the module `transport`."
    yield "verify", "False to check no certificates of servers; a file of more to trust; or an `ssl.SSLContext`."
    yield "cert", "The certificate of the client: a file, or `(certificate, key[, password])`."
    yield "proxy", "The URL of a proxy; by default those of the environment."
    yield "middleware", f"{function} `(request, call_next) -> response` around each HTTP request."
    error = plan.told("ResponseValidationError")
    yield "strict", f"Whether to raise `{error}` for an answer that is not what the document says."
    yield "on_drift", "What to call with a `Drift` for such an answer, in place of a warning in the log."
    yield "max_response_bytes", "The size above which a response is refused."
    yield "log_bodies", "Whether to log bodies at the level DEBUG, cut and without secrets."


def _seconds(timeout: float | None) -> str:
    """Return what a client has as its timeout where nobody says one."""
    if timeout is None:
        return "600, and 5 to connect"
    return f"{timeout:g}" if timeout <= CONNECT_TIMEOUT else f"{timeout:g}, and {CONNECT_TIMEOUT:g} to connect"


def _argument(name: str, text: str) -> str:
    return textwrap.fill(
        f"{name}: {text}",
        _WIDTH,
        initial_indent=" " * 4,
        subsequent_indent=" " * 8,
        break_long_words=False,
        break_on_hyphens=False,
    )
