"""The pages of resources: for each method its arguments, examples, result, authorization and errors."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.bodies import FieldsBody
from specloom.client.media_types import read_content
from specloom.client.successes import accepted, successes
from specloom.ir.api import ContentKind, Operation, Parameter, Response
from specloom.ir.types import Constraints, Field, ObjectDeclaration, Presence, Type
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.calls.signatures import Argument, MethodSignature, request_line
from specloom.targets.python.docs.access import authorization, client_arguments, server_line
from specloom.targets.python.docs.example_code import imports_of, keywords
from specloom.targets.python.docs.links import import_lines, linked, page
from specloom.targets.python.docs.notes import notes_of
from specloom.targets.python.docs.samples import Sample, Samples
from specloom.targets.python.docs.views import ApiPage, ErrorView, OperationPage, RowView
from specloom.targets.python.literals import comment, identifier
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import Side

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
_NOTHING = Code("")


class ApiPages:
    """Builds the pages of the resources of one client."""

    def __init__(self, plan: Plan, samples: Samples) -> None:
        self._plan = plan
        self._samples = samples
        self._types = plan.types(lambda module: f"{plan.package}.models.{module}", shown=True)

    def of(self, resource: Resource) -> ApiPage:
        """Return the page of a resource."""
        names = resource.names
        return ApiPage(
            package=identifier(self._plan.package),
            title=identifier(names.sync),
            page=page(self._plan.names, names.sync),
            asynchronous=identifier(names.asynchronous),
            server=server_line(self._plan.api),
            description=markdown.text(resource.doc),
            operations=tuple(self._operation(call, names.attribute) for call in resource.calls),
        )

    def _operation(self, call: MethodSignature, attribute: str) -> OperationPage:
        operation, docs = call.operation, call.operation.docs
        sample = self._samples.call(call)
        name = identifier(call.names.method)
        info = identifier(call.names.info)
        result = call.result.code
        shown = joined(", ", self._shown_arguments(call))
        model = call.body.declaration if isinstance(call.body, FieldsBody) and call.takes_fields else None
        rows = tuple(self._argument_row(argument) for argument in (*call.positional, *call.keyword[:-1]))
        errors = tuple(self._errors(operation))
        summary = docs.summary or ""
        return OperationPage(
            name=name,
            info_name=info,
            anchor=name,
            verb=markdown.line(operation.method),
            path=markdown.cell(operation.path),
            cell=markdown.cell(docs.summary or docs.description or ""),
            signature=fill("{}({}) -> {}", name, shown, result),
            info_signature=fill("{}({}) -> ApiResponse[{}]", info, shown, result),
            has_summary=bool(summary.strip()),
            summary=markdown.text(summary),
            has_description=bool((docs.description or "").strip()) and docs.description != docs.summary,
            description=markdown.text(docs.description or ""),
            deprecated=docs.deprecated,
            imports=import_lines(sample.imports),
            client=joined(", ", client_arguments(self._plan, operation)),
            comment=comment(docs.summary or request_line(operation)),
            arguments=joined(", ", sample.arguments),
            attribute=identifier(attribute),
            returns=call.gives_value,
            binary=call.is_download,
            has_model_form=model is not None,
            model_name=identifier(self._plan.names.types[model.id]) if model is not None else _NOTHING,
            model_imports=self._model_imports(model, sample) if model is not None else (),
            model_argument=self._model_form(call, model, sample) if model is not None else _NOTHING,
            has_rows=bool(rows),
            rows=rows,
            result=linked(self._plan.names, result, _result_types(operation)),
            authorization=authorization(self._plan.api, operation),
            has_errors=bool(errors),
            errors=errors,
            content_type=markdown.line(call.body.content.media_type) if call.body else Code("Not defined"),
            accept=markdown.line(
                accepted(operation) if any(response.contents for response in successes(operation)) else "Not defined"
            ),
        )

    def _shown_arguments(self, call: MethodSignature) -> list[Code]:
        """Return the names of the arguments as the page's signature lists them."""
        needed = [identifier(argument.name) for argument in call.positional]
        optional = [identifier(argument.name) for argument in call.keyword[:-1]]
        return [*needed, *([Code("*"), *optional] if optional else [])]

    def _model_imports(self, model: ObjectDeclaration, sample: Sample) -> tuple[Code, ...]:
        """Return the lines that import what a call that hands over the model needs, be it optional or not."""
        return import_lines(sample.imports | imports_of(each for _, each in self._samples.model_fields(model)))

    def _model_form(self, call: MethodSignature, model: ObjectDeclaration, sample: Sample) -> Code:
        """Return the arguments of a call that hands over the model."""
        fields = self._samples.model_fields(model)
        count = len(fields) if call.body and call.body.required else 0
        others = sample.arguments[: len(sample.arguments) - count]
        whole = fill("{}({})", identifier(self._plan.names.types[model.id]), keywords(fields))
        return joined(", ", [*others, fill("{}={}", identifier(call.positional[-1].name), whole)])

    def _argument_row(self, argument: Argument) -> RowView:
        source, types, notes = argument.source, list[Type](), list[Code]()
        if isinstance(source, Parameter | Field):
            types, notes = [source.type], notes_of(source.default, source.constraints, source.presence)
        elif source is not None:
            presence = Presence.REQUIRED if source.required else Presence.OPTIONAL
            types, notes = [source.content.type], notes_of(None, Constraints(), presence)
        code = linked(self._plan.names, argument.annotation.code, types)
        return RowView(identifier(argument.name), code, markdown.cell(argument.description), joined(" ", notes))

    def _errors(self, operation: Operation) -> Iterable[ErrorView]:
        for response in operation.responses:
            if response.status.startswith(("4", "5")) or response.status == "default":
                error = identifier(_ERRORS.get(response.status, "ApiStatusError"))
                yield ErrorView(
                    markdown.line(response.status),
                    error,
                    self._body_of(response),
                    markdown.cell(response.docs.description or response.docs.summary or ""),
                )

    def _body_of(self, response: Response) -> Code:
        content = read_content(response)
        if content is None or content.kind is not ContentKind.JSON:
            return Code("")
        return linked(self._plan.names, self._types.of(content.type, Side.READ).code, [content.type])


def _result_types(operation: Operation) -> list[Type]:
    contents = map(read_content, successes(operation))
    return [content.type for content in contents if content is not None and content.kind is ContentKind.JSON]
