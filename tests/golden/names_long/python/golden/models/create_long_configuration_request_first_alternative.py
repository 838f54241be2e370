"""`CreateLongConfigurationRequestFirstAlternative`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/firstAlternative`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .create_long_configuration_first_alternative_conditions_item import (
        CreateLongConfigurationFirstAlternativeConditionsItem,
        CreateLongConfigurationFirstAlternativeConditionsItemDict,
    )


class CreateLongConfigurationRequestFirstAlternative(ApiModel):
    conditions: list[CreateLongConfigurationFirstAlternativeConditionsItem] | None = (
        None
    )


class CreateLongConfigurationRequestFirstAlternativeDict(TypedDict, total=False):
    """`CreateLongConfigurationRequestFirstAlternative` as a dict, or as keyword
    arguments.
    """

    conditions: Sequence[
        CreateLongConfigurationFirstAlternativeConditionsItem
        | CreateLongConfigurationFirstAlternativeConditionsItemDict
    ]
