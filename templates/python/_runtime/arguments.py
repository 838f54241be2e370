"""What a call was given: each argument under the name that the server knows, by where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .omit import Omit, omit
from .options import DEFAULT_OPTIONS, RequestOptions

_NONE: Mapping[str, object] = {}


class Arguments(NamedTuple):
    """The arguments of one call."""

    path: Mapping[str, object] = _NONE
    query: Mapping[str, object] = _NONE
    headers: Mapping[str, object] = _NONE
    cookies: Mapping[str, object] = _NONE
    querystring: object = omit
    """The whole query, where one parameter stands for it."""
    body: object = omit
    additional: Mapping[str, object] | Omit = omit
    """Members of the body that the document does not name."""
    content_type: str | None = None
    """The media type of the body, where the document leaves it open."""
    accept: str | None = None
    """The media type to ask for, where there is a choice."""
    options: RequestOptions = DEFAULT_OPTIONS
    url: str | None = None
    """The whole URL of a further page, in place of what path and query say; it is asked for by GET."""

    def __repr__(self) -> str:
        return "Arguments(...)"  # there may be secrets among them


NO_ARGUMENTS = Arguments()
