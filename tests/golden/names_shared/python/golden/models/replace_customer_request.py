"""`ReplaceCustomerRequest`, from
`#/paths/~1customers/put/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class ReplaceCustomerRequest(ApiModel):
    address: models.Address | None = None
    name: str | None = None


class ReplaceCustomerRequestDict(TypedDict, total=False):
    """`ReplaceCustomerRequest` as a dict."""

    address: models.Address | models.AddressDict
    name: str
