"""`CreateImageRequest`, from `#/components/schemas/CreateImageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .create_image_request_model import CreateImageRequestModel


class CreateImageRequest(ApiModel):
    model: CreateImageRequestModel
    """The model."""


class CreateImageRequestDict(TypedDict, total=False):
    """`CreateImageRequest` as a dict, or as keyword arguments."""

    model: Required[CreateImageRequestModel]
