"""`There`, from `#/components/schemas/There`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

There = TypeAliasType("There", Union[str, int, None])
