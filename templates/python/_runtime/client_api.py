"""The base classes of the methods that a client has itself."""

from __future__ import annotations

from .asynchronous.client_api import AsyncClientApi
from .synchronous.client_api import ClientApi

__all__ = ["AsyncClientApi", "ClientApi"]
