"""`ListImagesModel`, from `#/paths/~1images/get/parameters/4/schema`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ListImagesModel = TypeAliasType(
    "ListImagesModel", Literal["a", "b", "c", "d", "e", "f", "g", "h"] | str
)
