"""`CreateImageRequest`, from `#/components/schemas/CreateImageRequest`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateImageRequest(ApiModel):
    model: models.CreateImageRequestModel
    """The model."""


class CreateImageRequestDict(TypedDict, total=False):
    """`CreateImageRequest` as a dict."""

    model: Required[models.CreateImageRequestModel]
    """The model."""
