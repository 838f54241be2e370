"""Client library for OpenAI API.

Begin with `Client` or `AsyncClient`; all errors are kinds of `ApiError`. The models are
those of `openapi_openai.models`, and can be imported from here, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import models
    from ._runtime.clients import (
        AsyncCredential,
        AsyncMiddleware,
        Credential,
        Middleware,
        Timeout,
    )
    from ._runtime.drift import Drift
    from ._runtime.errors import (
        ApiConnectionError,
        ApiError,
        ApiResponseError,
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
        ResponseTooLargeError,
        ResponseValidationError,
        TokenRequestError,
        UnprocessableEntityError,
        WebhookVerificationError,
    )
    from ._runtime.omit import Omit, omit
    from ._runtime.options import RequestOptions, RequestOptionsInput
    from ._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from ._runtime.uploads import FileInput
    from .apis.images_api import AsyncImagesApi, ImagesApi
    from .client import AsyncClient, Client
    from .models import (
        CreateImageEditRequest,
        CreateImageRequest,
        CreateImageRequestDict,
        CreateImageRequestModel,
        CreateImageVariationRequest,
        Image,
        ImageModel,
        ImagesResponse,
    )
else:
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncCredential": "_runtime.clients",
            "AsyncMiddleware": "_runtime.clients",
            "Credential": "_runtime.clients",
            "Middleware": "_runtime.clients",
            "Timeout": "_runtime.clients",
            "Drift": "_runtime.drift",
            "ApiConnectionError": "_runtime.errors",
            "ApiError": "_runtime.errors",
            "ApiResponseError": "_runtime.errors",
            "ApiStatusError": "_runtime.errors",
            "ApiTimeoutError": "_runtime.errors",
            "AuthenticationError": "_runtime.errors",
            "BadRequestError": "_runtime.errors",
            "ConflictError": "_runtime.errors",
            "InternalServerError": "_runtime.errors",
            "MissingCredentialsError": "_runtime.errors",
            "NotFoundError": "_runtime.errors",
            "PermissionDeniedError": "_runtime.errors",
            "RateLimitError": "_runtime.errors",
            "ResponseDecodeError": "_runtime.errors",
            "ResponseTooLargeError": "_runtime.errors",
            "ResponseValidationError": "_runtime.errors",
            "TokenRequestError": "_runtime.errors",
            "UnprocessableEntityError": "_runtime.errors",
            "WebhookVerificationError": "_runtime.errors",
            "Omit": "_runtime.omit",
            "omit": "_runtime.omit",
            "RequestOptions": "_runtime.options",
            "RequestOptionsInput": "_runtime.options",
            "ApiResponse": "_runtime.response",
            "AsyncBinaryResponse": "_runtime.response",
            "BinaryResponse": "_runtime.response",
            "FileInput": "_runtime.uploads",
            "AsyncImagesApi": "apis.images_api",
            "ImagesApi": "apis.images_api",
            "AsyncClient": "client",
            "Client": "client",
            "models": "models",
        },
        more="models",
    )

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiResponse",
    "ApiResponseError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncBinaryResponse",
    "AsyncClient",
    "AsyncCredential",
    "AsyncImagesApi",
    "AsyncMiddleware",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "Client",
    "ConflictError",
    "CreateImageEditRequest",
    "CreateImageRequest",
    "CreateImageRequestDict",
    "CreateImageRequestModel",
    "CreateImageVariationRequest",
    "Credential",
    "Drift",
    "FileInput",
    "Image",
    "ImageModel",
    "ImagesApi",
    "ImagesResponse",
    "InternalServerError",
    "Middleware",
    "MissingCredentialsError",
    "NotFoundError",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "RequestOptionsInput",
    "ResponseDecodeError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "Timeout",
    "TokenRequestError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "__version__",
    "models",
    "omit",
]
