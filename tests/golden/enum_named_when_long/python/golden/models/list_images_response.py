"""`ListImagesResponse`, from
`#/paths/~1images/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ListImagesResponse = TypeAliasType(
    "ListImagesResponse", Literal["h", "i", "j", "k", "l", "m", "n"]
)
