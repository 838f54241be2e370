"""Every Python name of a client, decided in one pass; later names are only looked up, and a miss raises KeyError."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.client.arguments import Credential
from specloom.client.methods import Method
from specloom.client.results import Download, Stream
from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.types import ObjectDeclaration
from specloom.naming import class_spelling, snake, split
from specloom.render import Code, fill
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.python import reserved
from specloom.targets.python.argument_names import ArgumentNames, argument_names, field_names
from specloom.targets.python.constant_names import ConstantNames, constant_names
from specloom.targets.python.credential_names import credential_names
from specloom.targets.python.layouts.groups import Group, Layout, Member, MemberKey, Path, walk
from specloom.targets.python.literals import Identifiers, identifier
from specloom.targets.python.method_names import method_spellings
from specloom.targets.python.spelling import file_stems, safe
from specloom.targets.python.stream_pairs import stream_pairs
from specloom.targets.python.type_names import component_names, inline_names

_CLIENT_MODULES = frozenset({"client_methods", "client_responses"})
"""The modules in a tree that are of the client itself."""


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """The names of a group of methods: its classes, the module they are in, and the attribute that leads to it."""

    sync: Code
    asynchronous: Code
    package: Code
    """The package that the module is in, from that of the client: `resources.chat`."""
    module: Code
    attribute: Code
    """The way to it from the client: `chat.completions`."""
    own: Code
    """The last part of that; empty for the client itself, as `attribute`."""
    label: Code
    """What it is called where there are others: its class, or in a tree the way to it."""

    @property
    def way(self) -> Code:
        """The expression that leads to it: `client.chat.completions`."""
        return fill("client.{}", self.attribute) if self.attribute else Code("client")

    def called(self, method: Code) -> Code:
        """Return what tests call a method: by the way from the client."""
        return fill("{}.{}", self.attribute, method) if self.attribute else method

    def told(self, method: Code) -> Code:
        """Return what a method is called where there are others."""
        return fill("{}.{}", self.label, method) if self.attribute else method

    @property
    def dotted(self) -> Code:
        """The way to the module from the package of the client."""
        return fill("{}.{}", self.package, self.module)

    @property
    def depth(self) -> int:
        """How many packages the module is in, that of the client not counted."""
        return self.package.count(".") + 1


@dataclass(frozen=True, slots=True)
class MethodNames:
    """The names of a method, its descriptor and its arguments."""

    method: Code
    """What tells it from the others of its resource; for most methods, what they are called."""
    called: Code
    """What it is called: of a method that streams with `stream=True` the same as the one that does not."""
    info: Code
    """The variant that returns the status and the headers, too; empty for a stream, which has both, and in a tree."""
    unread: Code
    """The variant that reads nothing of the answer; empty for a stream, for a download, and in a tree."""
    raw: Code
    """The method of a view of the resource that gives the whole response, in a tree: `with_raw_response.create`."""
    streamed: Code
    """That of a view which reads nothing of the answer: `with_streaming_response.create`."""
    wait: Code
    """The variant that waits for what the method begins; empty where nothing says how."""
    constant: Code
    arguments: ArgumentNames

    @property
    def title(self) -> Code:
        """What pages call it, each method otherwise: `create`, and `create with stream=True`."""
        if self.called == self.method:
            return self.method
        return fill("{} with {}=True", self.called, self.arguments.stream)

    @property
    def anchor(self) -> Code:
        """Where its title stands on a page."""
        if self.called == self.method:
            return self.method.lower()
        return fill("{}-with-{}true", self.called.lower(), self.arguments.stream.lower())


@dataclass(frozen=True, slots=True)
class Names:
    """The table; what it holds are identifiers."""

    types: Mapping[str, Code]
    modules: Mapping[str, Code]
    dicts: Mapping[str, Code]
    constants: Mapping[str, ConstantNames]
    """Of enums whose values the document names or explains."""
    fields: Mapping[str, Mapping[str, Code]]
    """Of an object, wire name -> its name on the model, in the dict form and in every call."""
    resources: Mapping[Path, ResourceNames]
    pages: Mapping[str, Code]
    """Class of a model, or label of a resource -> file stem of its page in the docs: the same, unless no system could
    keep such a file."""
    methods: Mapping[tuple[Path, MemberKey], MethodNames]
    """By the group and the key of its member."""
    credentials: Mapping[str, tuple[Code, ...]]
    callbacks: Mapping[str, Code]
    """The functions that read what callbacks send, by the id of the callback."""

    def place_of(self, method: Method) -> tuple[Path, MemberKey]:
        """Return where a method is first."""
        return next((path, key) for path, key in self.methods if key[0] == method.key)


def name_everything(
    api: Api,
    layout: Layout,
    requested: Iterable[str],
    overrides: NameOverrides,
    *,
    waiting: Container[str] = frozenset(),
    pages: Iterable[str] = (),
    arguments: Mapping[Credential, str] | None = None,
) -> Names:
    """Return the names for `api`.

    `requested` are the declarations that want a name for their dict form, `waiting` the keys of the methods that can
    wait for what they begin, `pages` the classes of pages in a tree, which the modules of resources import, and
    `arguments` the names that credentials are given.
    """
    taken = reserved.CLASSES | (reserved.LINEAGE if layout.is_tree else frozenset())
    classes = Identifiers(taken | reserved.KEYWORDS)
    every = list(walk(layout.groups))
    types = component_names(classes, api.declarations, overrides)
    if layout.is_tree:
        resources = _tree_names(layout, frozenset(pages))
    else:
        resources = _resource_names(classes, every, layout.folder)
    types |= inline_names(classes, api.declarations, overrides)
    objects = [declaration for declaration in api.declarations if isinstance(declaration, ObjectDeclaration)]
    fields = {declaration.id: field_names(declaration.fields, overrides) for declaration in objects}
    dicts = {
        declaration_id: classes.allocate(f"{types[declaration_id]}Dict")
        for declaration_id in sorted(requested, key=lambda declaration_id: types[declaration_id])
    }
    labels = [resource.label for resource in resources.values()]
    return Names(
        types=types,
        modules=_module_names(types),
        dicts=dicts,
        constants=constant_names(classes, api.declarations, types),
        fields=fields,
        resources=resources,
        pages=_page_names(types.values()) | _page_names(labels)
        if layout.is_tree
        else _page_names([*types.values(), *labels]),
        methods={
            (group.path, key): names
            for group in every
            for key, names in _method_names(group, resources, fields, overrides, waiting=waiting, layout=layout).items()
        },
        credentials=credential_names(api, arguments),
        callbacks=_callback_names(api),
    )


def _resource_names(classes: Identifiers, groups: Iterable[Group], folder: str) -> dict[Path, ResourceNames]:
    attributes = Identifiers(reserved.CLIENT_ATTRIBUTES | reserved.KEYWORDS)
    modules = Identifiers(reserved.STEMS, fold=True)
    names = {}
    for group in sorted(groups, key=lambda group: group.path):
        words = split(group.name) or ("default",)
        sync = classes.allocate(f"{safe(class_spelling(group.name) or 'Default', 'Tag')}Api")
        attribute = attributes.allocate(safe(snake(words), "tag_"))
        names[group.path] = ResourceNames(
            sync=sync,
            asynchronous=classes.allocate(f"Async{sync}"),
            package=identifier(folder),
            module=modules.allocate(*file_stems(safe(f"{snake(words)}_api", "tag_"))),
            attribute=attribute,
            own=attribute,
            label=sync,
        )
    return names


def _tree_names(layout: Layout, pages: frozenset[str]) -> dict[Path, ResourceNames]:
    """Return the names of resources: a module for each, in a package of its own where there are others below it."""
    names: dict[Path, ResourceNames] = {}

    def name(groups: Iterable[Group], package: Code, outer: Code, reserved_names: frozenset[str], taken: str) -> None:
        attributes = Identifiers(reserved_names | reserved.KEYWORDS)
        modules = Identifiers(reserved.STEMS | _CLIENT_MODULES, fold=True)
        classes = Identifiers(reserved.CLASSES | reserved.KEYWORDS | {taken, f"Async{taken}"})
        for group in sorted(groups, key=lambda group: group.path):
            own = attributes.allocate(safe(snake(split(group.name)) or "root", "resource_"))
            way = fill("{}.{}", outer, own) if outer else own
            module = modules.allocate(*file_stems(own))
            spelling = class_spelling(group.name)
            if pages.intersection({spelling, f"Async{spelling}"}):
                spelling = f"{spelling}Resource"
            sync = classes.allocate(*(safe(each, "Resource") for each in (spelling, f"{taken}{spelling}")))
            inner = fill("{}.{}", package, module) if group.children else package
            asynchronous = classes.allocate(f"Async{sync}")
            names[group.path] = ResourceNames(sync, asynchronous, inner, module, way, own, way)
            name(group.children, inner, way, reserved.API_NAMES, sync)

    folder = identifier(layout.folder)
    below = [group for group in layout.groups if group.path]
    name(below, folder, Code(), reserved.TREE_ATTRIBUTES, "ClientMethods")
    if len(below) < len(layout.groups):
        label = Identifiers({str(each.label) for each in names.values()}).allocate("client")
        of_client = (Code("ClientMethods"), Code("AsyncClientMethods"), folder, Code("client_methods"))
        names[()] = ResourceNames(*of_client, attribute=Code(), own=Code(), label=label)
    return names


def _module_names(types: Mapping[str, str]) -> dict[str, Code]:
    stems = Identifiers(reserved.STEMS | reserved.KEYWORDS, fold=True)
    return {
        declaration_id: stems.allocate(*file_stems(safe(snake(split(spelling)), "schema_")))
        for declaration_id, spelling in sorted(types.items(), key=lambda item: (len(item[1]), item[1]))
    }


def _page_names(labels: Iterable[str]) -> dict[str, Code]:
    pages = Identifiers(reserved.STEMS, fold=True)
    return {spelling: pages.allocate(*file_stems(spelling.replace(".", "_"))) for spelling in sorted(labels)}


def _method_names(
    group: Group,
    resources: Mapping[Path, ResourceNames],
    attributes: Mapping[str, Mapping[str, Code]],
    overrides: NameOverrides,
    *,
    waiting: Container[str],
    layout: Layout,
) -> dict[MemberKey, MethodNames]:
    """Return the names of the methods of one class, by their keys."""
    children = group.children if group.path or not layout.is_tree else (each for each in layout.groups if each.path)
    below = {str(resources[child.path].own) for child in children}
    of_client = frozenset() if group.path else reserved.TREE_ATTRIBUTES
    scope = Identifiers(reserved.KEYWORDS | reserved.API_NAMES | of_client | below)
    pins = {each.key: overrides.value(pointer_of(each.method)) for each in group.members if not each.is_alias}
    pinned = {key: name for key, name in pins.items() if name is not None}
    spellings = method_spellings(group, pinned, scope.free)
    pairs = stream_pairs(group, layout)
    paired = {*pairs, *pairs.values()}

    def order(member: Member) -> tuple[bool, bool, bool, int, str, str]:
        wire, key = member.method.name.wire, member.key
        return (
            key in pairs.values(),
            key not in pinned,
            spellings[key] != wire,
            len(wire),
            wire,
            member.method.operation.path,
        )

    names = {}
    for member in sorted(group.members, key=order):
        method, name = member.method, scope.allocate(spellings[member.key])
        is_stream = isinstance(method.result, Stream)
        is_whole = not isinstance(method.result, Stream | Download)
        info = unread = raw = streamed = Code()
        if layout.is_tree:
            raw, streamed = fill("with_raw_response.{}", name), fill("with_streaming_response.{}", name)
        else:
            info = info if is_stream else scope.allocate(f"{name.rstrip('_')}_with_http_info")
            unread = scope.allocate(f"{name.rstrip('_')}_with_streaming_response") if is_whole else unread
        wait = scope.allocate(f"{name.rstrip('_')}_and_wait") if method.key in waiting else Code()
        chooses, is_tree = member.key in paired, layout.is_tree
        arguments = argument_names(method, attributes, overrides, chooses_stream=chooses, tells_place=is_tree)
        constant = identifier(f"_{name.strip('_').upper()}")
        names[member.key] = MethodNames(name, name, info, unread, raw, streamed, wait, constant, arguments)
    first: dict[str, Code] = {}
    for member in group.members:  # one operation is described once, whatever methods call it
        constant = first.setdefault(member.method.key, names[member.key].constant)
        names[member.key] = replace(names[member.key], constant=constant)
    for plain, stream in pairs.items():
        names[stream] = replace(names[stream], called=names[plain].method, raw=Code(), streamed=Code())
    return names


def pointer_of(method: Method) -> Pointer:
    """Return where a method is named: its operation, and for a variant the preposition and the media type below it."""
    pointer, variant = method.operation.pointer, method.variant
    return pointer.child(variant.preposition, variant.content.media_type) if variant else pointer


def _callback_names(api: Api) -> dict[str, Code]:
    functions = Identifiers(reserved.KEYWORDS)
    ordered = sorted(
        api.callbacks, key=lambda callback: (len(callback.name.wire), callback.name.wire, callback.pointer)
    )
    return {
        callback.id: functions.allocate(f"parse_{snake(callback.name.words) or 'callback'}") for callback in ordered
    }
