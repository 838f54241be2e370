"""The operations of OpenAI API, a class for each tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images_api import AsyncImagesApi as AsyncImagesApi
    from .images_api import ImagesApi as ImagesApi
else:
    from .._runtime.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncImagesApi": "images_api",
            "ImagesApi": "images_api",
        },
    )

__all__ = [
    "AsyncImagesApi",
    "ImagesApi",
]
