"""The pages of resources: for each method its arguments, an example, its result, authorization and errors."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from specloom.client.bodies import FieldsBody
from specloom.client.constants import filled_in
from specloom.client.media_types import gives_type, read_content, sent_as
from specloom.client.pages.pagination import Pagination
from specloom.client.successes import successes
from specloom.ir.api import Operation, Parameter, Response
from specloom.ir.pagination import PageKind
from specloom.ir.types import Constraints, Field, NullableType, NullType, Presence, Type
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.prose import said_of
from specloom.targets.python.calls.arguments import OMITTED, Argument
from specloom.targets.python.calls.parts import parts_of
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import MethodSignature, Signatures, request_line
from specloom.targets.python.docs.access import authorization, client_arguments, server_line
from specloom.targets.python.docs.notes import notes_of
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.docs.statements import ExampleCall, construction, first_sentence, sentence_comment
from specloom.targets.python.docs.type_texts import TypeTexts
from specloom.targets.python.docs.views import ApiPage, ErrorView, OperationPage, RowView
from specloom.targets.python.docs.waiting_texts import waiting_text
from specloom.targets.python.literals import identifier
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import NONE, Side, bare

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "InternalServerError",
    "5XX": "InternalServerError",
}
_ASKED_FOR = {
    PageKind.CURSOR: "with the token that stands in the one before, as `{}`",
    PageKind.NEXT_URL: "at the URL that stands in the one before",
    PageKind.LAST_ID: "with the id of the last item, as `{}`",
    PageKind.LINK: "at the URL in the header `Link`",
    PageKind.PAGE: "by its number, as `{}`",
    PageKind.OFFSET: "by the number of items before it, as `{}`",
}
_WIDTH = 88
_OPTIONS = Code("Every method also takes `request_options=`: timeout, retries, headers and more for one call.")
_TREE_OPTIONS = Code(
    "Every method also takes `extra_headers=`, `extra_query=`, `extra_body=` and `timeout=`, and `request_options=`"
    " with retries and more, for one call."
)
_NOTHING = Code("")


class ApiPages:
    """Builds the pages of the resources of one client."""

    def __init__(self, plan: Plan, samples: Samples) -> None:
        self._plan = plan
        self._samples = samples
        self._types = plan.types(bare, shown=True)
        self._texts = TypeTexts(plan.names)

    def of(self, resource: Resource) -> Iterator[ApiPage]:
        """Yield the page of a resource, and where it stands in parts theirs."""
        parts = parts_of(resource)
        pages = [self._page(resource, part) for part in parts]
        if len(pages) > 1:
            by_name = {operation.call.names.method: operation for page in pages for operation in page.operations}
            every = tuple(by_name[call.names.method] for call in resource.calls)
            yield dataclasses.replace(pages[0], page=resource.page, whole=_NOTHING, operations=every, details=())
        yield from pages

    def _page(self, resource: Resource, part: Resource) -> ApiPage:
        operations = tuple(self._operation(resource, call, part.page) for call in part.calls)
        return ApiPage(
            package=self._plan.package,
            title=self._title(resource.names),
            ways=self._ways(resource.names),
            options=_TREE_OPTIONS if self._plan.layout.is_tree else _OPTIONS,
            page=part.page,
            server=server_line(self._plan.api),
            description=markdown.text(resource.doc),
            below=joined(
                ", ",
                (fill("[{}]({}.md)", each.names.label, each.page) for each in walk(resource.children) if each.calls),
            ),
            whole=resource.page if part is not resource else _NOTHING,
            operations=operations,
            details=operations,
        )

    def _title(self, names: ResourceNames) -> Code:
        """Return the title of a page: the class, or in a tree the way to the resource."""
        if self._plan.layout.is_tree:
            return names.way
        return fill("{}.{}", self._plan.package, names.sync)

    def _ways(self, names: ResourceNames) -> Code:
        """Return the sentence about what leads to the methods."""
        if self._plan.layout.is_tree and not names.attribute:
            return Code("Those of an asynchronous client are the same with `await`.")
        if self._plan.layout.is_tree:
            pattern = "A `{}` of `{}.{}`; the `{}` of an `{}` is the same with `await`."
            client = fill("Async{}", identifier(self._plan.client_class))
            return fill(pattern, names.sync, self._plan.package, names.package, names.asynchronous, client)
        pattern = "`client.{}`, or `{}()` with the default client; `{}` is the same with `await`."
        return fill(pattern, names.attribute, names.sync, names.asynchronous)

    def _operation(self, resource: Resource, call: MethodSignature, page: Code) -> OperationPage:
        example = ExampleCall(resource.names, call, self._samples.call(call))
        call = Signatures(self._plan, resource.path, self._types).of(call.member)
        operation, docs = call.operation, call.operation.docs
        return OperationPage(
            call=call,
            told=resource.names.told(call.names.called),
            page=page,
            verb=markdown.line(operation.method),
            path=markdown.cell(operation.path),
            cell=markdown.cell(first_sentence(docs)),
            signature=markdown.quoted_code(self._signature(call)),
            texts=tuple(map(markdown.text, said_of(docs))),
            imports=example.imports,
            client=construction(self._plan, client_arguments(self._plan, operation)),
            comment=sentence_comment(first_sentence(docs) or request_line(operation)),
            example=example.statement(),
            info_example=example.info_statement(),
            raw_example=example.raw_statement(),
            wait_example=example.wait_statement(),
            waiting=self._waiting(call),
            headers=self._headers(operation),
            rows=tuple(map(self._argument_row, call.arguments)),
            result=self._texts.line(call.result, _result_types(call)),
            pages=self._pages(call.pages) if call.pages is not None else _NOTHING,
            authorization=authorization(self._plan.api, operation),
            errors=tuple(self._errors(operation)),
            content_type=markdown.line(sent_as(call.body.content)) if call.body else Code("Not defined"),
            accept=markdown.line(call.method.accept),
        )

    def _signature(self, call: MethodSignature) -> str:
        """Return the method with its arguments, on one line or one argument a line."""
        shown = list(map(self._shown, call.positional))
        keyword = [self._shown(argument) for argument in call.keyword]
        shown += ["*", *keyword] if keyword else []
        end = f") -> {self._texts.plain(call.result)}"
        line = f"{call.names.called}({', '.join(shown)}{end}"
        if len(line) <= _WIDTH or not shown:
            return line
        return "\n".join([f"{call.names.called}(", *(f"    {argument}," for argument in shown), end])

    def _shown(self, argument: Argument) -> str:
        default = "" if argument.default is None else f" = {argument.default}"
        return f"{argument.name}: {self._texts.plain(argument.annotation)}{default}"

    def _argument_row(self, argument: Argument) -> RowView:
        source, types = argument.source, list[Type]()
        presence = Presence.REQUIRED if argument.default is None else Presence.OPTIONAL
        notes = notes_of(None, Constraints(), presence)
        if isinstance(source, Parameter | Field):
            types = [source.type]
            constant = filled_in(source, self._plan.declarations)
            if constant is not None and argument.default != OMITTED:
                notes = notes_of(constant.value, source.constraints, Presence.DEFAULTED)
            else:
                usual = source.presence is Presence.DEFAULTED and argument.default is not None
                notes = notes_of(source.default, source.constraints, source.presence if usual else presence)
        elif isinstance(source, FieldsBody):
            types = [source.additional] if source.additional is not None else []
        elif source is not None:
            types = [source.content.type]
        annotation = argument.annotation
        if argument.default == NONE.parts[0] and not any(isinstance(kind, NullableType | NullType) for kind in types):
            annotation = annotation.without(NONE)  # it only means that the argument may be left out
        code = self._texts.cell(annotation, types)
        return RowView(argument.name, code, markdown.cell(argument.description), joined(" ", notes))

    def _headers(self, operation: Operation) -> Code:
        kind = operation.headers
        return _NOTHING if kind is None else self._texts.line(self._types.of(kind, Side.READ), [kind])

    def _waiting(self, call: MethodSignature) -> Code:
        return waiting_text(self._plan, call, call.polling, self._texts) if call.polling is not None else _NOTHING

    def _pages(self, pages: Pagination) -> Code:
        """Return what iterating over a page gives, and how the next one is asked for."""
        item = self._texts.line(self._types.of(pages.item, Side.READ), [pages.item])
        if pages.kind is PageKind.SINGLE:
            return fill("Iterating over it gives the items, each {}; all of them are in one answer.", item)
        return fill(
            "Iterating over it gives the items of all pages, each {}. The next page is asked for {}; "
            "a page is the last where {}.",
            item,
            markdown.line(_ASKED_FOR[pages.kind].format(pages.request.name if pages.request is not None else "")),
            markdown.line(pages.ends),
        )

    def _errors(self, operation: Operation) -> Iterable[ErrorView]:
        """Yield a row for each error that the document describes, and one for all others."""
        described = [response for response in operation.responses if response.status.startswith(("4", "5"))]
        for response in described:
            error = self._plan.told(_ERRORS.get(response.status, "ApiStatusError"))
            yield self._error(markdown.line(response.status), fill("`{}`", error), response)
        default = next((response for response in operation.responses if response.status == "default"), None)
        status = Code("any other of 400 and above") if described else Code("any of 400 and above")
        yield self._error(status, fill("a kind of `{}`", self._plan.told("ApiStatusError")), default)

    def _error(self, status: Code, error: Code, response: Response | None) -> ErrorView:
        if response is None:
            return ErrorView(status, error, _NOTHING, _NOTHING)
        text = response.docs.description or response.docs.summary or ""
        return ErrorView(status, error, self._body_of(response), markdown.cell(text))

    def _body_of(self, response: Response) -> Code:
        content = read_content(response)
        if content is None or not gives_type(content):
            return _NOTHING
        return self._texts.cell(self._types.of(content.type, Side.READ), [content.type])


def _result_types(call: MethodSignature) -> list[Type]:
    contents = map(read_content, successes(call.operation))
    types = [content.type for content in contents if content is not None and gives_type(content)]
    return types if call.pages is None else [*types, call.pages.item]
