"""The modules that published SDKs have beside clients and models, as `_exceptions`: each names what is ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.files import GeneratedFile
from specloom.render import Code, fill, render
from specloom.targets.python.literals import docstring, dotted, identifier, value
from specloom.targets.python.plan import LINEAGE_NAMES, Plan

_LINEAGE = "_runtime.lineage.values"
_LINEAGE_ERRORS = "_runtime.lineage.errors"
_ERRORS = tuple(sorted(name for name in LINEAGE_NAMES.values() if name.endswith("Error")))
_SAME_ERRORS = (
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
)
_TYPES = ("NOT_GIVEN", "NoneType", "NotGiven", "ProxiesTypes", "Transport", "not_given")
_MORE_TYPES = ("AnyMapping", "AsyncTransport", "Body", "Headers", "Omittable", "Query", "SequenceNotStr")
_STREAMS = {name: own for own, name in LINEAGE_NAMES.items() if own.endswith("EventStream")}
_CONFIG = "_runtime.sending.config"
_NOT_EXPORTED = frozenset({"default_timeout"})
"""What only makes the constants."""
_UTILS = ("assert_signatures_in_sync", "is_given", "parse_date", "parse_datetime", "strip_not_given")
_KINDS = ("is_dict", "is_list", "is_mapping")

Names = Mapping[str, tuple[str, str]]
"""What a name is: the module of the package that has it, and what it is called there."""


@dataclass(frozen=True, slots=True)
class Face:
    """A module: what is said of it, its names, and which of them the package has, too."""

    doc: str
    names: Names
    exported: tuple[str, ...] = ()
    constants: Mapping[str, Code] = field(default_factory=dict)
    """What it has of its own, besides."""


@dataclass(frozen=True, slots=True)
class NameView:
    """A name of a module, and where it comes from."""

    module: Code
    binding: Code
    """Its name there, and where it is called otherwise here, `as` that."""
    called: Code


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A constant of a module, and what it is."""

    name: Code
    code: Code


@dataclass(frozen=True, slots=True)
class FaceView:
    """A module of names."""

    doc: Code
    names: tuple[NameView, ...]
    constants: tuple[ConstantView, ...]
    exported: tuple[Code, ...]


def faces_of(plan: Plan) -> dict[str, Face]:
    """Return the modules of a tree of resources, by their names."""
    client = str(plan.client_class)
    errors = {f"{client}Error": (_LINEAGE_ERRORS, "APIError"), **_own(_LINEAGE_ERRORS, *_ERRORS)}
    streams = {name: ("_runtime.streams", own) for name, own in _STREAMS.items()}
    clients = {"Client": client, "AsyncClient": f"Async{client}", client: client, f"Async{client}": f"Async{client}"}
    aliases = ("AsyncClient", "Client") if client != "Client" else ()
    omitted = {name: ("_runtime.omit", name) for name in ("Omit", "omit")}
    timeout = {"Timeout": ("_runtime.timeouts", "Timeout")}
    options = {"RequestOptions": ("_runtime.options", "RequestOptions")}
    taken = {str(name) for name in (*plan.names.types.values(), *plan.names.dicts.values())}
    faces = {
        "_exceptions": Face(
            "The errors, by the names that published SDKs have for them.",
            {**errors, **_own("_runtime.errors", *_SAME_ERRORS)},
            tuple(errors),
        ),
        "_types": Face(
            "What arguments are annotated with.",
            {
                **_own(_LINEAGE, *_TYPES, *_MORE_TYPES),
                **omitted,
                **timeout,
                **options,
                "ArrayFormat": ("_runtime.contents", "ArrayFormat"),
                "FileTypes": ("_runtime.uploads", "FileInput"),
            },
            _TYPES,
        ),
        "_utils": Face(
            "Helpers.",
            {**_own(_LINEAGE, "file_from_path", *_UTILS), **_own("_runtime.kinds", *_KINDS)},
            ("file_from_path",),
        ),
        "_models": Face(
            "The base class of models.", _own("_runtime.lineage.models", "BaseModel", "construct_type"), ("BaseModel",)
        ),
        "_streaming": Face(
            "What streams give.", {**streams, **_own("_runtime.streams", "ServerSentEvent")}, tuple(streams)
        ),
        "_constants": _constants(plan),
        "_base_client": Face(
            "The bases of the clients, and the clients of httpx2 that they have by default.",
            {
                **_own("_runtime.transport.default_clients", "DefaultAsyncHttpxClient", "DefaultHttpxClient"),
                **_own("_runtime.lineage.clients", "AsyncAPIClient", "SyncAPIClient"),
                **_own(_LINEAGE, "make_request_options"),
                **_own("_runtime.pages", "AsyncPaginator", "PageInfo"),
                **_own("_constants", "DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"),
            },
        ),
        "_client": Face(
            "The clients.",
            {
                **{name: ("client", own) for name, own in clients.items()},
                **streams,
                **timeout,
                **options,
                **_own(_LINEAGE, "ProxiesTypes", "Transport"),
            },
            aliases,
        ),
        "_response": Face("What whole responses are.", _responses(), ("APIResponse", "AsyncAPIResponse")),
    }
    if plan.whole.is_legacy:
        faces["_legacy_response"] = Face(
            "What whole responses are, in the form of older SDKs.",
            {
                "HttpxBinaryResponseContent": ("_runtime.reading.binary_content", "HttpxBinaryResponseContent"),
                "LegacyAPIResponse": ("_runtime.reading.read_response", "LegacyAPIResponse"),
            },
            ("HttpxBinaryResponseContent",),
        )
    return {
        module: replace(face, exported=tuple(name for name in face.exported if name not in taken))
        for module, face in faces.items()
    }


