"""What the two clients have in common: how a copy with other options is made, and how a call begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn, Self, TypeVar

from ..arguments import Arguments
from ..auth.credentials import HeldCredential
from ..contents import ArrayFormat
from ..drift import Drift, OnDrift, Problem
from ..errors import ResponseValidationError, without_inner_frames
from ..operation import Operation
from ..package import logger
from ..redact import ShownRedacted, describe
from ..response import ApiResponse
from ..retry_policy import RetryInput
from ..timeouts import Timeout
from ..transport.http import TRANSPORTS_OWN, HttpResponse
from .call import Call
from .config import Config, reconfigured
from .plan import Plans, base_headers, plans
from .pool import Pool
from .prepare import prepare
from .retry import Timing

T = TypeVar("T")

TRANSPORTS_RETURN = "a transport must return an HttpResponse,"
MIDDLEWARE_RETURNS = (
    "middleware must return an HttpResponse, such as that of call_next,"
)


class CommonClient:
    """What both clients have in common."""

    _config: Config
    _pool: Pool[Any]
    _plans: Plans | None = None

    def __repr__(self) -> str:
        # While its arguments are being checked there is no configuration yet.
        has_url = "_config" in vars(self)
        return describe(self, base_url=self._config.base_url.url if has_url else None)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds connections and credentials and cannot be pickled"
        )

    @property
    def server(self) -> int:
        """The number of the server that was chosen."""
        return self._config.base_url.server

    @property
    def server_variables(self) -> Mapping[str, str]:
        """The variables of the server's URL that were given."""
        return dict(self._config.base_url.variables)

    @property
    def timeout(self) -> Timeout:
        """How long each request may take."""
        return self._config.timeout

    @property
    def max_retries(self) -> int:
        """How often a failed request is sent again."""
        return self._config.max_retries

    @property
    def retry(self) -> RetryInput:
        """Which failed requests are sent again: `"all"`, or `"safe"`, those that cannot be carried out twice."""
        return self._config.retry

    @property
    def default_headers(self) -> Mapping[str, str | None]:
        """The headers that are sent with every request, besides those of credentials; None where one is left out."""
        names = self._config.credentials.sensitive_names
        return ShownRedacted(self._config.headers, names)

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters that are sent with every request."""
        names = self._config.credentials.sensitive_names
        return ShownRedacted(self._config.default_query, names)

    @property
    def array_format(self) -> ArrayFormat:
        """What the entries of a list in a multipart form are called: `name`, or with `"brackets"` `name[]`."""
        return self._config.array_format

    @property
    def strict(self) -> bool:
        """Whether an answer that is not what the document says is an error."""
        return self._config.strict

    @property
    def on_drift(self) -> OnDrift | None:
        """What is called for answers that are not what the document says."""
        return self._config.on_drift

    @property
    def max_response_bytes(self) -> int | None:
        """The size at which a response is refused."""
        return self._config.max_response_bytes

    @property
    def log_bodies(self) -> bool:
        """Whether bodies are logged."""
        return self._config.log_bodies

    @property
    def timing(self) -> Timing:
        """The clocks of this client, for what waits between calls."""
        return self._config.timing

    def report_answer(
        self,
        operation: Operation[Any],
        response: ApiResponse[Any, Any],
        problem: Problem,
        what: str,
    ) -> None:
        """Tell that an answer does not lead on, as a page or a state. Raise ResponseValidationError where that is an error."""
        drift = Drift(operation.id, response.status_code, what, (problem,))
        if self._config.strict:
            raise ResponseValidationError(
                drift,
                status_code=response.status_code,
                headers=response.headers,
                content=response.content,
                request=response.request,
            )
        if self._config.on_drift is not None:
            self._config.on_drift(drift)
        else:
            logger.warning("%s", drift)

    def own_argument(self, name: str) -> Any:
        """Return the value of an argument that only this client has."""
        return self._config.own.values[name]

    def _own_changes(
        self, given: dict[str, Any], changes: dict[str, Any]
    ) -> dict[str, Any]:
        """Take the client's own arguments, and the choice of a server, out of what is given to `with_options`."""
        settings = self._config.settings
        if settings.chooses != "server" and settings.chooses in given:
            changes["server"] = given.pop(settings.chooses)
        names = {own.argument for own in settings.own}
        return {name: given.pop(name) for name in names & given.keys()}

    def _reconfigured(
        self,
        changes: Mapping[str, object],
        credentials: Mapping[str, HeldCredential | None],
        own: Mapping[str, object],
    ) -> Self:
        copy = object.__new__(type(self))
        # The apis that a client has made, whose names are public, hold that client.
        private = (name for name in self.__dict__ if name.startswith("_"))
        copy.__dict__.update({name: self.__dict__[name] for name in private})
        copy._config = reconfigured(self._config, changes, credentials, own)
        copy._plans = None
        return copy

    def _new_call(
        self, transport: object, operation: Operation[T], arguments: Arguments
    ) -> Call[T]:
        config = self._config
        if self._plans is None:
            self._plans = plans(config, base_headers(config, transport))
        try:
            prepared = prepare(config, self._plans(operation), arguments)
        except (TypeError, ValueError) as error:
            # The same error, without the frames that hold what it was made of.
            raise without_inner_frames(error) from error.__cause__
        keeps: bool = getattr(transport, "keeps_deadlines", False)
        return Call(
            config, operation, prepared, arguments.options, keeps_deadlines=keeps
        )

    def _auth(self, alternative: tuple[str, ...]) -> Any:
        """Return the authentication of a request: ours, or that of the transport where there are no credentials."""
        if self._config.auth is not None:
            return self._config.auth
        return None if alternative else TRANSPORTS_OWN


class ClientState(CommonClient):
    """What the clients of groups of methods tell of themselves in another form than those of trees of resources."""

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called, and nothing can be sent any more."""
        return self._pool.is_closed

    @property
    def base_url(self) -> str:
        """Where the API is; empty where each operation has a server of its own."""
        return self._config.base_url.url


def check_response(response: object, rule: str) -> HttpResponse:
    """Return what a transport or middleware returned. Raise TypeError, which says the `rule`, for what is no response."""
    if isinstance(response, HttpResponse):
        return response
    kind = f"{type(response).__module__}.{type(response).__name__}"
    raise TypeError(f"{rule} not {kind}")
