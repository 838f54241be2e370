"""How operations are to be called: in a tree by the members of the body, and single ones as the configuration says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from specloom.client.media_types import FORMS
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Operation
from specloom.ir.endpoints import Endpoints, endpoints_of
from specloom.options import nearest

_OPTIONS = ("bodies", "positional")


@dataclass(slots=True)
class CallForms:
    """Changes operations, and tells what of the configuration is of no use."""

    config: ClientConfig
    unknown: list[tuple[str, str]] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    """The operations that have no body, or a form, which is always given field by field."""
    known: Endpoints | None = None

    def of(self, operations: Iterable[Operation]) -> tuple[Operation, ...]:
        """Return operations as they are to be called."""
        spreads = self.config.layout == "resources"
        every = tuple(replace(each, spreads_body=spreads and each.body is not None) for each in operations)
        self.known = endpoints_of(every)
        changes: dict[str, dict[str, Any]] = {}
        for option, attribute in zip(_OPTIONS, ("body_argument", "positional"), strict=True):
            named: Mapping[str, Any] = getattr(self.config, option)
            for name, value in named.items():
                operation = self.known.find(name)
                if operation is None:
                    self.unknown.append((option, name))
                elif option == "bodies" and not _has_whole_body(operation):
                    self.forms.append(name)
                else:
                    changes.setdefault(operation.id, {})[attribute] = value
        return tuple(replace(each, **changes[each.id]) if each.id in changes else each for each in every)

    def unmatched(self) -> Iterator[Diagnostic]:
        """Yield a finding for each operation that the configuration names and the document does not have."""
        for option, name in self.unknown:
            near = nearest(name, self.known.names()) if self.known is not None else None
            message = f"`{option}` names '{name}', and no operation is called that"
            hint = f"did you mean `{near}`?" if near else None
            yield Diagnostic("selection-unmatched", Severity.WARNING, message, self.config.at(option, name), hint)
        for name in self.forms:
            message = f"`bodies` names '{name}', which takes no body as one: a form is given field by field"
            yield Diagnostic("selection-unmatched", Severity.WARNING, message, self.config.at("bodies", name))


def _has_whole_body(operation: Operation) -> bool:
    """Whether an operation sends something that is no form."""
    contents = operation.body.contents if operation.body is not None else ()
    return any(content.kind not in FORMS for content in contents)
