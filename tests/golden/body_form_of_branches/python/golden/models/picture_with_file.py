"""`PictureWithFile`, from `#/components/schemas/Picture/oneOf/0`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class PictureWithFile(ApiModel):
    title: str
    file: str


class PictureWithFileDict(TypedDict, total=False):
    """`PictureWithFile` as a dict."""

    title: Required[str]
    file: Required[str]
