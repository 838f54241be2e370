"""The two base clients, and the types of their arguments: what the generated `client` module is made of."""

from __future__ import annotations

from httpx2 import Auth, Timeout

from .asynchronous.client import BaseAsyncClient
from .auth.credentials import AsyncCredential, Credential
from .drift import Drift, OnDrift
from .sending.client_options import AsyncMiddleware, AuthInput, Middleware
from .sending.config import DEFAULT_MAX_RESPONSE_BYTES
from .synchronous.client import BaseClient
from .writing.headers import HeaderValues

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
