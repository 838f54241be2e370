"""`CreateLongConfigurationRequestFirstAlternative`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/firstAlternative`.
"""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateLongConfigurationRequestFirstAlternative(ApiModel):
    conditions: (
        list[models.CreateLongConfigurationFirstAlternativeConditionsItem] | None
    ) = None


class CreateLongConfigurationRequestFirstAlternativeDict(TypedDict, total=False):
    """`CreateLongConfigurationRequestFirstAlternative` as a dict."""

    conditions: Sequence[
        models.CreateLongConfigurationFirstAlternativeConditionsItem
        | models.CreateLongConfigurationFirstAlternativeConditionsItemDict
    ]
