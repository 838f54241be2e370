"""`CreateLongConfigurationRequestSecondAlternative`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/secondAlternative`.
"""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateLongConfigurationRequestSecondAlternative(ApiModel):
    conditions: (
        list[models.CreateLongConfigurationSecondAlternativeConditionsItem] | None
    ) = None


class CreateLongConfigurationRequestSecondAlternativeDict(TypedDict, total=False):
    """`CreateLongConfigurationRequestSecondAlternative` as a dict."""

    conditions: Sequence[
        models.CreateLongConfigurationSecondAlternativeConditionsItem
        | models.CreateLongConfigurationSecondAlternativeConditionsItemDict
    ]
