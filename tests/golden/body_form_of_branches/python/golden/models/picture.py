"""`Picture`, from `#/components/schemas/Picture`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Picture = TypeAliasType("Picture", models.PictureWithFile | models.PictureWithUrl)
