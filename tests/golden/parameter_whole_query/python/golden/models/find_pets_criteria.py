"""`FindPetsCriteria`, from
`#/paths/~1pets/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._runtime.models import ApiModel, IsoDate


class FindPetsCriteria(ApiModel):
    born_after: Annotated[IsoDate | None, Field(alias="born-after")] = None
    tags: list[str] | None = None
    kinds: list[str] | None = None


class FindPetsCriteriaDict(TypedDict, total=False):
    """`FindPetsCriteria` as a dict."""

    born_after: _dt.date | str
    tags: Sequence[str]
    kinds: Sequence[str]
