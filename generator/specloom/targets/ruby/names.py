"""Spellings of Ruby names in the compatible style, and the one pass that gives classes names of their own."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache

from specloom.naming import Scope, class_spelling, snake, split
from specloom.render import Code
from specloom.targets.ruby import literals

_MARK = 8
"""How long the mark at the end of a shortened name is."""
_LONGEST = 100 + _MARK
_LONGEST_FILE = 92
"""With a suffix and a number a file in a gem may have a name of 100 bytes."""
_WORD_BREAKS = str.maketrans({"-": "_", " ": "_"})
_SANITIZED = str.maketrans(dict.fromkeys("[(.-/|: ", "_") | {"]": "", ")": ""})


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KEYWORDS = _words(
    """
    __file__ __line__ __encoding__ __end__ alias and begin break case class def defined? defined do else elsif
    end ensure false for if in module next nil not or redo rescue retry return self super then true undef
    unless until when while yield
    """
)
_LOCALS = _words(
    """
    local_var_path query_params header_params _header_accept _header_accept_result _header_content_type
    form_params post_body auth_names send
    """
)
LOCALS = _KEYWORDS | {"defined", "__method__", "opts", "block"}
"""What a local variable of a method may not be called."""
_NOT_ARGUMENTS = frozenset({"opts", "request_options"})
_NOT_METHODS = _words(
    """
    initialize api_client inspect method_missing sdk_call sdk_pages sdk_stream sdk_wait object_id
    __send__ __id__ instance_variable_get
    """
)
# What the docs and the runtime call by a bare name, and what a class of that name would hide from them.
_BUILTIN = _words(
    """
    Array BasicObject Binding Boolean Class Comparable Complex Date DateTime Dir Encoding Enumerable Errno ENV
    Exception False FalseClass Fiber File Float GC Hash Integer IO IOError JSON Kernel Logger Marshal Math
    Method Module Mutex NameError Net Nil NilClass Numeric Object ObjectSpace OpenSSL OpenStruct Pathname Proc
    Process Queue Random Range Rational Regexp Ruby RuntimeError SecureRandom Set Signal Singleton SocketError
    StandardError String StringIO Struct Symbol SystemExit Tempfile Thread Time Timeout True TrueClass
    TypeError URI VERSION Zlib Base64 ArgumentError Begin End Self
    """
)
_RUNTIME = _words(
    """
    ApiClient ApiError ApiModelBase Configuration Runtime SdkRuntime Version Models Api Internal
    """
)
_DEVICES = frozenset({"Con", "Prn", "Aux", "Nul", *(f"{port}{n}" for port in ("Com", "Lpt") for n in range(10))})
"""No file can have these names on Windows."""


def underscore(word: str) -> str:
    """Return `word` in snake case, as generated gems spell it: `OpenAIFile` is `open_ai_file`."""
    word = word.replace(".", "/").replace("$", "__")
    word = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", word)
    word = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", word)
    return word.translate(_WORD_BREAKS).lower()


def sanitize(name: str) -> str:
    """Return `name` without the characters that no Ruby name has."""
    return re.sub(r"[^A-Za-z0-9_]", "", name.replace("[]", "").translate(_SANITIZED))


@lru_cache(maxsize=50_000)
def variable(name: str) -> str:
    """Return the name of a method, an argument or a property."""
    plain = sanitize(name)
    if re.fullmatch(r"[A-Z_]*", plain):
        plain = plain.lower()
    plain = underscore(plain)
    if not plain.strip("_"):
        plain = snake(split(name)) or "value"
    if plain in _KEYWORDS or plain in _LOCALS or plain[0].isdigit():
        plain = f"_{plain}"
    return _shortened(plain)


@lru_cache(maxsize=50_000)
def class_name(name: str) -> str:
    """Return the name of a class: pieces keep their own capitals."""
    pieces = re.split(r"[_\-\s:.]", sanitize(name))
    joined = "".join(piece[0].upper() + piece[1:] for piece in pieces if piece) or class_spelling(name)
    if not joined[:1].isalpha():
        joined = f"Model{joined}"
    return _shortened(joined, _LONGEST_FILE)


def constant(value: object) -> str:
    """Return the name of the constant that holds a value of an enum."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return "N" + re.sub(r"\W", "_", str(value).replace("-", "MINUS_").replace("+", "PLUS_").replace(".", "_DOT_"))
    text = str(value)
    if not text:
        return "EMPTY"
    name = re.sub(r"^_|_$", "", sanitize(underscore(text).upper()))
    if not name.strip("_"):
        name = snake(split(text)).upper() or "VALUE"
    return _shortened(f"N{name}" if not name[0].isalpha() else name)


