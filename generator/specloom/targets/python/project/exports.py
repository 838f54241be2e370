"""What a package exports besides its classes of operations and its models, and in which order it says so."""

from __future__ import annotations

import re

RUNTIME = {
    "_runtime.clients": ("AsyncCredential", "AsyncMiddleware", "Credential", "Middleware", "Timeout"),
    "_runtime.transport.http": ("HttpRequest", "HttpResponse"),
    "_runtime.drift": ("Drift",),
    "_runtime.errors": (
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
    ),
    "_runtime.omit": ("Omit", "omit"),
    "_runtime.options": ("RequestOptions", "RequestOptionsInput"),
    "_runtime.response": ("ApiResponse", "AsyncBinaryResponse", "BinaryResponse"),
    "_runtime.retry_policy": ("RetryPolicy",),
    "_runtime.streams": ("AsyncEventStream", "EventStream", "ServerSentEvent"),
    "_runtime.transport.default_clients": ("DefaultAsyncHttpxClient", "DefaultHttpxClient"),
    "_runtime.uploads": ("FileInput",),
    "client": ("AsyncClient", "Client"),
}
"""Module of the package -> what of it every client exports: what people call, catch, and write in annotations."""

PAGES = {"pages": ("AsyncPage", "AsyncPages", "Page")}
"""The same for a client that gives lists page by page; a model of such a name comes before."""
OWN_PAGES = {"_runtime.pages": ("AsyncPaginator",)}
"""The same where pages have classes of their own, which stand in `pagination`."""
RAW = {
    "_runtime.asynchronous.raw": ("AsyncRawResponse", "AsyncStreamedResponse"),
    "_runtime.synchronous.raw": ("RawResponse", "StreamedResponse"),
}
"""The same for a tree of resources."""
WEBHOOKS = {"webhooks": ("parse_webhook", "verify_webhook")}
"""The same for a client that takes webhooks in."""


def export_order(name: str) -> tuple[int, tuple[tuple[int, int, str], ...]]:
    """Return the key by which names are sorted in `__all__`: constants, classes, others; 2 before 10."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    parts = re.findall(r"\d+|\D+", name)
    return kind, tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts)
