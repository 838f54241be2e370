"""OpenTelemetry: one span and one duration a request, by the semantic conventions for HTTP clients."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from shop._runtime.errors import ApiError
from shop._runtime.sending.otel import AsyncOpenTelemetryMiddleware, OpenTelemetryMiddleware


class Telemetry:
    """Providers that keep what they were told."""

    def __init__(self) -> None:
        self.spans, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.spans))
        self.options: dict[str, Any] = {
            "tracer_provider": self.tracers,
            "meter_provider": MeterProvider([self.reader]),
        }

    def durations(self) -> list[Any]:
        """Return what the metric was told."""
        data: Any = self.reader.get_metrics_data()  # the API types it loosely
        (metric,) = data.resource_metrics[0].scope_metrics[0].metrics
        assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
        return list(metric.data.data_points)


def test_a_call_is_a_span_and_a_duration(make: Any) -> None:
    told = Telemetry()
    client, server = make(
        httpx2.Response(200, json={"created": 1, "data": []}), middleware=[OpenTelemetryMiddleware(**told.options)]
    )
    with told.tracers.get_tracer("test").start_as_current_span("outer") as outer:
        client.images.create_image(prompt="x")
    span, _ = told.spans.get_finished_spans()
    (sent,) = server.requests
    assert span.kind is trace.SpanKind.CLIENT
    assert span.parent.span_id == outer.get_span_context().span_id
    assert span.name == "POST /images/generations"
    assert dict(span.attributes) == {
        "http.request.method": "POST",
        "server.address": sent.url.host,
        "server.port": 443,
        "url.full": str(sent.url).partition("?")[0],
        "url.template": "/images/generations",
        "http.response.status_code": 200,
    }
    assert f"{span.context.span_id:016x}" in sent.headers["traceparent"]
    (point,) = told.durations()
    assert point.count == 1
    assert dict(point.attributes) == {
        "http.request.method": "POST",
        "server.address": sent.url.host,
        "server.port": 443,
        "http.response.status_code": 200,
    }


def test_each_retry_and_each_failure_is_told(make: Any) -> None:
    told = Telemetry()
    client, _ = make(
        httpx2.Response(503), httpx2.ConnectError("no"), middleware=[OpenTelemetryMiddleware(**told.options)]
    )
    with pytest.raises(ApiError):
        client.get("/x?api_key=secret", request_options={"max_retries": 1})
    first, second = told.spans.get_finished_spans()
    assert first.status.status_code is second.status.status_code is trace.StatusCode.ERROR
    assert first.attributes["error.type"] == "503"
    assert second.attributes["error.type"] == "NotConnectedError"
    assert "http.response.status_code" not in second.attributes
    assert "secret" not in first.to_json() + second.to_json()
    assert sum(point.count for point in told.durations()) == 2


def test_a_method_that_nobody_knows_is_other(make: Any) -> None:
    told = Telemetry()
    client, _ = make(httpx2.Response(200), middleware=[OpenTelemetryMiddleware(**told.options)])
    client.request("PURGE", "/x")
    (span,) = told.spans.get_finished_spans()
    assert span.name == "HTTP /x"
    assert span.attributes["http.request.method"] == "_OTHER"
    assert span.attributes["http.request.method_original"] == "PURGE"


def test_it_is_the_same_in_tasks(make_async: Any) -> None:
    told = Telemetry()

    async def run() -> None:
        client, server = make_async(httpx2.Response(404), middleware=[AsyncOpenTelemetryMiddleware(**told.options)])
        with pytest.raises(ApiError):
            await client.get("/x")
        assert "traceparent" in server.requests[0].headers

    asyncio.run(run())
    (span,) = told.spans.get_finished_spans()
    assert span.attributes["http.response.status_code"] == 404


def test_without_opentelemetry_it_says_what_to_install(root: Path) -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(root)!r}); sys.modules['opentelemetry'] = None\n"
        "from shop._runtime.sending.otel import OpenTelemetryMiddleware\nOpenTelemetryMiddleware()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "add `opentelemetry-api`, or the extra `otel`" in done.stderr
