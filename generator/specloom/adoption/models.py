"""The names of models in a published SDK: which schema of the document each type that it lists is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.matching import Matches
from specloom.adoption.python_source import parsed_expression
from specloom.adoption.sdk_types import SdkTypes, TypeId
from specloom.adoption.type_list import ListedType
from specloom.client.media_types import read_content
from specloom.client.successes import successes
from specloom.config.resources import is_model_name
from specloom.ir.api import Api, Operation
from specloom.ir.types import ArrayType, ObjectDeclaration, Reference, Type
from specloom.ir.walk import dereference, without_null
from specloom.naming import class_spelling, snake, split
from specloom.targets.python.lineage.answer_names import answer_name

_PAGE = re.compile(r"(?:Async|Sync)\w*\[(.*)\]")
_ITEMS = ("data", "items", "results", "values")

ModelLines = Mapping[tuple[str, ...], Mapping[str, str]]
"""Resource -> name of a model -> the pointer of its schema."""


def adopted_models(
    package: Path,
    listed: Iterable[ListedType],
    methods: Mapping[ListedMethod, Operation],
    api: Api,
) -> tuple[ModelLines, tuple[ListedType, ...]]:
    """Return the names of models by resource, and those whose schema could not be told.

    What answers are called by themselves, `FileListResponse`, needs neither.
    """
    types = SdkTypes(package)
    declarations = {each.id: each for each in api.declarations}
    matches = Matches(types, declarations)
    for method, operation in methods.items():
        _match_signature(matches, types, method, operation)
    own = {class_spelling(each.origins[0][-1].word).casefold(): each.id for each in api.declarations if each.component}
    lines: dict[tuple[str, ...], dict[str, str]] = {}
    unknown: list[ListedType] = []
    every = list(listed)
    known = {each: _found(matches, types, each, own.get(each.name.casefold())) for each in every}
    taken = {each for each in known.values() if each is not None}
    by_themselves = {answer_name(method.resource, method.name) for method in methods}
    for each in every:
        found = known[each] or _by_fields(matches, types, each, sorted(declarations.keys() - taken))
        if found is None or not is_model_name(each.name):
            unknown += [each] if each.name not in by_themselves else []
        else:
            lines.setdefault(each.resource, {})[each.name] = f"#{declarations[found].pointer.fragment}"
    return lines, tuple(unknown)


def _match_signature(matches: Matches, types: SdkTypes, method: ListedMethod, operation: Operation) -> None:
    contents = [read_content(response) for response in successes(operation)]
    answer = next((content.type for content in contents if content is not None), None)
    if answer is not None and method.result_module is not None:
        page = _PAGE.fullmatch(method.gives)
        parsed = parsed_expression(method.gives if page is None else page[1])
        if parsed is not None and page is None:
            matches.match_annotation(method.result_module, parsed, answer)
            if isinstance(parsed, ast.Name):  # also where the source of the types is not there
                matches.match((method.result_module, parsed.id), answer)
        elif parsed is not None:
            for kind in _items(matches, answer):
                matches.match_annotation(method.result_module, parsed, kind)
            _match_whole(matches, types, method.result_module, parsed, answer)
    if method.params_module is not None:
        given = {each.name.wire: each.type for each in operation.parameters}
        body = operation.body.contents[0].type if operation.body is not None and operation.body.contents else None
        module = types.module(method.params_module)
        for name in module.classes:
            if "Params" in name:
                matches.match_fields((method.params_module, name), {**given, **_fields(matches, body)})
        if body is not None and "body" not in given:
            for name in module.classes:
                matches.match_fields((method.params_module, name), {"body": body})


def _match_whole(matches: Matches, types: SdkTypes, module: str, item: ast.expr, answer: Type) -> None:
    """Match the class around the items of a list, where it stands beside that of these: it has a list of them."""
    wanted = ast.dump(item)
    for name, declared in types.module(module).classes.items():
        inner = (each for annotation in declared.fields.values() for each in ast.walk(annotation))
        if any(isinstance(each, ast.Subscript) and ast.dump(each.slice) == wanted for each in inner):
            matches.match((module, name), answer)


def _items(matches: Matches, answer: Type) -> Iterator[Type]:
    """Yield the type of the items of a list that an operation answers."""
    shape = dereference(answer, matches.declarations)
    if isinstance(shape, ArrayType):
        yield shape.items
    bare = {name: without_null(kind) for name, kind in _fields(matches, answer).items()}
    arrays = {name: each.items for name, each in bare.items() if isinstance(each, ArrayType)}
    named = [arrays[name] for name in _ITEMS if name in arrays]
    if named or len(arrays) == 1:
        yield (named or [*arrays.values()])[0]


def _fields(matches: Matches, kind: Type | None) -> dict[str, Type]:
    bare = None if kind is None else dereference(kind, matches.declarations)
    declaration = matches.declarations[bare.id] if isinstance(bare, Reference) else None
    fields = declaration.fields if isinstance(declaration, ObjectDeclaration) else ()
    return {field.name.wire: field.type for field in fields}


def _ids(types: SdkTypes, listed: ListedType) -> list[TypeId]:
    """Return where a type is declared: as what is answered, and as what is given."""
    package = ".".join(("types", *listed.package))
    modules = [package, "types.shared", "types.shared_params"] if not listed.package else [package]
    found = [types.find(module, name) for module in modules for name in (listed.name, f"{listed.name}Param")]
    found.append((f"{package}.{snake(split(listed.name))}", listed.name))
    return list(dict.fromkeys(each for each in found if each is not None))


def _found(matches: Matches, types: SdkTypes, listed: ListedType, own: str | None) -> str | None:
    """Return the declaration of a type: as it was matched, and where that is not clear, the one that is called so."""
    for known in _ids(types, listed):
        votes = matches.found.get(known)
        if votes is not None:
            return own if own in votes else votes.most_common(1)[0][0]
    return own


def _by_fields(matches: Matches, types: SdkTypes, listed: ListedType, left: Iterable[str]) -> str | None:
    """Return the only declaration that has just the fields of a type."""
    for known in _ids(types, listed):
        alike = [each for each in left if matches.fits(known, each)]
        if len(alike) == 1:
            return alike[0]
    return None
