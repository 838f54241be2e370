"""The two base clients, and the types of their arguments: what the generated `client` module is made of."""

from __future__ import annotations

from .asynchronous.client import BaseAsyncClient
from .auth.credentials import AsyncCredential, Credential
from .drift import Drift, OnDrift
from .retry_policy import RetryPolicy
from .sending.client_options import AsyncMiddleware, AuthInput, BaseUrlInput, Middleware
from .sending.config import DEFAULT_MAX_RESPONSE_BYTES
from .synchronous.client import BaseClient
from .timeouts import Timeout, TimeoutInput
from .transport.http import HttpRequest, HttpResponse
from .transport.protocol import AsyncTransportInput, TransportInput
from .transport.settings import Certificate, Verify
from .writing.headers import HeaderValues

__all__ = [
    "DEFAULT_MAX_RESPONSE_BYTES",
    "AsyncCredential",
    "AsyncMiddleware",
    "AsyncTransportInput",
    "AuthInput",
    "BaseAsyncClient",
    "BaseClient",
    "BaseUrlInput",
    "Certificate",
    "Credential",
    "Drift",
    "HeaderValues",
    "HttpRequest",
    "HttpResponse",
    "Middleware",
    "OnDrift",
    "RetryPolicy",
    "Timeout",
    "TimeoutInput",
    "TransportInput",
    "Verify",
]
