"""`IoExampleAPackageOfManyPartsThatNobodyShortensV1ComponentsKeepTheNameThatTheDocumentGivesAndTheirModulesAreCutInTheMiddle`,
from
`#/components/schemas/io.example.a.package.of.many.parts.that.nobody.shortens.v1.ComponentsKeepTheNameThatTheDocumentGives.AndTheirModulesAreCutInTheMiddle`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class IoExampleAPackageOfManyPartsThatNobodyShortensV1ComponentsKeepTheNameThatTheDocumentGivesAndTheirModulesAreCutInTheMiddle(
    ApiModel
):
    a: models.CreateLongConfigurationRequestSecondOfTolerance | None = None
