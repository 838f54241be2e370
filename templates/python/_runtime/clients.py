"""The two base clients, and the types of their arguments: what the generated `client` module is made of."""

from __future__ import annotations

from httpx2 import Auth, Timeout

from .asynchronous.client import BaseAsyncClient
from .client_options import AsyncMiddleware, AuthInput, Middleware
from .config import DEFAULT_MAX_RESPONSE_BYTES
from .credentials import AsyncCredential, Credential
from .drift import Drift, OnDrift
from .headers import HeaderValues
from .synchronous.client import BaseClient

__all__ = [
    "DEFAULT_MAX_RESPONSE_BYTES",
    "AsyncCredential",
    "AsyncMiddleware",
    "Auth",
    "AuthInput",
    "BaseAsyncClient",
    "BaseClient",
    "Credential",
    "Drift",
    "HeaderValues",
    "Middleware",
    "OnDrift",
    "Timeout",
]
