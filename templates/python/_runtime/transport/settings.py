"""How connections are made, in the same words for all transports: certificates and proxies."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast
from urllib.parse import urlsplit

from ..redact import describe

Verify: TypeAlias = "bool | str | os.PathLike[str] | ssl.SSLContext"
"""What `verify=` takes: whether certificates of servers are checked, a file of more that are trusted, or a context."""

Certificate: TypeAlias = "str | os.PathLike[str] | tuple[str | os.PathLike[str], ...]"
"""What `cert=` takes: a file with a certificate and its key, or `(certificate, key[, password])`."""

if TYPE_CHECKING:
    Path: TypeAlias = "str | os.PathLike[str]"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a client was told about its connections."""

    verify: Verify = True
    cert: Certificate | None = None
    proxy: str | None = None

    def __repr__(self) -> str:
        return describe(
            self,
            verify=self.verify,
            cert=self.cert and "...",
            proxy=self.proxy and "...",
        )

    @property
    def are_usual(self) -> bool:
        """Whether nothing was told."""
        return self == USUAL

    @property
    def trusted(self) -> Path | None:
        """The file of certificates that are trusted, too."""
        if isinstance(self.verify, bool | ssl.SSLContext):
            return None
        return self.verify

    @property
    def cert_files(self) -> tuple[Path, ...]:
        """The files of the client's own certificate; a password may come last."""
        if self.cert is None:
            return ()
        return self.cert if isinstance(self.cert, tuple) else (self.cert,)

    def context(self) -> ssl.SSLContext:
        """Return a context of Python's `ssl` that says the same. Raise OSError, which names it, for a file that is none."""
        for file in (self.trusted, *self.cert_files[:2]):
            if file is not None:
                os.stat(file)  # which says what ssl does not: which file
        if isinstance(self.verify, ssl.SSLContext):
            context = self.verify
        else:
            context = usual_context()
            if self.trusted is not None:
                context.load_verify_locations(self.trusted)
            if self.verify is False:
                context.check_hostname = False
                context.verify_mode = ssl.CERT_NONE
        if self.cert_files:
            file, *rest = [os.fspath(path) for path in self.cert_files]
            context.load_cert_chain(file, *rest)
        return context


USUAL = Settings()
_PROXIES = ("http://", "https://", "socks5://", "socks5h://")


def usual_context() -> ssl.SSLContext:
    """Return the context that httpx2 has, so that all transports trust the same."""
    import httpcore2

    return httpcore2.default_ssl_context()


def settings_from(verify: object, cert: object, proxy: object) -> Settings:
    """Return settings. Raise TypeError, ValueError for what is none."""
    if not isinstance(verify, bool | str | os.PathLike | ssl.SSLContext):
        raise TypeError(
            f"verify must be a bool, the path of a file or an ssl.SSLContext, not {type(verify).__name__}"
        )
    parts = cast("tuple[object, ...]", cert) if isinstance(cert, tuple) else (cert,)
    if cert is not None and not (
        0 < len(parts) < 4
        and all(isinstance(part, str | os.PathLike) for part in parts)
    ):
        raise TypeError(
            "cert must be the path of a file or (certificate, key[, password])"
        )
    if proxy is not None and not isinstance(proxy, str):
        raise TypeError(f"proxy must be a URL, not {type(proxy).__name__}")
    if proxy is not None and not _is_proxy(proxy):
        # Its text may hold a password.
        raise ValueError(
            f"proxy must be the URL of a proxy, such as http://localhost:8080, with {', '.join(_PROXIES)} before it"
        )
    return Settings(cast("Verify", verify), cast("Certificate | None", cert), proxy)


def _is_proxy(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return (
            f"{parts.scheme}://" in _PROXIES
            and bool(parts.hostname)
            and parts.port != 0
        )
    except ValueError:
        return False
