"""`CreateLongConfigurationFirstAlternativeConditionsItem`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/firstAlternative/properties/conditions/items`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypedDict

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .create_long_configuration_request_first_of_tolerance import (
        CreateLongConfigurationRequestFirstOfTolerance,
        CreateLongConfigurationRequestFirstOfToleranceDict,
    )


class CreateLongConfigurationFirstAlternativeConditionsItem(ApiModel):
    threshold_of_tolerance: Annotated[
        CreateLongConfigurationRequestFirstOfTolerance | None,
        Field(alias="thresholdOfTolerance"),
    ] = None


class CreateLongConfigurationFirstAlternativeConditionsItemDict(TypedDict, total=False):
    """`CreateLongConfigurationFirstAlternativeConditionsItem` as a dict, or as keyword
    arguments.
    """

    threshold_of_tolerance: (
        CreateLongConfigurationRequestFirstOfTolerance
        | CreateLongConfigurationRequestFirstOfToleranceDict
    )
