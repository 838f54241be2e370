"""The schemas of OpenAI API; each module is loaded when its model is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_image_edit_request import (
        CreateImageEditRequest as CreateImageEditRequest,
    )
    from .create_image_request import CreateImageRequest as CreateImageRequest
    from .create_image_request import CreateImageRequestDict as CreateImageRequestDict
    from .create_image_request_model import (
        CreateImageRequestModel as CreateImageRequestModel,
    )
    from .create_image_variation_request import (
        CreateImageVariationRequest as CreateImageVariationRequest,
    )
    from .image import Image as Image
    from .image_model import ImageModel as ImageModel
    from .images_response import ImagesResponse as ImagesResponse
else:
    from .._runtime.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "CreateImageEditRequest": "create_image_edit_request",
            "CreateImageRequest": "create_image_request",
            "CreateImageRequestDict": "create_image_request",
            "CreateImageRequestModel": "create_image_request_model",
            "CreateImageVariationRequest": "create_image_variation_request",
            "Image": "image",
            "ImageModel": "image_model",
            "ImagesResponse": "images_response",
        },
    )

__all__ = [
    "CreateImageEditRequest",
    "CreateImageRequest",
    "CreateImageRequestDict",
    "CreateImageRequestModel",
    "CreateImageVariationRequest",
    "Image",
    "ImageModel",
    "ImagesResponse",
]
