"""`CreateLongConfigurationSecondAlternativeConditionsItem`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/secondAlternative/properties/conditions/items`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypedDict

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .create_long_configuration_request_second_of_tolerance import (
        CreateLongConfigurationRequestSecondOfTolerance,
        CreateLongConfigurationRequestSecondOfToleranceDict,
    )


class CreateLongConfigurationSecondAlternativeConditionsItem(ApiModel):
    threshold_of_tolerance: Annotated[
        CreateLongConfigurationRequestSecondOfTolerance | None,
        Field(alias="thresholdOfTolerance"),
    ] = None


class CreateLongConfigurationSecondAlternativeConditionsItemDict(
    TypedDict, total=False
):
    """`CreateLongConfigurationSecondAlternativeConditionsItem` as a dict, or as keyword
    arguments.
    """

    threshold_of_tolerance: (
        CreateLongConfigurationRequestSecondOfTolerance
        | CreateLongConfigurationRequestSecondOfToleranceDict
    )
