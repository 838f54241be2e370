"""Plan: everything about one client that is decided before a view is built: methods, names, types, what travels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.client.adapted import adapted_declarations
from specloom.client.arguments import ClientArguments, client_arguments
from specloom.client.methods import Method, methods_of
from specloom.client.pages.decide import Paging, paging_of
from specloom.client.polling.decide import Waiting, waiting_of
from specloom.client.request_types import request_types
from specloom.client.results import Stream
from specloom.client.streams import USUAL_STREAM_ENDS
from specloom.client.unwrapped import Unwrapped, unwrapped_of
from specloom.config import ClientConfig, DefaultsConfig, ExampleConfig, options_of
from specloom.diagnostics import refused
from specloom.ir.api import Api, Operation
from specloom.ir.endpoints import endpoints_of
from specloom.ir.types import ObjectDeclaration
from specloom.ir.walk import Declarations, reaching, reference_graph
from specloom.options import nearest
from specloom.render import Code
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.python import reserved
from specloom.targets.python.layouts.groups import Layout
from specloom.targets.python.layouts.nested import nested
from specloom.targets.python.layouts.origins import with_origins_in_tree, with_unwrapped_origins
from specloom.targets.python.layouts.tagged import tagged
from specloom.targets.python.literals import identifier
from specloom.targets.python.names import Names, name_everything
from specloom.targets.python.options import PythonOptions
from specloom.targets.python.package import package_of
from specloom.targets.python.page_classes import PageClasses, page_classes
from specloom.targets.python.reach import Reach, reach_of
from specloom.targets.python.typing.annotations import ModelNames, Types
from specloom.targets.python.typing.open_enums import OpenEnums
from specloom.targets.python.typing.whole_responses import WholeResponses, whole_responses

LINEAGE_NAMES = {
    "ApiConnectionError": "APIConnectionError",
    "ApiError": "APIError",
    "ApiStatusError": "APIStatusError",
    "ApiTimeoutError": "APITimeoutError",
    "AsyncEventStream": "AsyncStream",
    "EventStream": "Stream",
    "ResponseValidationError": "APIResponseValidationError",
}
"""Names of the runtime, and what published SDKs call the same."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The decisions; views only look them up."""

    api: Api
    package: Code
    distribution: str
    declarations: Declarations
    layout: Layout
    """The groups of the methods."""
    names: Names
    open_enums: OpenEnums
    adapted: frozenset[str]
    """Declarations that hold, at once or further in, what is written otherwise than it is given: names, too."""
    reach: Reach
    client_class: str
    """The class of the client; the asynchronous one is `Async` and that name."""
    paging: Paging
    """The methods whose lists are asked for page by page."""
    page_classes: PageClasses | None
    """The classes of pages in a tree of resources; None where there is one for all."""
    unwrapped: Mapping[str, Unwrapped]
    """The methods that give only a member of their answer, by their keys."""
    streams: Mapping[str, Method]
    """The methods that give streams, by the ids of their operations."""
    waiting: Waiting
    """The methods that can wait for what they begin."""
    names_answers: bool
    qualifies_inner_types: bool
    """Whether the name of a type within an answer, `...Response`, begins with that of the answer, in a tree."""
    """Whether answers in a tree are called by their methods, too, where no resource gives them a name."""
    retry: str
    """What a client sends again by default: `safe` or `all`."""
    array_format: str
    """How a client names the entries of lists in multipart."""
    whole: WholeResponses
    """What it gives for downloads and for whole responses."""
    stream_ends: tuple[str, ...]
    """The data after which nothing of a stream comes."""
    arguments: ClientArguments
    """What the client's constructor takes by the configuration."""
    examples: Mapping[str, tuple[Operation, ExampleConfig]]
    """The calls that the README shows, by what they are for."""
    defaults: DefaultsConfig
    """What the client does where its user says nothing."""
    has_environments: bool
    """Whether the configuration names the servers, so that a client is made for an `environment`."""

    @property
    def words(self) -> dict[str, str]:
        """Names that the templates say, and what they are in this client."""
        usual = "Client"
        if self.client_class == usual:
            return {}
        return {usual: self.client_class, f"Async{usual}": f"Async{self.client_class}"}

    @property
    def words_of_docs(self) -> dict[str, str]:
        """The same of the docs, which in a tree of resources have the names of published SDKs."""
        return {**self.words, **(LINEAGE_NAMES if self.layout.is_tree else {})}

    def told(self, name: str) -> Code:
        """Return what the docs call a class of the runtime."""
        return identifier(self.words_of_docs.get(name, name))

    @property
    def prefix(self) -> Code:
        """What the names of environment variables begin with."""
        return identifier(self.defaults.env_prefix or self.package.upper())

    def variable(self, argument: str) -> Code:
        """Return the environment variable that an argument of the client is read from."""
        every = (*self.arguments.credentials.values(), *self.arguments.own)
        own = next((each.env for each in every if each.name == argument), None)
        return identifier(own or f"{self.prefix}_{argument.upper()}")

    def types(
        self,
        models: ModelNames,
        *,
        shadowed: frozenset[str] = frozenset(),
        shown: bool = False,
        lazy: bool = False,
    ) -> Types:
        """Return annotations for a module that says the types of models as `models` does."""
        return Types(self.names, self.declarations, self.open_enums, models, shadowed=shadowed, shown=shown, lazy=lazy)


