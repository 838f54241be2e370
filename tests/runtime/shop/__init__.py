"""A part of the handmade client."""

from ._runtime.lazy import lazy_names

ERRORS = [
    "ApiConnectionError",
    "ApiError",
    "ApiResponseError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "OperationFailedError",
    "OperationOriginError",
    "PaginationLoopError",
    "PaginationOriginError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "StreamError",
    "TokenRequestError",
    "UnprocessableEntityError",
    "WebhookVerificationError",
]

__getattr__, __dir__ = lazy_names(__name__, dict.fromkeys(ERRORS, "_runtime.errors"), more="models")
