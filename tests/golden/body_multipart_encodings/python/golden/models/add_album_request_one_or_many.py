"""`AddAlbumRequestOneOrMany`, from
`#/paths/~1albums/post/requestBody/content/multipart~1form-data/schema/properties/one_or_many`.
"""

from __future__ import annotations

from typing_extensions import TypeAliasType

AddAlbumRequestOneOrMany = TypeAliasType("AddAlbumRequestOneOrMany", str | list[str])
