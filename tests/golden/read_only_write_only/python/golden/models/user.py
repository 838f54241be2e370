"""`User`, from `#/components/schemas/User`."""

from __future__ import annotations

from typing import ClassVar

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class User(ApiModel):
    name: str
    id: str | None = None
    password: str | None = None
    _read_only: ClassVar = frozenset({"id"})


class UserDict(TypedDict, total=False):
    """`User` as a dict."""

    id: str
    name: Required[str]
    password: Required[str]
