"""Arguments of generated methods: how a signature has one, and which can be given by position."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.client.bodies import FieldsBody, WholeBody
from specloom.ir.api import Location, Parameter
from specloom.ir.types import Field
from specloom.render import Code, fill
from specloom.targets.python.typing.annotations import Annotation, join, runtime

OMITTED = Code("omit")
"""The default of what need not be given."""
OMIT = runtime("omit", "Omit")
_ROOM = 79
"""How long an argument on a line of its own can be: 88 columns, but for the indentation and a comma."""
_INT = Annotation((Code("int"),))


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method: `default` is None where it must be given."""

    name: Code
    annotation: Annotation
    """What people give; `omit`, where it may be given as well, is not part of it."""
    description: str
    default: Code | None = None
    source: Parameter | Field | FieldsBody | WholeBody | None = None
    """What of the document it stands for: a `FieldsBody`, for the members that its body does not name."""

    @property
    def code(self) -> Code:
        """The argument as a signature has it."""
        default = Code("") if self.default is None else fill(" = {}", self.default)
        annotation = self.full_annotation
        plain = fill("{}: {}{}", self.name, annotation.code, default)
        if len(annotation.parts) == 1 or len(plain) <= _ROOM:
            return plain
        # Black puts a long union in parentheses, and ruff leaves them where they are.
        return fill("{}: ({}){}", self.name, annotation.code, default)

    @property
    def full_annotation(self) -> Annotation:
        """All that may be given: `omit` as well, where something of the body may be left out."""
        may_be_omitted = self.default == OMITTED or (
            self.default is not None and not isinstance(self.source, Parameter | None)
        )
        every = join([self.annotation, OMIT]) if may_be_omitted else self.annotation
        return every.without(_INT) if "float" in every.parts else every  # as an argument a float may be an int


def in_path(arguments: list[Argument], path: str) -> list[Argument]:
    """Return the arguments of a path in its order, but for constants that stand before what must be given."""
    own = [argument for argument in arguments if _is_in_path(argument)]
    own.sort(key=lambda argument: path.find(f"{{{_wire(argument)}}}"))
    last = max((index for index, argument in enumerate(own) if argument.default is None), default=-1)
    return [argument for index, argument in enumerate(own) if argument.default is None or index > last]


def of_names(names: Iterable[str], arguments: list[Argument]) -> list[Argument]:
    """Return the arguments of these names in the document, those that may be left out after all others."""
    found = [each for name in names for each in arguments if _name_of(each) == name]
    return sorted(found, key=lambda argument: argument.default is not None)


def _name_of(argument: Argument) -> str:
    source = argument.source
    return source.name.wire if isinstance(source, Parameter | Field) else ""


def _is_in_path(argument: Argument) -> bool:
    return isinstance(argument.source, Parameter) and argument.source.location is Location.PATH


def _wire(argument: Argument) -> str:
    return argument.source.name.wire if isinstance(argument.source, Parameter) else ""
