"""`CreateLongConfigurationRequest`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypedDict

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .create_long_configuration_request_first_alternative import (
        CreateLongConfigurationRequestFirstAlternative,
        CreateLongConfigurationRequestFirstAlternativeDict,
    )
    from .create_long_configuration_request_second_alternative import (
        CreateLongConfigurationRequestSecondAlternative,
        CreateLongConfigurationRequestSecondAlternativeDict,
    )


class CreateLongConfigurationRequest(ApiModel):
    first_alternative: Annotated[
        CreateLongConfigurationRequestFirstAlternative | None,
        Field(alias="firstAlternative"),
    ] = None
    second_alternative: Annotated[
        CreateLongConfigurationRequestSecondAlternative | None,
        Field(alias="secondAlternative"),
    ] = None


class CreateLongConfigurationRequestDict(TypedDict, total=False):
    """`CreateLongConfigurationRequest` as a dict, or as keyword arguments."""

    first_alternative: (
        CreateLongConfigurationRequestFirstAlternative
        | CreateLongConfigurationRequestFirstAlternativeDict
    )
    second_alternative: (
        CreateLongConfigurationRequestSecondAlternative
        | CreateLongConfigurationRequestSecondAlternativeDict
    )
