"""The classes of pages of a published SDK: how each is asked for, read from the source of its `pagination.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.config import PagesConfig
from specloom.ir.pagination import Path, pointer_text

_BACKWARDS = ("before", "prev")
"""What the parameters have in their names that ask for the page before."""


@dataclass(frozen=True, slots=True)
class _Model:
    """A class of the module: the names of its fields on the wire, and the classes that they hold."""

    wires: Mapping[str, str]
    holds: Mapping[str, str]
    methods: Mapping[str, ast.FunctionDef]


def page_schemes(tree: ast.Module) -> dict[str, PagesConfig]:
    """Return how pages are asked for, by the names of their classes without `Sync`."""
    models = {node.name: _model(node) for node in tree.body if isinstance(node, ast.ClassDef)}
    found = ((name.removeprefix("Sync"), _scheme(name, models)) for name in models if name.startswith("Sync"))
    return {name: scheme for name, scheme in found if scheme is not None}


def _model(node: ast.ClassDef) -> _Model:
    fields = [each for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)]
    names = {each.target.id: each for each in fields if isinstance(each.target, ast.Name)}
    return _Model(
        {name: _alias(each.value) or name for name, each in names.items()},
        {name: inner for name, each in names.items() for inner in _names(each.annotation)},
        {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)},
    )


def _alias(value: ast.expr | None) -> str | None:
    """Return the name on the wire, `nextPage` of `FieldInfo(alias="nextPage")`."""
    for keyword in value.keywords if isinstance(value, ast.Call) else ():
        if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str):
            return keyword.value.value
    return None


def _names(annotation: ast.expr) -> Iterator[str]:
    yield from (each.id for each in ast.walk(annotation) if isinstance(each, ast.Name))


def _scheme(name: str, models: Mapping[str, _Model]) -> PagesConfig | None:
    model = models[name]
    items, following = model.methods.get("_get_page_items"), model.methods.get("next_page_info")
    listed = _returned(items, name, models) if items is not None else None
    if listed is None or following is None:
        return None
    asked = _asked(following, name, models)
    if asked is None:
        return None
    has_more = model.wires.get("has_more") if asked.request is not None and asked.header is None else None
    return replace(
        asked,
        name=name.removeprefix("Sync"),
        items=pointer_text(listed) if listed else None,
        more=f"/{has_more}" if has_more is not None else None,
    )


def _asked(following: ast.FunctionDef, model: str, models: Mapping[str, _Model]) -> PagesConfig | None:
    """Return how the page after one is asked for; None where that cannot be told."""
    call = next((each for each in ast.walk(following) if _is_forwards(each)), None)
    if not isinstance(call, ast.Call):
        return PagesConfig(kind="single")
    carrier = call.keywords[0]
    if carrier.arg == "url":
        path = _path_of(carrier.value, following, model, models)
        return PagesConfig(kind="next-url", next=pointer_text(path)) if path else None
    key = carrier.value.keys[0] if isinstance(carrier.value, ast.Dict) else None
    if not isinstance(carrier.value, ast.Dict) or not isinstance(key, ast.Constant) or not isinstance(key.value, str):
        return None
    value = carrier.value.values[0]
    header = _header(value, models[model])
    if header is not None and carrier.arg == "params":
        return PagesConfig(kind="cursor", request=key.value, header=header)
    request = f"/{key.value}" if carrier.arg == "json" else key.value
    value = _computed(value, following)
    if isinstance(value, ast.BinOp):
        adds_one = isinstance(value.right, ast.Constant) and value.right.value == 1
        return PagesConfig(kind="page" if adds_one else "offset", request=request)
    if isinstance(value, ast.Attribute) and not _chain(value, model, models):  # of the last item
        return PagesConfig(kind="last-id", request=request, id=f"/{value.attr}")
    path = _path_of(value, following, model, models)
    return PagesConfig(kind="cursor", request=request, next=pointer_text(path)) if path else None


def _computed(value: ast.expr, method: ast.FunctionDef) -> ast.expr:
    """Return the sum that a value is, which may have been given a name before."""
    wanted = value.id if isinstance(value, ast.Name) else None
    for each in ast.walk(method):
        match each:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.BinOp() as found) if name == wanted:
                return found
            case _:
                pass
    return value


def _header(value: ast.expr, model: _Model) -> str | None:
    """Return the header that a value comes from, `"cursor": response.headers.get("X-Cursor")` in `build`."""
    named = {
        key.value: header.value
        for node in (ast.walk(model.methods["build"]) if "build" in model.methods else ())
        if isinstance(node, ast.Dict)
        for key, given in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant)
        for call in ast.walk(given)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "get"
        for header in call.args[:1]
        if isinstance(header, ast.Constant) and isinstance(header.value, str)
    }
    name = value.id if isinstance(value, ast.Name) else value.attr if isinstance(value, ast.Attribute) else ""
    return named.get(name)


def _is_forwards(node: ast.AST) -> bool:
    """Whether a call says how a page is asked for, and it is not the one before."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "PageInfo"):
        return False
    if not node.keywords:
        return False
    value = node.keywords[0].value
    if not isinstance(value, ast.Dict):
        return True
    keys = [str(key.value) for key in value.keys if isinstance(key, ast.Constant)]
    return len(value.keys) == 1 and not any(word in key for key in keys for word in _BACKWARDS)


def _path_of(value: ast.expr, method: ast.FunctionDef, model: str, models: Mapping[str, _Model]) -> Path | None:
    """Return the way to a value of the answer, which may have been given a name before."""
    if isinstance(value, ast.Call) and value.args:  # as in `URL(url)`
        value = value.args[0]
    if isinstance(value, ast.Name):
        assigned = [
            each.value
            for each in ast.walk(method)
            if isinstance(each, ast.Assign)
            and isinstance(each.targets[0], ast.Name)
            and each.targets[0].id == value.id
            and isinstance(each.value, ast.Attribute)
        ]
        return _chain(assigned[-1], model, models) if assigned else None
    return _chain(value, model, models)


def _returned(method: ast.FunctionDef, model: str, models: Mapping[str, _Model]) -> Path | None:
    """Return the way to what a method returns; empty for the answer itself."""
    returned = [each.value for each in ast.walk(method) if isinstance(each, ast.Return)]
    names = [each for each in returned if isinstance(each, ast.Name | ast.Attribute)]
    path = _path_of(names[-1], method, model, models) if names else None
    return () if path is not None and path[-1:] in (("_items",), _whole(models[model])) else path


def _whole(model: _Model) -> Path:
    """Return the member that an answer which is a list becomes: `items` of `build`'s `{"items": data}`."""
    for node in ast.walk(model.methods["build"]) if "build" in model.methods else ():
        match node:
            case ast.Dict(keys=[ast.Constant(value=str() as member)], values=[ast.Name(id="data")]):
                return (member,)
            case _:
                pass
    return ()


def _chain(value: ast.expr, model: str, models: Mapping[str, _Model]) -> Path | None:
    """Return the names on the wire of `self.result.items`."""
    attributes: list[str] = []
    while isinstance(value, ast.Attribute):
        attributes.insert(0, value.attr)
        value = value.value
    if not (isinstance(value, ast.Name) and value.id == "self" and attributes):
        return None
    path: list[str] = []
    for attribute in attributes:
        known = models.get(model)
        path.append(known.wires.get(attribute, attribute) if known is not None else attribute)
        model = known.holds.get(attribute, "") if known is not None else ""
    return tuple(path)
