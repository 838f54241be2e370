"""What a call was given: each argument under the name that the server knows, by where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypedDict

from typing_extensions import Unpack

from .omit import Omit, omit
from .options import DEFAULT_OPTIONS, RequestOptions, RequestOptionsInput, as_options

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


class GivenParts(TypedDict, total=False):
    """What a generated method gives of its arguments, as `Arguments` has them."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    querystring: object
    body: object
    additional: Mapping[str, object] | Omit
    content_type: str | None
    accept: str | None


class CallParts(GivenParts, total=False):
    """The same with the options of the call, as the caller gave them."""

    options: RequestOptionsInput | None


def arguments_of(
    *, options: RequestOptionsInput | None = None, **parts: Unpack[GivenParts]
) -> Arguments:
    """Return what a generated method gives. Raise TypeError or ValueError for options that are none."""
    return Arguments(**parts, options=as_options(options))
