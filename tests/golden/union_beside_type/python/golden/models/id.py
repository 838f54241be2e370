"""`Id`, from `#/components/schemas/Id`."""

from __future__ import annotations

from typing import Union
from uuid import UUID

from typing_extensions import TypeAliasType

Id = TypeAliasType("Id", Union[UUID, None])
