"""The client of a published SDK: what its constructor takes, and where requests go, read from its `_client.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_OF_EVERY_CLIENT = frozenset(
    {"base_url", "environment", "timeout", "max_retries", "default_headers", "default_query", "http_client"}
    | {"transport", "proxies", "websocket_base_url"}
)
_KINDS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


@dataclass(slots=True)
class SdkArgument:
    """An argument of the constructor; what the source does not tell is None."""

    name: str
    type: str
    required: bool = False
    default: str | int | float | bool | None = None
    env: str | None = None
    header: str | None = None
    """The header that it is sent in."""
    query: str | None = None
    sent_as: str | None = None
    """How a credential is written into its header: `bearer`, as the `username` or `password` of basic, or as it is."""


@dataclass(slots=True)
class SdkClient:
    """What the source tells of the client."""

    class_name: str | None = None
    arguments: list[SdkArgument] = field(default_factory=list)
    servers: dict[str, str] = field(default_factory=dict)
    env_prefix: str | None = None
    array_format: str | None = None
    nested_format: str | None = None
    timeout: float | None = None
    max_retries: int | None = None
    error_body: str | None = None
    """The member of its body that errors have as theirs."""


def read_client(tree: ast.Module, constants: ast.Module) -> SdkClient:
    """Return what `_client.py` tells, and of the defaults `_constants.py`."""
    client = SdkClient()
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    names = [name for name in classes if f"Async{name}" in classes and not name.startswith("Async")]
    _read_constants(client, constants)
    servers = _members(_assigned(tree, "ENVIRONMENTS"))
    client.servers = {name: text for name, url in servers if (text := _text_of(url)) is not None}
    if not names:
        return client
    client.class_name = names[0]
    node = classes[names[0]]
    methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    if "__init__" in methods:
        _read_constructor(client, node, methods["__init__"])
    _read_headers(client, [each for each in methods.values() if each.name != "__init__"])
    client.error_body = _error_body(methods.get("_make_status_error"))
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Querystring":
            formats = {each.arg: _text_of(each.value) for each in call.keywords}
            client.array_format, client.nested_format = formats.get("array_format"), formats.get("nested_format")
    return client


def _error_body(method: ast.FunctionDef | None) -> str | None:
    """Return the member that the errors of a client take out of a body: `body.get("error", body)`."""
    for call in ast.walk(method) if method is not None else ():
        match call:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="body"), attr="get"),
                args=[ast.Constant(value=str() as name), ast.Name(id="body")],
            ):
                return name
            case _:
                pass
    return None


def _assigned(tree: ast.Module, name: str) -> ast.expr | None:
    """Return the value that a module gives to a name."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                return value
            case ast.AnnAssign(target=ast.Name(id=found), value=value) if found == name:
                return value
            case _:
                pass
    return None


def _members(value: ast.AST | None) -> Iterator[tuple[str, ast.expr]]:
    """Yield the members of a dict that are named by texts."""
    if isinstance(value, ast.Dict):
        for key, each in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key.value, each


def _text_of(value: ast.expr | None) -> str | None:
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None


def _number_of(value: ast.expr | None) -> float | None:
    """Return a number, which may be written as a product: `10 * 60`."""
    match value:
        case ast.Constant(value=bool()):
            return None
        case ast.Constant(value=int() | float() as number):
            return number
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            factors = _number_of(left), _number_of(right)
            return None if None in factors else (factors[0] or 0) * (factors[1] or 0)
        case _:
            return None


def _read_constants(client: SdkClient, tree: ast.Module) -> None:
    """Read `DEFAULT_TIMEOUT = httpx.Timeout(timeout=60, connect=5.0)` and `DEFAULT_MAX_RETRIES = 2`."""
    retries, timeout = (_assigned(tree, name) for name in ("DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"))
    if isinstance(timeout, ast.Call):
        given = {each.arg: each.value for each in timeout.keywords}
        timeout = given.get("timeout", timeout.args[0] if timeout.args else None)
    client.timeout = _number_of(timeout)
    count = _number_of(retries)
    client.max_retries = int(count) if count is not None else None


