"""Which transport a client sends with: the one that was given, an httpx2 client, or one of our own by its name."""

from __future__ import annotations

import inspect
import ssl
import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from .protocol import AsyncTransport, Transport
from .settings import Settings

if TYPE_CHECKING:
    import httpx2

NAMES = ("httpx2", "pyreqwest", "aiohttp")
"""The libraries that a client can send with."""


def transport_for(
    http_client: httpx2.Client | None, transport: Any, settings: Settings
) -> tuple[Callable[[], Transport], bool]:
    """Return what makes the transport of a client, and whether it is the client's own. Raise TypeError, ValueError."""
    _check(http_client, transport, settings)
    if http_client is not None:
        check_http_client(http_client, "Client")
        from .httpx2 import Httpx2Transport

        given = Httpx2Transport(http_client)
        return (lambda: given), False
    match transport:
        case None | "httpx2":
            _check_socks(settings)
            return (lambda: _httpx2().own_transport(settings)), True
        case "pyreqwest":
            made = _loaded("pyreqwest", "fast")
            made.check_settings(settings)
            return (lambda: made.PyreqwestTransport(settings)), True
        case "aiohttp":
            raise ValueError(
                "transport='aiohttp' goes with AsyncClient only; transport='pyreqwest' goes with both"
            )
        case _:
            if not isinstance(transport, Transport) or hasattr(transport, "aclose"):
                raise TypeError(_refusal(transport, "Transport", "close"))
            return (lambda: transport), False


def transport_for_async(
    http_client: httpx2.AsyncClient | None, transport: Any, settings: Settings
) -> tuple[Callable[[], AsyncTransport], bool]:
    """Return what makes the transport of a client, and whether it is the client's own. Raise TypeError, ValueError."""
    _check(http_client, transport, settings)
    if http_client is not None:
        check_http_client(http_client, "AsyncClient")
        from .httpx2 import AsyncHttpx2Transport

        given = AsyncHttpx2Transport(http_client)
        return (lambda: given), False
    match transport:
        case None | "httpx2":
            _check_socks(settings)
            return (lambda: _httpx2().own_async_transport(settings)), True
        case "pyreqwest":
            made = _loaded("pyreqwest", "fast")
            made.check_settings(settings)
            return (lambda: made.AsyncPyreqwestTransport(settings)), True
        case "aiohttp":
            made = _loaded("aiohttp", "aiohttp")
            made.check_settings(settings)
            return (lambda: made.AiohttpTransport(settings)), True
        case _:
            if not isinstance(transport, AsyncTransport):
                raise TypeError(_refusal(transport, "AsyncTransport", "aclose"))
            return (lambda: transport), False


def _check_socks(settings: Settings) -> None:
    """Raise ImportError where httpx2 cannot speak to the proxy as it is installed."""
    is_socks = settings.proxy is not None and settings.proxy.startswith("socks")
    if is_socks and find_spec("socksio") is None:
        raise ImportError(
            "a proxy of socks5:// needs the package socksio: install it, or choose transport='pyreqwest'"
        )


def _httpx2() -> Any:
    """Return the adapter of httpx2, which is loaded when something is sent."""
    from . import httpx2

    return httpx2


def _loaded(name: str, extra: str) -> Any:
    """Return the adapter of a package that the client does not need. Raise ImportError with the way to have it."""
    try:
        import_module(name)
    except ImportError as error:
        raise ImportError(
            f"transport={name!r} needs the package {name}: install it, or this client with its extra [{extra}]"
        ) from error
    return import_module(f".{name}", __package__)


def _check(http_client: object, transport: object, settings: Settings) -> None:
    if http_client is not None and transport is not None:
        raise TypeError("pass http_client= or transport=, not both")
    is_given = http_client is not None or not (
        transport is None or isinstance(transport, str)
    )
    if is_given and not settings.are_usual:
        given = "http_client" if http_client is not None else "transport"
        raise TypeError(
            f"verify=, cert= and proxy= are for connections of the client's own: tell them to your {given}"
        )
    if isinstance(transport, str) and transport not in NAMES:
        raise ValueError(
            f"transport must be one of {', '.join(map(repr, NAMES))} or an object, not {transport!r}"
        )
    if settings.verify is False or (
        isinstance(settings.verify, ssl.SSLContext)
        and settings.verify.verify_mode == ssl.CERT_NONE
    ):
        warn_of_no_verification("verify")


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
