"""What types are called: components as the document calls them, inline ones by their place, or by what places share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from specloom.diagnostics import Pointer
from specloom.ir.origins import Origin, Step, StepKind
from specloom.ir.types import AnyDeclaration, ObjectDeclaration
from specloom.naming import below_once, class_spelling, pascal, pieces, said_further, singular, spell, split
from specloom.naming import order as origin_order
from specloom.render import Code
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.python.literals import Identifiers
from specloom.targets.python.spelling import safe

_LONGEST = 60 - len("Dict")
"""How long the name of an inline type is, so that there is room for that of its dict form."""
_LONGEST_TITLE = 4
_LONGEST_CONTENT, _TOLD_PROPERTIES = 40, 3
"""How long a name made of content is, and how many properties it has."""
_TELLING = frozenset({StepKind.FIELD, StepKind.PARAMETER, StepKind.HEADER, StepKind.BRANCH, StepKind.HAVING})
"""Steps that say what a thing is, not only where it stands."""
_FORMAL = frozenset({StepKind.ITEM, StepKind.VALUE})
"""Steps that are left out of a long name before any others."""
_ANEW = frozenset({StepKind.COMPONENT, StepKind.OPERATION, StepKind.WEBHOOK, StepKind.CALLBACK})
"""Steps after which a spelling may be shorter than before."""
_FORMAL_WORDS = frozenset(
    {"body", "by", "create", "delete", "get", "id", "object", "param", "params", "patch", "post", "put", "request"}
    | {"response", "update"}
)
"""Words that say how a thing is used, and so not what things have in common."""
_EMPTY = """
    a add all and as at batch cancel change check data do edit fetch find for from head in input into it item items list
    make new of on options or output query read remove replace requests responses result retrieve run search send set
    start stop submit the to upload v1 v2 v3 value values view with