def operation_spelling(operation_id: str | None, path: str, method: str) -> str:
    """Return what an operation is called: its own id, or its path and method."""
    if operation_id:
        return operation_id
    return f"{path.replace('{', '').replace('}', '').strip('/').replace('/', '_')}_{method.lower()}"


class Classes:
    """Names of classes, unique in the module and, as names of files, in any case."""

    def __init__(self) -> None:
        self._scope = Scope(_BUILTIN | _RUNTIME | _DEVICES, fold=True)

    def api(self, tag: str) -> Code:
        """Take the name of the class of a tag."""
        return literals.constant(self._scope.allocate(_shortened(f"{class_name(tag)}Api", _LONGEST_FILE)))

    def model(self, key: str) -> Code:
        """Take the name of the class of a schema."""
        name = class_name(key)
        return literals.constant(self._scope.allocate(name, _shortened(f"Model{name}", _LONGEST_FILE)))


def file_stem(name: str) -> Code:
    """Return the name of the file of a class, without its suffix."""
    return literals.identifier(_shortened(underscore(name), _LONGEST_FILE))


def arguments(wires: Iterable[str]) -> list[Code]:
    """Return the names of the arguments of one method."""
    scope = Scope()
    return [_allocated(scope, wire, _NOT_ARGUMENTS) for wire in wires]


def properties(wires: Iterable[str]) -> list[Code]:
    """Return the names of the properties of one model."""
    scope = Scope()
    return [_allocated(scope, wire, frozenset()) for wire in wires]


def methods(spellings: Iterable[str]) -> list[Code]:
    """Return the names of the methods of one class of operations; `x` takes `x_with_http_info`, too."""
    scope = Scope()
    names: list[Code] = []
    for spelling in spellings:
        name = variable(spelling)
        if name in _NOT_METHODS:
            name = f"_{name}"
        number = 1
        chosen = name
        while not (scope.free(chosen) and scope.free(f"{chosen}_with_http_info")):
            number += 1
            chosen = f"{name}{number}"
        names.append(literals.identifier(scope.allocate(chosen)))
        scope.allocate(f"{chosen}_with_http_info")
    return names


def further(methods_: Iterable[Code], suffix: str, has_one: Iterable[bool], taken: Iterable[Code] = ()) -> list[Code]:
    """Return for each method the name of a further one of the same operation; none where it has none."""
    own = list(methods_)
    scope = Scope(frozenset([*own, *(f"{name}_with_http_info" for name in own), *taken]))
    return [
        literals.identifier(scope.allocate(_shortened(f"{name}_{suffix}"))) if has else Code()
        for name, has in zip(own, has_one, strict=True)
    ]


def constants(values: Iterable[object]) -> list[Code]:
    """Return the names of the constants of one enum."""
    scope = Scope({"BEGIN", "END"})
    return [literals.constant(scope.allocate(constant(value))) for value in values]


def _allocated(scope: Scope, wire: str, forbidden: frozenset[str]) -> Code:
    name = variable(wire)
    return literals.identifier(scope.allocate(f"_{name}" if name in forbidden else name))


def _shortened(name: str, longest: int = _LONGEST) -> str:
    """Return `name`, or where it is too long its beginning and a mark that tells it from others."""
    if len(name) <= longest:
        return name
    return f"{name[: longest - _MARK]}{hashlib.sha256(name.encode()).hexdigest()[:_MARK]}"
