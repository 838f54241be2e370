"""`CreateLongConfigurationRequestSecondAlternative`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/secondAlternative`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .create_long_configuration_second_alternative_conditions_item import (
        CreateLongConfigurationSecondAlternativeConditionsItem,
        CreateLongConfigurationSecondAlternativeConditionsItemDict,
    )


class CreateLongConfigurationRequestSecondAlternative(ApiModel):
    conditions: list[CreateLongConfigurationSecondAlternativeConditionsItem] | None = (
        None
    )


class CreateLongConfigurationRequestSecondAlternativeDict(TypedDict, total=False):
    """`CreateLongConfigurationRequestSecondAlternative` as a dict, or as keyword
    arguments.
    """

    conditions: Sequence[
        CreateLongConfigurationSecondAlternativeConditionsItem
        | CreateLongConfigurationSecondAlternativeConditionsItemDict
    ]
