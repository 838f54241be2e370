"""What tells the branches of a union apart: a discriminator that the document declares, or one that constants imply."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from specloom.ir.types import Discriminator, Tag
from specloom.lower.diagnostics import Report
from specloom.lower.names import name_of
from specloom.lower.schemas.branches import reaches_any
from specloom.lower.schemas.constants import ConstantFinder, inner_branches, is_required
from specloom.lower.schemas.inheritance import Families
from specloom.lower.schemas.keywords import plain
from specloom.lower.schemas.mappings import report_default, report_other_values, report_untyped, tag_text, typed_tags
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.shapes import Shapes
from specloom.openapi.syntax import Discriminator as Declared
from specloom.openapi.syntax import Schema


class Discriminators:
    """Finds the discriminators of the unions of one document."""

    def __init__(self, shapes: Shapes, constants: ConstantFinder, families: Families, report: Report) -> None:
        self._shapes = shapes
        self._constants = constants
        self._families = families
        self._report = report
        self.mapped: dict[tuple[str, str], set[str]] = {}
        """What mappings say, as far as they were looked at: by the schema and the property, the values."""

    def of(
        self, declared: Declared | None, branches: list[Schema], required: Collection[str] = ()
    ) -> Discriminator | None:
        """Return what tells `branches` apart; None when nothing does, and then the types themselves must.

        What is `required` beside the union, every branch requires.
        """
        if declared is not None:
            tags = _distinct_values([self._tags(branch, declared) for branch in branches])
            known = tags is not None and self._typed(self._with_heirs(tags, branches, declared), branches, declared)
            if known and all(map(self._is_object, branches)):
                for entry in declared.mapping:
                    if entry.ref is not None:
                        key = (entry.ref.target.meant.key, declared.property)
                        self.mapped.setdefault(key, set()).add(entry.value)
                default = self._default(declared, branches)
                shapes = map(self._shapes.of, branches)
                unrequired = default is None and any(
                    declared.property in shape.properties and declared.property not in shape.required
                    for shape in shapes
                )
                return Discriminator(name_of(declared.property), known, default=default, unrequired=unrequired)
        constants = [self._constants.of(branch) for branch in branches]
        for name in _type_first(set.intersection(*(set(each) for each in constants))):
            values = tuple([each[name] for each in constants])
            if _distinct(values):
                sure = name in required or all(is_required(self._shapes, branch, name) for branch in branches)
                return Discriminator(name_of(name), values, optional=not sure)
        return self._by_lists(branches, required)

    def _by_lists(self, branches: list[Schema], required: Collection[str]) -> Discriminator | None:
        """Return a property that every branch requires, each with a list of values that no other has.

        One that some may leave out tells the branches apart where it is a constant of any of them.
        """
        shapes = [self._shapes.of(branch) for branch in branches]
        if not all(shape.is_object and not shape.unions for shape in shapes):
            return None
        optional: Discriminator | None = None
        for name in _type_first(set.intersection(*(set(shape.properties) for shape in shapes))):
            values = tuple([self._constants.own_values(shape, name) for shape in shapes])
            if not _distinct(values):
                continue
            if all(name in shape.required or name in required for shape in shapes):
                return Discriminator(name_of(name), values)
            if optional is None and any(len(own) == 1 for own in values):
                optional = Discriminator(name_of(name), values, optional=True)
        return optional

    def _default(self, declared: Declared, branches: list[Schema]) -> int | None:
        """Return the branch for values that no mapping knows, which is the one of `defaultMapping` or has it inside."""
        default = declared.default
        if default is None:
            return None
        for index, branch in enumerate(branches):
            if default.means(branch):
                return index
            if default.ref is not None and reaches_any(branch.meant, {default.ref.target.meant.key}):
                return index
        report_default(self._report, declared)
        return None

    def _tags(self, branch: Schema, declared: Declared) -> Iterator[str]:
        """Yield the values that mean a branch: its constant, those of the mapping, else the name of its schema.

        What the branch holds is what is sent; a mapping that names another value is only read. A union has those of
        its branches. Where a value of a mapping leads nowhere it may be any branch's, so that no name of a schema is
        taken for one; nor is one where a mapping says what means the union around.
        """
        mappings = [declared]
        waiting = [(branch, True, _leads_everywhere(declared))]
        seen: set[tuple[str, bool, bool]] = set()
        while waiting:
            branch, named, sure = state = waiting.pop()
            if (branch.key, *state[1:]) in seen:
                continue
            seen.add((branch.key, *state[1:]))
            shape = self._shapes.of(branch)
            entries = [each for mapping in mappings for each in mapping.mapping]
            held = self._constants.texts(branch, declared.property)
            mapped = [each.value for each in entries if each.means(branch)]
            if held:
                report_other_values(self._report, mappings, branch, held)
            if len(held) == 1:
                values = [*held, *mapped]
            else:
                # A list of all values, which every branch refers to, does not say which of them are its own.
                others = {each.value for each in entries if not each.means(branch)} if mapped else set[str]()
                values = [*mapped, *(value for value in held if value not in others)]
            yield from dict.fromkeys(values)
            if not shape.unions:
                if named and sure and not values and branch.meant is not branch and branch.meant.pointer.tokens:
                    yield branch.meant.label
                continue
            inside: list[tuple[Schema, bool, bool]] = []
            for union in shape.unions:
                own = union.schema.discriminator
                if own is not None and own.property == declared.property:
                    mappings.append(own)
                else:
                    own = None
                below = sure and (own is None or _leads_everywhere(own))
                inside += [(each, named and not values, below) for each in union.not_null]
            waiting += reversed(inside)

    def _with_heirs(
        self, tags: tuple[tuple[str, ...], ...], branches: list[Schema], declared: Declared
    ) -> tuple[tuple[str, ...], ...]:
        """Return the values with those that mean what extends a branch, and is no branch itself."""
        keys = {plain(branch).key for branch in branches}
        taken = {value for own in tags for value in own}
        all_tags = [list(own) for own in tags]

        def add(index: int, values: Iterable[str]) -> None:
            more = [value for value in dict.fromkeys(values) if value not in taken]
            taken.update(more)
            all_tags[index] += more

        for entry in declared.mapping:
            if entry.value in taken or entry.ref is None:
                continue
            target = entry.ref.target.meant
            extended = [i for i, each in enumerate(branches) if self._shapes.extends(target, plain(each))]
            if len(extended) == 1:
                add(extended[0], [entry.value])
        for index, branch in enumerate(branches):
            family = self._families.of(branch)
            if family is None or family.discriminator.property.wire != declared.property:
                continue
            for member, values, is_name in zip(family.members, family.discriminator.tags, family.named, strict=True):
                if member is family.base or member.key not in keys:
                    add(index, map(tag_text, values) if not is_name or _leads_everywhere(declared) else ())
        return tuple(map(tuple, all_tags))

    def _typed(
        self, tags: tuple[tuple[str, ...], ...], branches: list[Schema], declared: Declared
    ) -> tuple[tuple[Tag, ...], ...] | None:
        """Return the values in the type of the property; None where a branch has none of it."""
        kinds = set[str]().union(*(self._constants.kinds(branch, declared.property) for branch in branches))
        report_untyped(self._report, declared, kinds)
        typed = typed_tags(tags, kinds)
        return typed if all(typed) else None

    def _is_object(self, branch: Schema) -> bool:
        """Whether a branch, or of a union each of its branches, describes an object."""
        waiting, seen = [branch], {branch.key}
        while waiting:
            shape: Shape = self._shapes.of(waiting.pop())
            if not shape.unions and not shape.is_object:
                return False
            inner = [each for each in inner_branches(shape) if each.key not in seen]
            seen.update(each.key for each in inner)
            waiting += inner
        return True


def _leads_everywhere(declared: Declared) -> bool:
    """Whether all values of a mapping lead to schemas."""
    return all(each.ref is not None for each in declared.mapping)


def _type_first(names: set[str]) -> list[str]:
    return sorted(names, key=lambda name: (name != "type", name))


def _distinct_values(walks: list[Iterator[str]]) -> tuple[tuple[str, ...], ...] | None:
    """Return the values that walks give; None as soon as two of them give the same one, or where one gives none."""
    values: list[dict[str, None]] = [{} for _ in walks]
    owners: dict[str, int] = {}
    waiting = dict(enumerate(walks))
    while waiting:
        for index, walk in list(waiting.items()):
            value = next(walk, None)
            if value is None:
                del waiting[index]
            elif owners.setdefault(value, index) != index:
                return None
            else:
                values[index][value] = None
    return tuple(map(tuple, values)) if all(values) else None


def _distinct(tags: tuple[tuple[str, ...], ...]) -> bool:
    values = [value for branch in tags for value in branch]
    return all(tags) and len(set(values)) == len(values)
