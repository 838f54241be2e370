"""The configuration of servers, `[client.servers]`: what each is called and where it is, in place of the document's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from specloom.options import OptionError

_URL = re.compile(r"(?:https?://|\{)[^\s?#]+")
_EXAMPLE = 'for example production = "https://api.example.org/v1"'


def is_server_url(value: object) -> bool:
    """Whether requests can be sent there; variables stand in braces."""
    return isinstance(value, str) and _URL.fullmatch(value) is not None


def servers_from(value: Any) -> Mapping[str, str]:
    """Return the URLs of servers by their names, the first of them the usual one. Raise OptionError."""
    key = "servers"
    if not isinstance(value, dict) or not value:
        raise OptionError("config-type", key, "`servers` must be a table of names and URLs", _EXAMPLE)
    for name, url in value.items():
        if not is_server_url(url):
            message = f"the server {name!r:.80} cannot be at {url!r:.200}: it is no https:// or http:// URL"
            raise OptionError("config-value", key, message, _EXAMPLE, name)
        if not name or not name.isprintable():
            raise OptionError("config-value", key, f"a server cannot be called {name!r:.80}", _EXAMPLE, name)
    return value
