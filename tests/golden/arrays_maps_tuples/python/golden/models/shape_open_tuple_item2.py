"""`ShapeOpenTupleItem2`, from
`#/components/schemas/Shape/properties/open_tuple/prefixItems/1`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class ShapeOpenTupleItem2(ApiModel):
    x: int | None = None
