"""The clients that apis share which were given none: one of each kind, made when it is first used."""

from __future__ import annotations

import threading
from importlib import import_module
from typing import Any

from ..package import PACKAGE

_clients: dict[str, Any] = {}
_lock = threading.Lock()


def default_client(name: str) -> Any:
    """Return the client of a class of the generated `client` module, which reads the environment."""
    with _lock:
        if name not in _clients:
            module = import_module(f"{PACKAGE}.client")
            _clients[name] = getattr(module, name)()
        return _clients[name]
