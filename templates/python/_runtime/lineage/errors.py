"""The errors by the names that published SDKs have for them, which tracebacks show, too."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import ApiConnectionError as APIConnectionError
from ..errors import ApiError as APIError
from ..errors import ApiStatusError as APIStatusError
from ..errors import ApiTimeoutError as APITimeoutError
from ..errors import ResponseValidationError as APIResponseValidationError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "name_errors",
]

_NAMES: Mapping[str, type[APIError]] = {
    "APIConnectionError": APIConnectionError,
    "APIError": APIError,
    "APIResponseValidationError": APIResponseValidationError,
    "APIStatusError": APIStatusError,
    "APITimeoutError": APITimeoutError,
}


def name_errors() -> None:
    """Let the errors be called so in tracebacks and in pickles, too."""
    for name, error in _NAMES.items():
        error.__name__ = error.__qualname__ = name
