"""`Contact`, from `#/components/schemas/Contact`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .contact_company import ContactCompany
    from .person import Person

Contact = TypeAliasType("Contact", Union["Person", "ContactCompany"])
