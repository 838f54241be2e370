"""`CustomerObject`, from `#/components/schemas/Customer`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class CustomerObject(ApiModel):
    id: str


class CustomerObjectDict(TypedDict, total=False):
    """`CustomerObject` as a dict."""

    id: Required[str]
