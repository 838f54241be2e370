"""What both clients of a tree of resources tell of themselves, and what of it can be set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from ..auth.credentials import held
from ..omit import Omit
from ..redact import redact_values
from ..sending.client_common import CommonClient
from ..sending.client_options import OptionChanges
from ..sending.config import reconfigured, with_only
from ..timeouts import Timeout, TimeoutInput
from ..transport.headers import Headers
from .errors import name_errors

if TYPE_CHECKING:
    import httpx2

    from ..auth.credentials import AsyncCredential
    from ..writing.headers import HeaderValues


# What tracebacks and pickles call the errors is decided before there is one.
name_errors()


class ClientAttributes(CommonClient):
    """The options of a client, read back, and set for all later calls."""

    def is_closed(self) -> bool:
        """Tell whether `close` was called, and nothing can be sent any more."""
        return self._pool.is_closed

    @property
    def base_url(self) -> httpx2.URL:
        """Where the API is, with a slash at the end; empty where each operation has a server of its own."""
        import httpx2

        url = self._config.base_url.url
        return httpx2.URL(f"{url}/" if url else "")

    @base_url.setter
    def base_url(self, value: str | httpx2.URL) -> None:
        self._set(base_url=value)

    @property
    def timeout(self) -> Timeout:
        """How long each request may take."""
        return self._config.timeout

    @timeout.setter
    def timeout(self, value: TimeoutInput) -> None:
        self._set(timeout=value)

    @property
    def max_retries(self) -> int:
        """How often a failed request is sent again."""
        return self._config.max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._set(max_retries=value)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers of the credentials that most requests carry; `repr` hides them."""
        credentials = self._config.credentials
        alternative = credentials.first(self._config.settings.security)
        grant = credentials.grant_if_ready(alternative or ())
        return self._sent({} if grant is None else grant.headers)

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers that are sent with every request; `repr` hides those of credentials."""
        own = self._config.headers.items()
        given = {name: value for name, value in own if value is not None}
        return self._sent({"user-agent": self.user_agent, **self.auth_headers, **given})

    def _sent(self, headers: Mapping[str, str]) -> SentHeaders:
        return SentHeaders(headers, self._config.credentials.sensitive_names)

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return self._config.user_agent

    @property
    def _version(self) -> str:
        """The version of the package; public in spite of the underscore."""
        return self._config.settings.version

    def _credential(self, name: str) -> str | None:
        return self._config.credentials.text(name)

    def _set_credential(self, name: str, value: AsyncCredential | None) -> None:
        credentials = self._config.credentials
        changed = (
            credentials.without(name)
            if value is None
            else credentials.replaced(held({name: value}))
        )
        self._config = replace(self._config, credentials=changed)
        self._plans = None

    def _set_own(self, name: str, value: object) -> None:
        self._config = reconfigured(self._config, {}, {}, {name: value})
        self._plans = None

    def _set(self, **changes: Any) -> None:
        self._config = reconfigured(self._config, changes, {}, {})
        self._plans = None

    def _set_defaults(
        self,
        headers: HeaderValues | None,
        query: Mapping[str, object] | None,
    ) -> None:
        """Let headers and query, where they are given, take the place of all that were given before."""
        self._config = with_only(self._config, headers, query)


class SentHeaders(Headers):
    """Headers with credentials: they can be read, but `repr` hides them, and they cannot be pickled."""

    __slots__ = ("_names",)

    def __init__(self, headers: Mapping[str, str], names: Iterable[str]) -> None:
        super().__init__(headers)
        self._names = frozenset(names)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({redact_values(self, self._names)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("headers with credentials cannot be pickled")


def apart(options: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what is said of a copy as options and as arguments of its own; None and `omit` leave what there is."""
    told = {
        name: value
        for name, value in options.items()
        if value is not None and not isinstance(value, Omit)
    }
    names = OptionChanges.__annotations__.keys()
    return (
        {name: value for name, value in told.items() if name in names},
        {name: value for name, value in told.items() if name not in names},
    )