def plan_client(api: Api, config: ClientConfig, overrides: NameOverrides) -> Plan:
    """Decide about the client of `api`."""
    api = api if api.surface is None else with_origins_in_tree(api, api.surface)
    declarations = {declaration.id: declaration for declaration in api.declarations}
    methods = methods_of(api, declarations)
    layout = tagged(api, methods) if api.surface is None else nested(api, api.surface, methods)
    graph = reference_graph(api.declarations)
    travelling = request_types(methods, graph)
    objects = {declaration.id for declaration in api.declarations if isinstance(declaration, ObjectDeclaration)}
    # What is an object or holds one can be given as a dict.
    paging = paging_of(methods, declarations, config)
    unwrapped = unwrapped_of(methods, declarations, config, paging.methods)
    if unwrapped and api.surface is not None:
        api = replace(api, declarations=tuple(with_unwrapped_origins(api.declarations, unwrapped.values())))
        declarations = {declaration.id: declaration for declaration in api.declarations}
    waiting = waiting_of(methods, declarations, config, paging.methods)
    arguments = client_arguments(
        api, config, reserved.CLIENT_ARGUMENTS | ({"environment"} if config.servers else set())
    )
    given = {credential: argument.name for credential, argument in arguments.credentials.items()}
    pages = page_classes(paging.methods, declarations) if layout.is_tree else None
    names = name_everything(
        api,
        layout,
        travelling & reaching(objects, graph),
        overrides,
        waiting=waiting.methods,
        pages=pages.names if pages is not None else (),
        arguments=given,
    )
    renaming = [
        declaration_id
        for declaration_id, own in names.fields.items()
        if any(name != wire for wire, name in own.items())
    ]
    package, options = identifier(package_of(api, config)), options_of(config, PythonOptions)
    client_class = _client_class(names, layout, config)
    return Plan(
        api=api,
        package=package,
        distribution=package.strip("_").replace("_", "-"),
        declarations=declarations,
        client_class=client_class,
        names_answers=config.stainless is not None or options.answer_types is not None,
        qualifies_inner_types=options.inner_types is not None,
        retry=config.retry,
        arguments=arguments,
        examples=_examples(api, config),
        defaults=config.defaults,
        has_environments=bool(config.servers),
        stream_ends=USUAL_STREAM_ENDS if config.stream_ends is None else config.stream_ends,
        array_format=config.array_format,
        layout=layout,
        whole=whole_responses(is_tree=layout.is_tree, raw=options.raw_responses, downloads=options.downloads),
        paging=paging,
        unwrapped=unwrapped,
        page_classes=pages,
        streams={each.operation.id: each for each in methods if isinstance(each.result, Stream)},
        waiting=waiting,
        names=names,
        open_enums=OpenEnums(declarations),
        reach=reach_of(methods, declarations, graph, travelling),
        adapted=frozenset(travelling & reaching([*renaming, *adapted_declarations(declarations)], graph)),
    )


def _examples(api: Api, config: ClientConfig) -> Mapping[str, tuple[Operation, ExampleConfig]]:
    """Return the operations that the README is to show; raise InputError for what is none."""
    known = endpoints_of(api.operations)
    found: dict[str, tuple[Operation, ExampleConfig]] = {}
    for role, example in config.examples.items():
        operation = known.find(example.operation)
        if operation is None:
            close = nearest(example.operation, known.names())
            message = f"there is no operation {example.operation!r:.200} to show"
            hint = f"did you mean `{close}`?" if close else None
            raise refused("config-value", message, config.pointer("examples", role).child("operation"), hint)
        found[role] = (operation, example)
    return found


def _client_class(names: Names, layout: Layout, config: ClientConfig) -> str:
    """Return the name of the client's class; raise InputError where the package has something else of that name."""
    name = options_of(config, PythonOptions).client_class
    beside = [own for path, own in names.resources.items() if not layout.is_tree or len(path) <= 1]
    resources = [each for resource in beside for each in (resource.sync, resource.asynchronous)]
    taken = {str(each) for each in (*names.types.values(), *names.dicts.values(), *resources)} & {name, f"Async{name}"}
    if not taken:
        return name
    message = (
        f"`client_class` of the Python target cannot be {name!r}: the package has another class {min(taken, key=len)!r}"
    )
    at = config.pointer(config.target, "client_class")
    raise refused("config-value", message, at, f'for example client_class = "{name}Client"')
