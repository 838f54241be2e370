"""The pages of resources: for each method its arguments, examples, result, authorization and errors."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.bodies import FieldsBody
from specloom.client.media_types import read_content
from specloom.client.successes import accepted, successes
from specloom.ir.api import ContentKind, Operation, Parameter, Response
from specloom.ir.types import Constraints, Field, Presence, Type
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.calls.signatures import Argument, MethodSignature, Signatures, request_line
from specloom.targets.python.docs.access import authorization, client_arguments, server_line
from specloom.targets.python.docs.links import import_lines, linked
from specloom.targets.python.docs.notes import notes_of
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.docs.views import ApiPage, ErrorView, OperationPage, RowView
from specloom.targets.python.layouts.groups import Path
from specloom.targets.python.literals import comment, identifier
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import Side, bare

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


class ApiPages:
    """Builds the pages of the resources of one client."""

    def __init__(self, plan: Plan, samples: Samples) -> None:
        self._plan = plan
        self._samples = samples
        self._types = plan.types(bare, shown=True)

    def of(self, resource: Resource) -> ApiPage:
        """Return the page of a resource."""
        return ApiPage(
            package=self._plan.package,
            names=resource.names,
            page=self._plan.names.pages[resource.names.sync],
            server=server_line(self._plan.api),
            description=markdown.text(resource.doc),
            operations=tuple(self._operation(call, resource.path) for call in resource.calls),
        )

    def _operation(self, call: MethodSignature, path: Path) -> OperationPage:
        sample = self._samples.call(call)
        call = Signatures(self._plan, path, self._types).of(call.method)
        operation, docs, names, result = call.operation, call.operation.docs, call.names, call.result.code
        shown = joined(", ", _shown_arguments(call))
        return OperationPage(
            call=call,
            verb=markdown.line(operation.method),
            path=markdown.cell(operation.path),
            cell=markdown.cell(docs.summary or docs.description or ""),
            signature=fill("{}({}) -> {}", names.method, shown, result),
            info_signature=fill("{}({}) -> ApiResponse[{}]", names.info, shown, result),
            summary=markdown.text(docs.summary or ""),
            description=markdown.text((docs.description or "") if docs.description != docs.summary else ""),
            imports=import_lines(sample.imports),
            client=joined(", ", client_arguments(self._plan, operation)),
            comment=comment(docs.summary or request_line(operation)),
            arguments=joined(", ", sample.arguments),
            rows=tuple(map(self._argument_row, call.arguments)),
            result=linked(self._plan.names, result, _result_types(operation)),
            authorization=authorization(self._plan.api, operation),
            errors=tuple(self._errors(operation)),
            content_type=markdown.line(call.body.content.media_type) if call.body else Code("Not defined"),
            accept=markdown.line(
                accepted(operation) if any(response.contents for response in successes(operation)) else "Not defined"
            ),
        )

    def _argument_row(self, argument: Argument) -> RowView:
        source, types, notes = argument.source, list[Type](), list[Code]()
        if isinstance(source, Parameter | Field):
            types, notes = [source.type], notes_of(source.default, source.constraints, source.presence)
        elif isinstance(source, FieldsBody):
            types = [source.additional] if source.additional is not None else []
            notes = notes_of(None, Constraints(), Presence.OPTIONAL)
        elif source is not None:
            presence = Presence.REQUIRED if source.required else Presence.OPTIONAL
            types, notes = [source.content.type], notes_of(None, Constraints(), presence)
        code = linked(self._plan.names, argument.annotation.code, types)
        return RowView(argument.name, code, markdown.cell(argument.description), joined(" ", notes))

    def _errors(self, operation: Operation) -> Iterable[ErrorView]:
        for response in operation.responses:
            if response.status.startswith(("4", "5")) or response.status == "default":
                yield ErrorView(
                    markdown.line(response.status),
                    identifier(_ERRORS.get(response.status, "ApiStatusError")),
                    self._body_of(response),
                    markdown.cell(response.docs.description or response.docs.summary or ""),
                )

    def _body_of(self, response: Response) -> Code:
        content = read_content(response)
        if content is None or content.kind is not ContentKind.JSON:
            return Code("")
        return linked(self._plan.names, self._types.of(content.type, Side.READ).code, [content.type])


def _shown_arguments(call: MethodSignature) -> list[Code]:
    """Return the names of the arguments as the page's signature lists them."""
    keyword = [argument.name for argument in call.keyword[:-1]]
    return [*(argument.name for argument in call.positional), *([Code("*"), *keyword] if keyword else [])]


def _result_types(operation: Operation) -> list[Type]:
    contents = map(read_content, successes(operation))
    return [content.type for content in contents if content is not None and content.kind is ContentKind.JSON]
