"""`ListImagesSize`, from `#/paths/~1images/get/parameters/1/schema`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ListImagesSize = TypeAliasType(
    "ListImagesSize", Literal["a", "b", "c", "d", "e", "f", "g"]
)
