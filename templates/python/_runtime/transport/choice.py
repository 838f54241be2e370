"""Which transport a client sends with: the one that was given, an httpx2 client, or one of our own by its name."""

from __future__ import annotations

import inspect
import ssl
import sys
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .protocol import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx2


def transport_for(
    http_client: httpx2.Client | None, transport: Any
) -> tuple[Callable[[], Transport], bool]:
    """Return what makes the transport of a client, and whether it is the client's own. Raise TypeError."""
    _only_one(http_client, transport)
    if http_client is not None:
        check_http_client(http_client, "Client")
        from .httpx2 import Httpx2Transport

        given = Httpx2Transport(http_client)
        return (lambda: given), False
    if transport is not None:
        if not isinstance(transport, Transport) or hasattr(transport, "aclose"):
            raise TypeError(_refusal(transport, "Transport", "close"))
        return (lambda: transport), False
    return _own, True


def transport_for_async(
    http_client: httpx2.AsyncClient | None, transport: Any
) -> tuple[Callable[[], AsyncTransport], bool]:
    """Return what makes the transport of a client, and whether it is the client's own. Raise TypeError."""
    _only_one(http_client, transport)
    if http_client is not None:
        check_http_client(http_client, "AsyncClient")
        from .httpx2 import AsyncHttpx2Transport

        given = AsyncHttpx2Transport(http_client)
        return (lambda: given), False
    if transport is not None:
        if not isinstance(transport, AsyncTransport):
            raise TypeError(_refusal(transport, "AsyncTransport", "aclose"))
        return (lambda: transport), False
    return _own_async, True


def _own() -> Transport:
    from .httpx2 import own_transport

    return own_transport()


def _own_async() -> AsyncTransport:
    from .httpx2 import own_async_transport

    return own_async_transport()


def _only_one(http_client: object, transport: object) -> None:
    if http_client is not None and transport is not None:
        raise TypeError("pass http_client= or transport=, not both")


def _refusal(transport: object, wanted: str, close: str) -> str:
    return (
        f"transport must be a {wanted}, with the methods `send` and `{close}`, "
        f"not {type(transport).__name__}"
    )


def check_http_client(given: Any, expected: str) -> None:
    """Raise TypeError, with a hint, for what is not an httpx2 client of the right kind."""
    import httpx2

    if isinstance(given, getattr(httpx2, expected)):
        if not _checks_certificates(given):
            warn_of_no_verification("http_client")
        return
    wanted = f"httpx2.{expected}"
    if isinstance(given, httpx2.Client | httpx2.AsyncClient):
        other = "AsyncClient" if expected == "Client" else "Client"
        raise TypeError(
            f"http_client must be an {wanted} here; an httpx2.{other} goes with the other kind of client"
        )
    old = sys.modules.get("httpx")
    if old is not None and isinstance(given, (old.Client, old.AsyncClient)):
        raise TypeError(
            f"http_client must be an {wanted}; this one is of httpx {old.__version__}: import httpx2 instead"
        )
    raise TypeError(f"http_client must be an {wanted}, not {type(given).__name__}")


def _checks_certificates(client: Any) -> bool:
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    context = getattr(pool, "_ssl_context", None)
    return (
        not isinstance(context, ssl.SSLContext) or context.verify_mode != ssl.CERT_NONE
    )


def warn_of_no_verification(argument: str) -> None:
    """Warn that anybody on the way can read and change what is sent."""
    warnings.warn(
        f"{argument}: certificates of servers are not checked, so anybody on the way can read what is sent, "
        "credentials included",
        InsecureWarning,
        stacklevel=_depth(),
    )


class InsecureWarning(UserWarning):
    """What is sent is not safe from others on the way."""


def _depth() -> int:
    """Return how far away the first frame is that is none of this package."""
    package = __name__.partition("._runtime")[0]
    frame, depth = inspect.currentframe(), 0
    while frame is not None:
        if frame.f_globals.get("__name__", "").partition(".")[0] != package:
            break
        frame, depth = frame.f_back, depth + 1
    return depth
