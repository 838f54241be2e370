"""`CreateLongConfigurationRequest`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateLongConfigurationRequest(ApiModel):
    first_alternative: Annotated[
        models.CreateLongConfigurationRequestFirstAlternative | None,
        Field(alias="firstAlternative"),
    ] = None
    second_alternative: Annotated[
        models.CreateLongConfigurationRequestSecondAlternative | None,
        Field(alias="secondAlternative"),
    ] = None


class CreateLongConfigurationRequestDict(TypedDict, total=False):
    """`CreateLongConfigurationRequest` as a dict."""

    first_alternative: (
        models.CreateLongConfigurationRequestFirstAlternative
        | models.CreateLongConfigurationRequestFirstAlternativeDict
    )
    second_alternative: (
        models.CreateLongConfigurationRequestSecondAlternative
        | models.CreateLongConfigurationRequestSecondAlternativeDict
    )
