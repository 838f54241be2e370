"""`Event`, from `#/components/schemas/Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .invoice_event import InvoiceEvent
    from .user_event import UserEvent

Event = TypeAliasType(
    "Event",
    Annotated[
        Union["InvoiceEvent", "UserEvent"],
        Tagged(
            "type",
            ("invoice.created", "invoice.paid"),
            ("user.created", "user.deleted"),
        ),
    ],
)
