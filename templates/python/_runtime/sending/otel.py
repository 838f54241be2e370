"""Middleware for OpenTelemetry: a span and a duration for each request, by the semantic conventions for HTTP clients.

Nothing here is loaded before somebody asks for it, and OpenTelemetry is not before a middleware is made.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from ..transport.http import HttpRequest, HttpResponse

_METHODS = frozenset(
    ("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH")
)
_PORTS = {"http": 80, "https": 443}
_BUCKETS = (
    *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25),
    *(0.5, 0.75, 1, 2.5, 5, 7.5, 10),
)
"""The bounds, in seconds, that the conventions advise for durations."""


class _Telemetry:
    def __init__(
        self, *, tracer_provider: Any = None, meter_provider: Any = None
    ) -> None:
        trace, metrics = _module("trace"), _module("metrics")
        self._propagate, self._trace = _module("propagate"), trace
        name = __name__.partition(".")[0]
        self._tracer = trace.get_tracer(name, tracer_provider=tracer_provider)
        meter = metrics.get_meter(name, meter_provider=meter_provider)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )

    @contextmanager
    def _observed(
        self, request: HttpRequest
    ) -> Generator[Callable[[HttpResponse], None]]:
        """Yield what is told of the response; what is raised in the block is told as well."""
        about = _attributes(request)
        template = request.operation.path if request.operation is not None else None
        method = about["http.request.method"]
        name = "HTTP" if method == "_OTHER" else method
        of_span = {**about, "url.full": request.url.partition("?")[0]}
        if method == "_OTHER":
            of_span["http.request.method_original"] = request.method
        if template is not None:
            name, of_span["url.template"] = f"{name} {template}", template
        started = time.perf_counter()
        with self._tracer.start_as_current_span(
            name,
            kind=self._trace.SpanKind.CLIENT,
            attributes=of_span,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            self._propagate.inject(request.headers)

            def answered(response: HttpResponse) -> None:
                about["http.response.status_code"] = response.status_code
                if response.status_code >= 400:
                    about["error.type"] = str(response.status_code)

            try:
                yield answered
            except BaseException as error:
                about["error.type"] = type(error).__qualname__
                raise
            finally:
                for key in ("http.response.status_code", "error.type"):
                    if key in about:
                        span.set_attribute(key, about[key])
                if "error.type" in about:
                    span.set_status(self._trace.StatusCode.ERROR)
                self._duration.record(time.perf_counter() - started, about)


class OpenTelemetryMiddleware(_Telemetry):
    """A span and a duration for each request: `Client(middleware=[OpenTelemetryMiddleware()])`.

    Both end when the head of the response is there; a retry is a request of its own. URLs are told without their
    query, in which there may be credentials, and no header or body is told.
    """

    def __call__(
        self, request: HttpRequest, call_next: Callable[[HttpRequest], HttpResponse]
    ) -> HttpResponse:
        """Send a request, and tell what became of it."""
        with self._observed(request) as answered:
            response = call_next(request)
            answered(response)
            return response


class AsyncOpenTelemetryMiddleware(_Telemetry):
    """The same for the asynchronous client."""

    async def __call__(
        self,
        request: HttpRequest,
        call_next: Callable[[HttpRequest], Awaitable[HttpResponse]],
    ) -> HttpResponse:
        """Send a request, and tell what became of it."""
        with self._observed(request) as answered:
            response = await call_next(request)
            answered(response)
            return response


def _module(name: str) -> Any:
    try:
        return import_module(f"opentelemetry.{name}")
    except ImportError:
        raise ImportError(
            "OpenTelemetry is not installed: add `opentelemetry-api`, or the extra `otel` of this package"
        ) from None


def _attributes(request: HttpRequest) -> dict[str, Any]:
    """Return what both the span and the metric tell of a request."""
    url = urlsplit(request.url)
    method = request.method.upper()
    return {
        "http.request.method": method if method in _METHODS else "_OTHER",
        "server.address": url.hostname or "",
        "server.port": url.port or _PORTS.get(url.scheme, 0),
    }
