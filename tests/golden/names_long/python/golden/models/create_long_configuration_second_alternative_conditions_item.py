"""`CreateLongConfigurationSecondAlternativeConditionsItem`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/secondAlternative/properties/conditions/items`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateLongConfigurationSecondAlternativeConditionsItem(ApiModel):
    threshold_of_tolerance: Annotated[
        models.CreateLongConfigurationRequestSecondOfTolerance | None,
        Field(alias="thresholdOfTolerance"),
    ] = None


class CreateLongConfigurationSecondAlternativeConditionsItemDict(
    TypedDict, total=False
):
    """`CreateLongConfigurationSecondAlternativeConditionsItem` as a dict."""

    threshold_of_tolerance: (
        models.CreateLongConfigurationRequestSecondOfTolerance
        | models.CreateLongConfigurationRequestSecondOfToleranceDict
    )
