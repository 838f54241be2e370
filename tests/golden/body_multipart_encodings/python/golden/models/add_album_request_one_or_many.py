"""`AddAlbumRequestOneOrMany`, from
`#/paths/~1albums/post/requestBody/content/multipart~1form-data/schema/properties/one_or_many`.
"""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

AddAlbumRequestOneOrMany = TypeAliasType(
    "AddAlbumRequestOneOrMany", Union[str, list[str]]
)