def _constants(plan: Plan) -> Face:
    """Return what this client does where its user says nothing, as constants."""
    timeout = plan.defaults.timeout
    first, longest = plan.defaults.waits
    limits = "DEFAULT_CONNECTION_LIMITS"
    constants = {
        "INITIAL_RETRY_DELAY": value(first),
        "MAX_RETRY_DELAY": value(longest),
        "DEFAULT_MAX_RETRIES": value(plan.defaults.retries),
        "DEFAULT_TIMEOUT": fill("default_timeout({})", value(timeout if timeout is None else float(timeout))),
    }
    names = {**_own(_LINEAGE, limits), **_own(_CONFIG, "default_timeout")}
    return Face("What a client does by default.", names, (limits, "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"), constants)


def _own(module: str, *names: str) -> dict[str, tuple[str, str]]:
    return {name: (module, name) for name in names}


def _responses() -> dict[str, tuple[str, str]]:
    names = {}
    for half, prefix in (("synchronous", ""), ("asynchronous", "Async")):
        names[f"{prefix}APIResponse"] = (f"_runtime.{half}.raw", f"{prefix}RawResponse")
        names |= _own(f"_runtime.{half}.downloads", f"{prefix}BinaryAPIResponse", f"{prefix}StreamedBinaryAPIResponse")
    return names


def face_modules(plan: Plan) -> Iterator[GeneratedFile]:
    """Yield the modules."""
    for module, face in faces_of(plan).items():
        names = (
            NameView(dotted(f".{origin}"), binding(identifier(own), name), identifier(name))
            for name, (origin, own) in face.names.items()
        )
        ordered = tuple(sorted(names, key=lambda each: (each.module, each.called)))
        constants = tuple(ConstantView(identifier(name), code) for name, code in face.constants.items())
        exported = tuple(sorted({*map(identifier, face.names), *(each.name for each in constants)} - _NOT_EXPORTED))
        view = FaceView(docstring(face.doc), ordered, constants, exported)
        yield GeneratedFile.text(f"{plan.package}/{module}.py", render("python/package/face.jinja", view))


def binding(name: Code, called: str) -> Code:
    """Return what stands behind `import` for a name that is called so here."""
    return name if name == called else fill("{} as {}", name, identifier(called))
