"""`CreateImageRequest`, from `#/components/schemas/CreateImageRequest`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateImageRequest(ApiModel):
    prompt: str
    """A text description of the desired image(s). The maximum length is 1000 characters
    for `dall-e-2` and 4000 characters for `dall-e-3`.
    """

    model: models.CreateImageRequestModel | None = None
    """The model to use for image generation."""

    n: int | None = None
    """The number of images to generate. Must be between 1 and 10. For `dall-e-3`, only
    `n=1` is supported.
    """

    quality: Literal["standard", "hd"] | str | None = None
    """The quality of the image that will be generated. `hd` creates images with finer
    details and greater consistency across the image. This param is only supported for
    `dall-e-3`.
    """

    response_format: Literal["url", "b64_json"] | str | None = None
    """The format in which the generated images are returned. Must be one of `url` or
    `b64_json`. URLs are only valid for 60 minutes after the image has been generated.
    """

    size: (
        Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"]
        | str
        | None
    ) = None
    """The size of the generated images. Must be one of `256x256`, `512x512`, or
    `1024x1024` for `dall-e-2`. Must be one of `1024x1024`, `1792x1024`, or `1024x1792`
    for `dall-e-3` models.
    """

    style: Literal["vivid", "natural"] | str | None = None
    """The style of the generated images. Must be one of `vivid` or `natural`. Vivid causes
    the model to lean towards generating hyper-real and dramatic images. Natural causes
    the model to produce more natural, less hyper-real looking images. This param is
    only supported for `dall-e-3`.
    """

    user: str | None = None
    """A unique identifier representing your end-user, which can help OpenAI to monitor and
    detect abuse. [Learn more](/docs/guides/safety-best-practices/end-user-ids).
    """


class CreateImageRequestDict(TypedDict, total=False):
    """`CreateImageRequest` as a dict."""

    prompt: Required[str]
    """A text description of the desired image(s). The maximum length is 1000 characters
    for `dall-e-2` and 4000 characters for `dall-e-3`.
    """

    model: models.CreateImageRequestModel | None
    """The model to use for image generation."""

    n: int | None
    """The number of images to generate. Must be between 1 and 10. For `dall-e-3`, only
    `n=1` is supported.
    """

    quality: Literal["standard", "hd"]
    """The quality of the image that will be generated. `hd` creates images with finer
    details and greater consistency across the image. This param is only supported for
    `dall-e-3`.
    """

    response_format: Literal["url", "b64_json"] | None
    """The format in which the generated images are returned. Must be one of `url` or
    `b64_json`. URLs are only valid for 60 minutes after the image has been generated.
    """

    size: Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"] | None
    """The size of the generated images. Must be one of `256x256`, `512x512`, or
    `1024x1024` for `dall-e-2`. Must be one of `1024x1024`, `1792x1024`, or `1024x1792`
    for `dall-e-3` models.
    """

    style: Literal["vivid", "natural"] | None
    """The style of the generated images. Must be one of `vivid` or `natural`. Vivid causes
    the model to lean towards generating hyper-real and dramatic images. Natural causes
    the model to produce more natural, less hyper-real looking images. This param is
    only supported for `dall-e-3`.
    """

    user: str
    """A unique identifier representing your end-user, which can help OpenAI to monitor and
    detect abuse. [Learn more](/docs/guides/safety-best-practices/end-user-ids).
    """