def _read_constructor(client: SdkClient, node: ast.ClassDef, constructor: ast.FunctionDef) -> None:
    held = {
        each.target.id: ast.unparse(each.annotation)
        for each in node.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }
    variables = dict(_variables(constructor))
    given = zip(constructor.args.kwonlyargs, constructor.args.kw_defaults, strict=True)
    for argument, default in given:
        name = argument.arg
        kind = _kind(argument.annotation)
        if name in _OF_EVERY_CLIENT or name.startswith("_") or kind is None or name not in held:
            continue
        usual = default.value if isinstance(default, ast.Constant) else None
        client.arguments.append(
            SdkArgument(
                name,
                kind,
                required="None" not in held[name] and usual is None,
                default=usual if isinstance(usual, str | int | float) else None,
                env=variables.get(name),
            )
        )
    found = next((each for each in _environment(constructor) if each.endswith("_BASE_URL")), None)
    client.env_prefix = found.removesuffix("_BASE_URL") if found is not None else None


def _kind(annotation: ast.expr | None) -> str | None:
    """Return the type of an argument, as a configuration has it; None where it is of no simple type."""
    names = [each.id for each in ast.walk(annotation) if isinstance(each, ast.Name)] if annotation is not None else []
    kinds = [_KINDS[name] for name in names if name in _KINDS]
    return kinds[0] if kinds else None


def _variables(constructor: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield the arguments that are read from the environment: `api_key = os.environ.get("ACME_API_KEY")`."""
    for each in ast.walk(constructor):
        match each:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                for variable in _environment(value):
                    yield name, variable
            case _:
                pass


def _environment(node: ast.AST) -> Iterator[str]:
    """Yield the variables that are read: `os.environ.get("NAME")`."""
    for each in ast.walk(node):
        match each:
            case ast.Call(func=ast.Attribute(attr="get", value=ast.Attribute(attr="environ")), args=[name, *_]):
                yield from filter(None, [_text_of(name)])
            case _:
                pass


def _read_headers(client: SdkClient, methods: Iterable[ast.FunctionDef]) -> None:
    """Read in which headers arguments are sent: `{"X-Project": self.project}`, `{"X-Api-Key": api_key}`."""
    arguments = {argument.name: argument for argument in client.arguments}
    for method in methods:
        _read_basic(method, arguments)
        returned = [each.value for each in ast.walk(method) if isinstance(each, ast.Return)]
        for header, value in (pair for each in returned for found in _dicts(each) for pair in _members(found)):
            names = [_name(each) for each in ast.walk(value)]
            own = next((arguments[name] for name in names if name in arguments), None)
            if own is not None and method.name == "default_query":
                own.query = own.query or header
            elif own is not None:
                own.header = own.header or header
                own.sent_as = own.sent_as or _sent_as(value)


def _dicts(value: ast.expr | None) -> Iterator[ast.Dict]:
    yield from (each for each in ast.walk(value) if isinstance(each, ast.Dict)) if value is not None else ()


def _name(node: ast.AST) -> str | None:
    """Return what a value is called: `api_key` and `self.api_key` are the same."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name, value=ast.Name(id="self")):
            return name
        case _:
            return None


def _sent_as(value: ast.expr) -> str | None:
    """Return how a credential is written, as `f"Bearer {api_key}"` tells."""
    texts = [text for each in ast.walk(value) if isinstance(each, ast.Constant) and (text := _text_of(each))]
    return "bearer" if any(text.startswith("Bearer ") for text in texts) else None


def _read_basic(method: ast.FunctionDef, arguments: Mapping[str, SdkArgument]) -> None:
    """Read which arguments are the two halves of a basic credential: `f"{self.user}:{self.password}"`."""
    for each in ast.walk(method):
        match each:
            case ast.JoinedStr(
                values=[ast.FormattedValue(value=user), ast.Constant(value=":"), ast.FormattedValue(value=password)]
            ):
                for half, role in ((user, "username"), (password, "password")):
                    own = arguments.get(_name(half) or "")
                    if own is not None:
                        own.sent_as = role
            case _:
                pass
