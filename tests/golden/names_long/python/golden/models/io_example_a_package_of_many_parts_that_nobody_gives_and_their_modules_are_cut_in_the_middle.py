"""`IoExampleAPackageOfManyPartsThatNobodyShortensV1ComponentsKeepTheNameThatTheDocumentGivesAndTheirModulesAreCutInTheMiddle`,
from
`#/components/schemas/io.example.a.package.of.many.parts.that.nobody.shortens.v1.ComponentsKeepTheNameThatTheDocumentGives.AndTheirModulesAreCutInTheMiddle`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .create_long_configuration_request_second_of_tolerance import (
        CreateLongConfigurationRequestSecondOfTolerance,
    )


class IoExampleAPackageOfManyPartsThatNobodyShortensV1ComponentsKeepTheNameThatTheDocumentGivesAndTheirModulesAreCutInTheMiddle(
    ApiModel
):
    a: CreateLongConfigurationRequestSecondOfTolerance | None = None
