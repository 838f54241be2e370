"""`PictureWithUrl`, from `#/components/schemas/Picture/oneOf/1`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class PictureWithUrl(ApiModel):
    title: str
    url: str


class PictureWithUrlDict(TypedDict, total=False):
    """`PictureWithUrl` as a dict."""

    title: Required[str]
    url: Required[str]
