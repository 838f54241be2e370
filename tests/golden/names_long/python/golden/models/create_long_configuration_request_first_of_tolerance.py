"""`CreateLongConfigurationRequestFirstOfTolerance`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/firstAlternative/properties/conditions/items/properties/thresholdOfTolerance`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class CreateLongConfigurationRequestFirstOfTolerance(ApiModel):
    a: int | None = None


class CreateLongConfigurationRequestFirstOfToleranceDict(TypedDict, total=False):
    """`CreateLongConfigurationRequestFirstOfTolerance` as a dict."""

    a: int
