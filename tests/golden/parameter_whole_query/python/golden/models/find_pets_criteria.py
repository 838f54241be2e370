"""`FindPetsCriteria`, from
`#/paths/~1pets/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Annotated, TypedDict

from pydantic import Field

from .._runtime.models import ApiModel, IsoDate

if TYPE_CHECKING:
    from collections.abc import Sequence


class FindPetsCriteria(ApiModel):
    born_after: Annotated[IsoDate | None, Field(alias="born-after")] = None
    tags: list[str] | None = None
    kinds: list[str] | None = None


class FindPetsCriteriaDict(TypedDict, total=False):
    """`FindPetsCriteria` as a dict, or as keyword arguments."""

    born_after: _dt.date
    tags: Sequence[str]
    kinds: Sequence[str]
