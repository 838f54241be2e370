"""Client library for OpenAI API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ResponseValidationError,
    UnprocessableEntityError,
)
from ._runtime.omit import Omit, omit
from ._runtime.options import RequestOptions
from ._version import __version__

if TYPE_CHECKING:
    from ._runtime.response import ApiResponse as ApiResponse
    from ._runtime.response import AsyncBinaryResponse as AsyncBinaryResponse
    from ._runtime.response import BinaryResponse as BinaryResponse
    from .apis.images_api import AsyncImagesApi as AsyncImagesApi
    from .apis.images_api import ImagesApi as ImagesApi
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .models import *
else:
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "ApiResponse": "_runtime.response",
            "AsyncBinaryResponse": "_runtime.response",
            "AsyncClient": "client",
            "BinaryResponse": "_runtime.response",
            "Client": "client",
            "AsyncImagesApi": "apis.images_api",
            "ImagesApi": "apis.images_api",
        },
        models,
    )

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiResponse",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncBinaryResponse",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "Client",
    "ConflictError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "ResponseDecodeError",
    "ResponseValidationError",
    "UnprocessableEntityError",
    "__version__",
    "omit",
    "AsyncImagesApi",
    "ImagesApi",
]
__all__ += models.__all__
