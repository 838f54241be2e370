"""`FindPetsCriteria`, from
`#/paths/~1pets/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
<<<<<<< HEAD
from typing import Annotated
=======
from typing import Annotated, TypedDict
>>>>>>> main

from pydantic import Field

from .._runtime.models import ApiModel, IsoDate


class FindPetsCriteria(ApiModel):
    born_after: Annotated[IsoDate | None, Field(alias="born-after")] = None
    tags: list[str] | None = None
    kinds: list[str] | None = None


class FindPetsCriteriaDict(TypedDict, total=False):
    """`FindPetsCriteria` as a dict."""

    born_after: dt.date
    tags: Sequence[str]
    kinds: Sequence[str]
