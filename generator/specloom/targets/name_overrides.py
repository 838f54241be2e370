"""Names that things are given: by the configuration, which counts for most, and by the document for clients."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Api
from specloom.ir.types import ObjectDeclaration
from specloom.naming import snake, split
from specloom.targets.model_names import model_names


@dataclass(frozen=True, slots=True)
class Pin:
    """A name that the configuration gives, where it stands, and in which table."""

    name: str
    place: Pointer
    table: str = "names"


class NameOverrides:
    """Names by pointer; remembers which of the configuration's were asked for.

    A property and the schema in it have one pointer: a name that begins with a capital is meant for the type.
    """

    def __init__(self, pins: Mapping[str, Pin], given: Mapping[Pointer, str] | None = None) -> None:
        """Take the names of the configuration, and those of the document for parameters and properties."""
        self._pins = pins
        self._given = given or {}
        self._used: set[str] = set()

    def type(self, pointer: Pointer) -> str | None:
        """Return the name for the type of the schema at a place."""
        pin = self.pin(pointer, is_type=True)
        return None if pin is None else self._pins[pin].name

    def value(self, pointer: Pointer) -> str | None:
        """Return the name for an operation, a parameter or a property."""
        pin = self.pin(pointer, is_type=False)
        return self._given.get(pointer) if pin is None else self._pins[pin].name

    def pin(self, pointer: Pointer, *, is_type: bool) -> str | None:
        """Return the key in the configuration that names what is at a place, which may be given with its file."""
        for key in (f"#{pointer.fragment}", str(pointer)) if self._pins else ():
            pin = self._pins.get(key)
            if pin is not None and pin.name[:1].isupper() == is_type:
                self._used.add(key)
                return key
        return None

    def unpinned(self) -> NameOverrides:
        """Return what the document alone gives."""
        return NameOverrides({}, self._given)

    def unused(self) -> Iterator[Diagnostic]:
        """Yield a finding for each pointer at which nothing was named."""
        for pointer in sorted(set(self._pins) - self._used):
            pin = self._pins[pointer]
            message = f"`{pin.table}` has {pointer}, and nothing there has a name"
            hint = "a name that begins with a capital is one of a type, any other is one of a value"
            yield Diagnostic("name-unused", Severity.WARNING, message, pin.place, hint)


def pins_of(api: Api, config: ClientConfig) -> dict[str, Pin]:
    """Return the names of the configuration by pointer: `names`, which count for most, and the models of resources."""
    pins = {schema: Pin(name, model.pointer, "models") for schema, (name, model) in model_names(api).items()}
    return pins | {key: Pin(name, config.pointer("names", key)) for key, name in config.names.items()}


def given_names(api: Api) -> dict[Pointer, str]:
    """Return the names that the document gives to parameters and properties for clients, as identifiers."""
    named: Iterable[tuple[Pointer, str | None]] = (
        *((each.pointer, each.name.given) for operation in api.operations for each in operation.parameters),
        *(
            (field.pointer, field.name.given)
            for declaration in api.declarations
            if isinstance(declaration, ObjectDeclaration)
            for field in declaration.fields
        ),
    )
    spelled = {pointer: snake(split(given)) for pointer, given in named if given is not None}
    return {pointer: name for pointer, name in spelled.items() if name.isidentifier()}
