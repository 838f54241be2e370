"""`CreateLongConfigurationRequestSecondOfTolerance`, from
`#/paths/~1a/post/requestBody/content/application~1json/schema/properties/secondAlternative/properties/conditions/items/properties/thresholdOfTolerance`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class CreateLongConfigurationRequestSecondOfTolerance(ApiModel):
    b: int | None = None


class CreateLongConfigurationRequestSecondOfToleranceDict(TypedDict, total=False):
    """`CreateLongConfigurationRequestSecondOfTolerance` as a dict."""

    b: int
