"""`CreateLongConfigurationFirstAlternativeConditionsItem`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/firstAlternative/properties/conditions/items`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateLongConfigurationFirstAlternativeConditionsItem(ApiModel):
    threshold_of_tolerance: Annotated[
        models.CreateLongConfigurationRequestFirstOfTolerance | None,
        Field(alias="thresholdOfTolerance"),
    ] = None


class CreateLongConfigurationFirstAlternativeConditionsItemDict(TypedDict, total=False):
    """`CreateLongConfigurationFirstAlternativeConditionsItem` as a dict."""

    threshold_of_tolerance: (
        models.CreateLongConfigurationRequestFirstOfTolerance
        | models.CreateLongConfigurationRequestFirstOfToleranceDict
    )
