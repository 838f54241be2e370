"""`BaseAsyncClient`: the loop that sends what `Call` decides, and waits in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

from typing_extensions import Unpack

from ..arguments import NO_ARGUMENTS, Arguments
from ..auth.credentials import AsyncCredential, held
from ..auth.guard import hide_in_logs
from ..contents import ArrayFormat
from ..drift import OnDrift
from ..errors import ApiError, without_inner_frames
from ..omit import Omit, omit
from ..operation import Operation
from ..response import ApiResponse
from ..retry_policy import RetryInput
from ..sending.authentication import authenticated
from ..sending.call import Call
from ..sending.client_common import (
    MIDDLEWARE_RETURNS,
    TRANSPORTS_RETURN,
    ClientState,
    CommonClient,
    check_response,
)
from ..sending.client_options import (
    AsyncHandler,
    AsyncMiddleware,
    AuthInput,
    BaseUrlInput,
    ClientOptions,
    OptionChanges,
)
from ..sending.config import configure
from ..sending.held import Waiting
from ..sending.pool import AsyncPool
from ..settings import Settings
from ..timeouts import TimeoutInput
from ..transport.choice import transport_for_async
from ..transport.deadline import Deadline
from ..transport.errors import DeadlineError, NoConnectionFreeError, TransportError
from ..transport.http import HttpRequest, HttpResponse
from ..transport.protocol import AsyncTransport, AsyncTransportInput
from ..transport.settings import USUAL, Certificate, Verify, settings_from
from ..writing.headers import HeaderValues
from .binary import AsyncBinaryResponse
from .body import read_body
from .own_requests import AsyncOwnRequests
from .stream import AsyncEventStream

if TYPE_CHECKING:
    import httpx2

    from ..sending.streaming import Streaming

T = TypeVar("T")
H = TypeVar("H")


class CoreAsyncClient(CommonClient, AsyncOwnRequests):
    """The asynchronous client, whatever its methods are called."""

    def __init__(
        self,
        settings: Settings,
        credentials: Mapping[str, AsyncCredential | None],
        *,
        own: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        transport: AsyncTransportInput | None = None,
        verify: Verify = True,
        cert: Certificate | None = None,
        proxy: str | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        **options: Unpack[ClientOptions],
    ) -> None:
        kept = held(credentials)
        del credentials  # so that no traceback shows them
        connections = settings_from(verify, cert, proxy)
        make, owned = transport_for_async(http_client, transport, connections)
        self._config = configure(
            settings,
            kept,
            own=own,
            http_client=http_client,
            middleware=middleware,
            **options,
        )
        self._http_client = http_client
        self._transport: AsyncTransportInput | None = transport
        self._connections = connections
        self._pool = AsyncPool(make, owned=owned)

    @property
    def http_client(self) -> httpx2.AsyncClient | None:
        """The httpx2 client that was given to send with."""
        return self._http_client

    @property
    def transport(self) -> AsyncTransportInput | None:
        """What was given to send with in place of httpx2."""
        return self._transport

    @property
    def verify(self) -> Verify:
        """Whether certificates of servers are checked, or with what."""
        return self._connections.verify

    @property
    def cert(self) -> Certificate | None:
        """The certificate of the client."""
        return self._connections.cert

    @property
    def proxy(self) -> str | None:
        """The proxy that all requests go through."""
        return self._connections.proxy

    @property
    def middleware(self) -> tuple[AsyncMiddleware, ...]:
        """What is called around each HTTP request."""
        return self._config.middleware

    def _changed(
        self,
        changes: dict[str, Any],
        http_client: httpx2.AsyncClient | Omit | None,
        given: dict[str, Any],
    ) -> Self:
        """Return a copy with other options; `given` are its credentials and arguments of its own."""
        own = self._own_changes(given, changes)
        kept = held(given)
        given.clear()  # so that no traceback shows them
        copy = self._reconfigured(changes, kept, own)
        if not isinstance(http_client, Omit):
            if http_client is not None:
                copy._transport, copy._connections = None, USUAL
            make, owned = transport_for_async(
                http_client, copy._transport, copy._connections
            )
            copy._http_client = http_client
            copy._pool = AsyncPool(make, owned=owned)
        return copy

    async def aclose(self) -> None:
        """Close the connections, also for copies of this client."""
        transport = self._pool.detach()
        if transport is not None:
            await transport.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def call_operation(
        self,
        operation: Operation[T],
        arguments: Arguments = NO_ARGUMENTS,
    ) -> T:
        """Call an operation and return its data."""
        try:
            call, response, content = await self._send(operation, arguments)
            return call.result(response, content)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    async def call_operation_with_http_info(
        self,
        operation: Operation[T, H],
        arguments: Arguments = NO_ARGUMENTS,
    ) -> ApiResponse[T, H]:
        """Call an operation and return the response."""
        try:
            call, response, content = await self._send(operation, arguments)
            data = call.result(response, content)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return call.response(response, content, data)

    async def call_operation_for_page(
        self, operation: Operation[T], arguments: Arguments
    ) -> tuple[ApiResponse[T, Any], str, Callable[[str], str]]:
        """Call an operation and return the response, the URL of the request, and what hides its credentials."""
        try:
            call, response, content = await self._send(operation, arguments)
            data = call.result(response, content)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return call.response(response, content, data), call.url, call.hide

    async def download_operation(
        self,
        operation: Operation[Any, H],
        arguments: Arguments = NO_ARGUMENTS,
    ) -> ApiResponse[AsyncBinaryResponse, H]:
        """Call an operation and leave a successful body unread."""
        call, response = await self._unread(operation, arguments)
        binary = self._binary(call, response, lambda body: call.result(response, body))
        return call.response(response, b"", binary)

    async def page_operation_unread(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        page: Callable[[ApiResponse[Any, Any], str], object],
    ) -> AsyncBinaryResponse:
        """Call an operation and leave a successful body unread: parsed, it is what `page` makes of it."""
        call, response = await self._unread(operation, arguments)

        def parse(body: bytes) -> object:
            whole = call.response(response, body, call.result(response, body))
            return page(whole, call.url)

        return self._binary(call, response, parse)

    async def stream_operation(
        self,
        operation: Operation[T],
        arguments: Arguments = NO_ARGUMENTS,
    ) -> AsyncEventStream[T]:
        """Call an operation and give what it streams, item by item."""
        call, response = await self._unread(operation, arguments)
        return self._streamed(operation, arguments, call, response)

    async def stream_operation_unread(
        self, operation: Operation[Any], arguments: Arguments
    ) -> AsyncBinaryResponse:
        """Call an operation and leave what it streams unread: it becomes a stream when somebody parses it."""
        call, response = await self._unread(operation, arguments)
        binary = self._binary(call, response, None)
        binary.stream = lambda: self._streamed(operation, arguments, call, response)
        return binary

    async def _unread(
        self, operation: Operation[T], arguments: Arguments
    ) -> tuple[Call[T], HttpResponse]:
        try:
            call, response, content = await self._send(
                operation, arguments, unread=True
            )
            call.check(response, content)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return call, response

    def _binary(
        self,
        call: Call[Any],
        response: HttpResponse,
        parse: Callable[[bytes], object] | None,
    ) -> AsyncBinaryResponse:
        binary = AsyncBinaryResponse(
            response,
            call.info(),
            call.deadline,
            limit=self._config.max_response_bytes,
            held=self._pool.held,
            parse=parse,
        )
        binary.elapsed, binary.retries_taken = call.elapsed, call.retries_taken
        return binary

    def _streamed(
        self,
        operation: Operation[T],
        arguments: Arguments,
        call: Call[T],
        response: HttpResponse,
    ) -> AsyncEventStream[T]:
        async def reopen(streaming: Streaming) -> HttpResponse:
            again = arguments._replace(options=streaming.options_to_reconnect())
            call, response, content = await self._send(operation, again, unread=True)
            call.check(response, content)
            try:
                streaming.begin(call, response)
            except ApiError:
                await response.aclose()
                raise
            return response

        streaming = call.streaming(response, arguments.options, self._pool.held)
        head = call.response(response, b"", None)
        return AsyncEventStream(streaming, head, response, reopen)

    async def _send(
        self,
        operation: Operation[T],
        arguments: Arguments,
        *,
        unread: bool = False,
    ) -> tuple[Call[T], HttpResponse, bytes]:
        transport = self._pool.get()
        call = self._new_call(transport, operation, arguments)
        if call.deadline.at is None:
            response, content = await self._attempts(transport, call, unread=unread)
            return call, response, content
        try:
            response, content = await call.deadline.around_async(
                partial(self._attempts, transport, call, unread=unread)
            )
        except DeadlineError as error:
            raise call.timed_out() from error
        return call, response, content

    async def _attempts(
        self, transport: AsyncTransport, call: Call[Any], *, unread: bool
    ) -> tuple[HttpResponse, bytes]:
        alternative = call.security(
            transport_has_auth=getattr(transport, "has_auth", False)
        )
        auth = self._auth(alternative)
        credentials = self._config.credentials
        while True:
            grant = credentials.grant_if_ready(alternative)
            if grant is None:
                from .token_fetch import fetch_tokens  # few clients fetch any

                tokens = await fetch_tokens(transport, call, alternative)
                names = credentials.arguments(alternative)
                secrets = {n: await credentials.resolve_async(n) for n in names}
                grant = credentials.grant(alternative, secrets, tokens)
            try:
                response = await self._follow(
                    transport, call, call.request(grant, auth)
                )
                if unread and call.succeeded(response):
                    call.log_response(response, None)
                    return response, b""
                content = await call.deadline.run_async(
                    read_body, response, partial(call.over_limit, response)
                )
                self._pool.held.given_back += 1
                call.log_response(response, content)
            except TransportError as error:
                wait: float | None = call.wait_after_error(error)
            else:
                if call.should_refresh_token(grant, response):
                    continue
                wait = call.wait_after(response)
                if wait is None:
                    return response, call.truncate_error_body(response, content)
            await self._config.timing.asleep(wait or 0)

    async def _follow(
        self,
        transport: AsyncTransport,
        call: Call[Any],
        request: HttpRequest,
    ) -> HttpResponse:
        while True:
            response = await self._transmit(transport, call.deadline, request)
            following = call.redirect(request, response)
            if following is None:
                return response
            await response.aclose()
            request = following

    async def _transmit(
        self,
        transport: AsyncTransport,
        deadline: Deadline,
        request: HttpRequest,
    ) -> HttpResponse:
        if not self._config.middleware:
            response = await self._hand_over(transport, deadline, request)
            return check_response(response, TRANSPORTS_RETURN)
        handler: AsyncHandler = partial(self._hand_over, transport, deadline)
        for middleware in reversed(self._config.middleware):
            handler = _around(middleware, handler)
        return check_response(await handler(request), MIDDLEWARE_RETURNS)

    async def _hand_over(
        self,
        transport: AsyncTransport,
        deadline: Deadline,
        request: HttpRequest,
    ) -> HttpResponse:
        request = authenticated(request, transport)
        with hide_in_logs(self._config.credentials.sensitive_names):
            if self._pool.held:
                return await self._send_beside_downloads(transport, deadline, request)
            return await deadline.run_async(transport.send, request)

    async def _send_beside_downloads(
        self, transport: AsyncTransport, deadline: Deadline, request: HttpRequest
    ) -> HttpResponse:
        """Send a request; do not wait for connections that are held by downloads that nobody reads."""
        has_queue = getattr(transport, "has_queue", False)
        waiting = Waiting(self._pool.held, request, has_queue=has_queue)
        while True:
            try:
                return await deadline.run_async(transport.send, waiting.attempt())
            except NoConnectionFreeError as error:
                waiting.go_on(error)


def _around(
    middleware: AsyncMiddleware,
    call_next: AsyncHandler,
) -> AsyncHandler:
    return lambda request: middleware(request, call_next)


class BaseAsyncClient(ClientState, CoreAsyncClient):
    """The asynchronous client."""

    def with_options(
        self,
        *,
        auth: AuthInput | Omit | None = omit,
        base_url: BaseUrlInput | Omit = omit,
        server: int | str | Omit = omit,
        server_variables: Mapping[str, object] | Omit = omit,
        timeout: TimeoutInput | Omit = omit,
        max_retries: int | Omit = omit,
        retry: RetryInput | Omit = omit,
        default_headers: HeaderValues | Omit = omit,
        default_query: Mapping[str, object] | Omit = omit,
        array_format: ArrayFormat | Omit = omit,
        middleware: Sequence[AsyncMiddleware] | Omit = omit,
        strict: bool | Omit = omit,
        on_drift: OnDrift | Omit | None = omit,
        max_response_bytes: int | Omit | None = omit,
        log_bodies: bool | Omit = omit,
        http_client: httpx2.AsyncClient | Omit | None = omit,
        **credentials: AsyncCredential,
    ) -> Self:
        """Return a copy with other defaults; headers, query and server variables are added to.

        It shares the connections of this client, or has those of an `http_client`; None stands for some of its own.
        """
        changes: OptionChanges = {
            "auth": auth,
            "base_url": base_url,
            "server": server,
            "server_variables": server_variables,
            "timeout": timeout,
            "max_retries": max_retries,
            "retry": retry,
            "default_headers": default_headers,
            "default_query": default_query,
            "array_format": array_format,
            "middleware": middleware,
            "strict": strict,
            "on_drift": on_drift,
            "max_response_bytes": max_response_bytes,
            "log_bodies": log_bodies,
        }
        given = dict(credentials)
        del credentials  # so that no traceback shows them
        return self._changed(dict(changes), http_client, given)

    copy = with_options