"""
_EMPTY_WORDS = _FORMAL_WORDS.union(_EMPTY.split())
"""Words that do not tell one thing from another where nothing but they is shared."""
_ROLES = frozenset({StepKind.REQUEST, StepKind.RESPONSE, StepKind.HEADERS})


def component_names(
    classes: Identifiers, declarations: Iterable[AnyDeclaration], overrides: NameOverrides
) -> dict[str, Code]:
    """Return the classes of what the document names: pinned ones first, then those that keep their spelling."""
    components = [each for each in declarations if each.component]
    pinned = _pinned_names(components, overrides)

    def order(declaration: AnyDeclaration) -> tuple[bool, bool, tuple[int, Origin], str]:
        # Of two that want one name, the one that is written so has it, then the one that is named in fewer words.
        origin = declaration.origins[0]
        respelled = class_spelling(origin[-1].word) != origin[-1].word
        return (declaration.id not in pinned, respelled, origin_order(origin), declaration.id)

    names = {}
    for declaration in sorted(components, key=order):
        parts = map(class_spelling, declaration.origins[0][-1].word.split("."))
        own = (spell(declaration.origins), "_".join(filter(None, parts)))
        names[declaration.id] = _allocated(classes, [pinned[declaration.id]] if declaration.id in pinned else own)
    return names


def inline_names(
    classes: Identifiers, declarations: Iterable[AnyDeclaration], overrides: NameOverrides
) -> dict[str, Code]:
    """Return the classes of what the document does not name; they give way to all that `classes` already holds.

    Those of one owner are called after their place. Of others, and of those whose place is too long, two that would be
    called alike are called otherwise, both of them, as long as anything tells them apart.
    """
    inline = [each for each in declarations if not each.component]
    pinned = _pinned_names(inline, overrides)
    places = {each.id: _places(each.origins) for each in inline}
    placed = [
        each
        for each in inline
        if each.id in pinned or (not _is_shared(each) and places[each.id][0] == spell(each.origins))
    ]

    def order(declaration: AnyDeclaration) -> tuple[bool, tuple[int, Origin], str]:
        return (declaration.id not in pinned, origin_order(declaration.origins[0]), declaration.id)

    names = {}
    for declaration in sorted(placed, key=order):
        own = [pinned[declaration.id]] if declaration.id in pinned else []
        names[declaration.id] = _allocated(classes, (*own, *places[declaration.id]))
    others = {
        each.id: [*(_of_shared(each) if _is_shared(each) else ()), *places[each.id]]
        for each in inline
        if each.id not in names
    }
    return names | _apart(classes, others)


def _apart(classes: Identifiers, wanted: Mapping[str, list[str]]) -> dict[str, Code]:
    """Return a name for each: the first that is free and that no other one wants at the same time."""
    names: dict[str, Code] = {}
    waiting = {key: list(candidates) for key, candidates in sorted(wanted.items())}
    while waiting:
        for candidates in waiting.values():
            while len(candidates) > 1 and not classes.free(safe(candidates[0], "Schema")):
                del candidates[0]
        rivals = Counter(candidates[0].casefold() for candidates in waiting.values())
        alone = [
            key for key, candidates in waiting.items() if rivals[candidates[0].casefold()] == 1 or len(candidates) == 1
        ]
        for key in alone:
            names[key] = _allocated(classes, waiting.pop(key))
        for candidates in waiting.values():
            del candidates[0]
    return names


def _allocated(classes: Identifiers, candidates: Iterable[str]) -> Code:
    return classes.allocate(*(safe(candidate or "Schema", "Schema") for candidate in candidates))


def _pinned_names(declarations: Iterable[AnyDeclaration], overrides: NameOverrides) -> dict[str, str]:
    """Return the names that the configuration gives, by id; of the types that one schema makes, its own has it."""
    names: dict[Pointer, tuple[str, str]] = {}
    for declaration in sorted(declarations, key=lambda each: (len(each.id), each.id)):
        name = overrides.type(declaration.pointer)
        if name is not None:
            names.setdefault(declaration.pointer, (declaration.id, name))
    return dict(names.values())


# Places


def _places(origins: tuple[Origin, ...]) -> list[str]:
    """Return what a type is called after its places, the best first; never nothing."""
    whole = spell(origins) or "Schema"
    first = min(origins, key=lambda origin: spell([origin]) != whole, default=())
    best, *less = _fitting(first)
    other_places = (spelling for origin in origins for spelling in _fitting(origin))
    return list(dict.fromkeys([best, *_other_endings(best), *less, *other_places, f"{best}Value"]))


def _fitting(origin: Origin) -> Iterator[str]:
    """Yield the spelling of a place, or where it is too long, those that leave out the middle, a little at first."""
    if len(spell([origin])) <= _LONGEST:
        yield spell([origin]) or "Schema"
        return
    first, *middle, last = origin if len(origin) > 1 else (*origin, *origin)
    plain = (first, *(step for step in middle if step.kind not in _FORMAL), last)
    growing = not any(step.kind in _ANEW for step in plain[1:])
    begun = [""]
    for step in plain:
        begun.append(said_further(begun[-1], step))
    for kept in range(len(plain), 1, -1):
        for after in sorted(range(1, kept), key=lambda after: (abs(2 * after - kept), -after)):
            spelling = begun[kept - after]
            for step in plain[len(plain) - after :]:
                if growing and len(spelling) > _LONGEST:
                    break  # an origin may have hundreds of steps
                spelling = said_further(spelling, step)
            if len(spelling) <= _LONGEST:
                yield spelling
    yield from dict.fromkeys(_shortened(spell([origin]), part) for part in (0.5, 0.3, 0.7, 0.2, 0.8))


def _shortened(spelling: str, part: float = 0.5) -> str:
    """Return a spelling without as many words of its middle, or of another part of it, as it is too long by."""
    words = list(pieces(spelling))
    while len(words) > 1 and len(pascal(words)) > _LONGEST:
        del words[int(len(words) * part)]
    return pascal(words)[:_LONGEST]


def _other_endings(spelling: str) -> list[str]:
    """Return what the type of a body is called where a component has the name of its place."""
    endings = {"Request": "Body", "Response": "Result"}
    return [spelling.removesuffix(end) + other for end, other in endings.items() if spelling.endswith(end)]


# What several places have in common


def _is_shared(declaration: AnyDeclaration) -> bool:
    """Whether a type is part of several things that have names."""
    return len({origin[0] for origin in declaration.origins}) > 1


def _of_shared(declaration: AnyDeclaration) -> Iterator[str]:
    """Yield what a type of several owners is called: by its title, the end of all its places, or what it holds."""
    title, end = declaration.docs.title or "", _common_end(declaration.origins)
    telling = end[_first_telling(end) :]
    owners = _common_words(declaration.origins)
    own = [class_spelling(title)] if 0 < len(split(title)) <= _LONGEST_TITLE else []
    own += [next(_fitting(telling))] if telling else []
    # What one owner is called altogether tells something, though it be `Response`.
    is_whole = any(len(pieces(class_spelling(origin[0].word))) == len(owners) for origin in declaration.origins)
    is_telling = is_whole or not _EMPTY_WORDS.issuperset(map(str.lower, owners))
    said = [word for word in owners if is_whole or (is_telling and word.lower() not in _FORMAL_WORDS)]
    for name in own:
        if said:
            yield _shortened(_after(said, name))
        if not said or len(pieces(name)) > 1:
            yield name
    role = spell([end[-1:]]) if end and not telling and end[-1].kind in _ROLES else ""
    if role:
        if is_telling:
            yield _shortened(below_once(pascal(owners), role))
        if content := _content(declaration):
            yield _shortened(content + role)


def _common_end(origins: Iterable[Origin]) -> Origin:
    """Return the steps with which all origins end, without the first ones."""
    first, *others = (origin[1:] for origin in origins)
    end: list[Step] = []
    for step in reversed(first):
        place = len(end) + 1
        if any(len(other) < place or not _alike(other[-place], step) for other in others):
            break
        end.append(step)
    return tuple(reversed(end))


def _alike(one: Step, other: Step) -> bool:
    """Whether two steps say the same; a property and a parameter of one name do."""
    same_kind = one.kind is other.kind or {one.kind, other.kind} == {StepKind.FIELD, StepKind.PARAMETER}
    return same_kind and split(one.word) == split(other.word)


def _first_telling(end: Origin) -> int:
    return next((index for index, step in enumerate(end) if step.kind in _TELLING), len(end))


def _common_words(origins: Iterable[Origin]) -> list[str]:
    """Return the words that all owners have, as the first spells them; a plural is the same word."""
    first, *others = ([*pieces(class_spelling(owner.word))] for owner in dict.fromkeys(origin[0] for origin in origins))
    everywhere = set.intersection(*(set(map(_bare, words)) for words in others))
    return list({_bare(word): word for word in reversed(first) if _bare(word) in everywhere}.values())[::-1]


def _bare(word: str) -> str:
    return singular(word.lower())


def _after(outer: list[str], name: str) -> str:
    """Return a name after the words of its owners; words that end these and begin the name are said once."""
    inner = pieces(name)
    for length in range(min(len(outer), len(inner) - 1), 0, -1):
        if [word.lower() for word in outer[-length:]] == [word.lower() for word in inner[:length]]:
            return pascal([*outer[:-length], *inner])
    return pascal([*outer, *inner])


def _content(declaration: AnyDeclaration) -> str:
    """Return what an object holds, in the words of its first properties; nothing of anything else."""
    if not isinstance(declaration, ObjectDeclaration):
        return ""
    fields = sorted(declaration.fields, key=lambda field: (not field.required, field.name.words, field.name.wire))
    told = [pascal(field.name.words) for field in fields[:_TOLD_PROPERTIES]]
    while len(told) > 1 and len("".join(told)) > _LONGEST_CONTENT:
        told.pop()
    return pascal(told)
