"""The methods of an `api.md` with the operations that they call."""

from __future__ import annotations

from specloom.adoption.api_list import ListedMethod, listed_methods
from specloom.ir.api import Api, Operation
from specloom.ir.endpoints import endpoints_of


def placed(listed: str, api: Api) -> dict[ListedMethod, Operation]:
    """Return the methods that a text lists, each with its operation."""
    known = endpoints_of(api.operations)
    found = {method: known.find(method.endpoint or "") for method in listed_methods(listed)}
    return {method: operation for method, operation in found.items() if operation is not None}
