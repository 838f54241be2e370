"""`Contact`, from `#/components/schemas/Contact`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Contact = TypeAliasType("Contact", models.Person | models.ContactCompany)
