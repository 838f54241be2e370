"""Views of the Markdown pages: one for each group of operations and one for each model."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.bodies import FieldsBody, FormBody
from specloom.client.media_types import read_content
from specloom.client.servers import example_url, is_absolute, wants_base_url
from specloom.client.successes import accepted, successes
from specloom.ir.api import Api, ContentKind, Operation, Response, SchemeKind, SecurityRequirement
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    Constraints,
    Field,
    JsonValue,
    ObjectDeclaration,
    Presence,
    Type,
)
from specloom.ir.walk import references
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.calls.signatures import Argument, MethodSignature, request_line
from specloom.targets.python.docs.example_code import Expression, imports_of
from specloom.targets.python.docs.notes import notes_of
from specloom.targets.python.docs.samples import Sample, Samples
from specloom.targets.python.docs.views import ApiPage, ErrorView, ModelPage, OperationPage, RowView
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import comment, dotted, identifier, string
from specloom.targets.python.models.texts import described
from specloom.targets.python.models.views import is_required
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
_CREDENTIAL_TEXTS = {
    "access_token": "YOUR_ACCESS_TOKEN",
    "api_key": "YOUR_API_KEY",
    "username": "YOUR_USERNAME",
    "password": "YOUR_PASSWORD",
}
_NOTHING = Code("")
_READ_ONLY, _WRITE_ONLY = Code("[read only]"), Code("[write only]")


class Pages:
    """Builds the pages of one client."""

    def __init__(self, plan: Plan, samples: Samples) -> None:
        self._plan = plan
        self._samples = samples
        self._types = plan.types(lambda module: f"{plan.package}.models.{module}", shown=True)

    def page(self, name: str) -> Code:
        """Return the file stem of the page of a class."""
        return identifier(self._plan.names.pages[name])

    # Operations

    def api(self, resource: Resource) -> ApiPage:
        """Return the page of a resource."""
        names = resource.names
        return ApiPage(
            package=identifier(self._plan.package),
            title=identifier(names.sync),
            page=self.page(names.sync),
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
        rows = tuple(self._argument_row(argument, call) for argument in (*call.positional, *call.keyword[:-1]))
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
            client=joined(", ", self.credentials(operation)),
            comment=comment(docs.summary or request_line(operation)),
            arguments=joined(", ", sample.arguments),
            attribute=identifier(attribute),
            returns=call.gives_value,
            binary=call.is_download,
            has_model_form=model is not None,
            model_name=self._model_name(model) if model is not None else _NOTHING,
            model_imports=self._model_imports(model, sample) if model is not None else (),
            model_argument=self._model_form(call, model, sample) if model is not None else _NOTHING,
            has_rows=bool(rows),
            rows=rows,
            result=self.linked(_result_types(operation), result),
            authorization=self._authorization(operation),
            has_errors=bool(errors),
            errors=errors,
            content_type=markdown.line(call.body.content.media_type) if call.body else Code("Not defined"),
            accept=markdown.line(
                accepted(operation) if any(each.contents for each in successes(operation)) else "Not defined"
            ),
        )

    def _shown_arguments(self, call: MethodSignature) -> list[Code]:
        """Return the names of the arguments as the page's signature lists them."""
        needed = [identifier(argument.name) for argument in call.positional]
        optional = [identifier(argument.name) for argument in call.keyword[:-1]]
        return [*needed, *([Code("*"), *optional] if optional else [])]

    def _model_name(self, model: ObjectDeclaration) -> Code:
        return identifier(self._plan.names.types[model.id])

    def _model_imports(self, model: ObjectDeclaration, sample: Sample) -> tuple[Code, ...]:
        """Return the lines that import what a call that hands over the model needs, be it optional or not."""
        return import_lines(sample.imports | imports_of(each for _, each in self._samples.model_fields(model)))

    def _model_form(self, call: MethodSignature, model: ObjectDeclaration, sample: Sample) -> Code:
        """Return the arguments of a call that hands over the model."""
        fields = self._samples.model_fields(model)
        count = len(fields) if call.body and call.body.required else 0
        others = sample.arguments[: len(sample.arguments) - count]
        whole = fill("{}({})", self._model_name(model), _keywords(fields))
        return joined(", ", [*others, fill("{}={}", identifier(call.positional[-1].name), whole)])

    def _argument_row(self, argument: Argument, call: MethodSignature) -> RowView:
        kind, constraints, default, presence = _facts(argument, call)
        notes = joined(" ", notes_of(default, constraints, presence))
        own = list(dict.fromkeys(references(kind))) if kind is not None else []
        code = self._linked_code(argument.annotation.code, own)
        return RowView(identifier(argument.name), code, markdown.cell(argument.description), notes)

    def credentials(self, operation: Operation) -> Iterable[Code]:
        """Return the arguments of the client that it needs: where the API is, and the first security requirement."""
        if wants_base_url(self._plan.api):
            yield fill("base_url={}", string(example_url(self._plan.api)))
        requirements = operation.security if operation.security is not None else self._plan.api.security
        tokens = {scheme.name.wire for scheme in self._plan.api.schemes if scheme.kind is SchemeKind.OAUTH2}
        for scheme, _ in requirements[0].schemes if requirements else ():
            arguments = self._plan.names.credentials.get(scheme, ())
            # An access token is enough, also where the client could fetch it.
            for name in arguments[:1] if scheme in tokens else arguments:
                text = next((text for key, text in _CREDENTIAL_TEXTS.items() if key in name), "YOUR_CREDENTIAL")
                yield fill("{}={}", identifier(name), string(text))

    def _authorization(self, operation: Operation) -> Code:
        requirements = operation.security if operation.security is not None else self._plan.api.security
        alternatives = [self._requirement(each) for each in requirements]
        return joined(", or ", alternatives) if alternatives else Code("No authorization required")

    def _requirement(self, requirement: SecurityRequirement) -> Code:
        kinds = {scheme.name.wire: scheme.kind for scheme in self._plan.api.schemes}
        parts = []
        for name, _ in requirement.schemes:
            text = fill("[{}](../README.md#authorization)", markdown.line(name))
            parts.append(text if kinds.get(name) is not SchemeKind.MUTUAL_TLS else fill("{} (TLS)", text))
        return joined(" and ", parts) if parts else Code("none")

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
        return self.linked([content.type], self._types.of(content.type, Side.READ).code)

    # Models

    def model(self, declaration: AnyDeclaration) -> ModelPage:
        """Return the page of a model."""
        names, declaration_id = self._plan.names, declaration.id
        has_dict = declaration_id in names.dicts
        rows: tuple[RowView, ...] = ()
        imports: frozenset[Import] = frozenset()
        arguments, shown = _NOTHING, _NOTHING
        if isinstance(declaration, ObjectDeclaration):
            rows = tuple(self._property_row(declaration_id, field) for field in declaration.fields)
            fields = self._samples.model_fields(declaration)
            arguments = _keywords(fields)
            imports = imports_of(each for _, each in fields)
        if isinstance(declaration, AliasDeclaration):
            own = list(dict.fromkeys(references(declaration.type)))
            shown = self._linked_code(
                self._types.of(declaration.type, self._types.alias_side(declaration_id)).code, own
            )
        text = declaration.docs.description or declaration.docs.title or ""
        return ModelPage(
            package=identifier(self._plan.package),
            title=identifier(names.types[declaration_id]),
            page=self.page(names.types[declaration_id]),
            has_description=bool(text.strip()),
            description=markdown.text(text),
            is_class=isinstance(declaration, ObjectDeclaration),
            rows=rows,
            has_rows=bool(rows),
            value=shown,
            imports=import_lines(imports),
            arguments=arguments,
            has_dict=has_dict,
            dict_name=identifier(names.dicts[declaration_id]) if has_dict else _NOTHING,
        )

    def _property_row(self, declaration_id: str, field: Field) -> RowView:
        name = self._plan.names.fields[declaration_id][field.name.wire]
        code = self._types.of(field.type, Side.READ).code
        presence = field.presence
        if field.required and not is_required(field, is_sent=declaration_id in self._plan.names.dicts):
            presence = Presence.OPTIONAL
        notes = notes_of(field.default, field.constraints, presence)
        if name != field.name.wire:
            notes.append(fill("[on the wire: {}]", markdown.code_cell(field.name.wire)))
        notes += [mark for mark, on in ((_READ_ONLY, field.read_only), (_WRITE_ONLY, field.write_only)) if on]
        description = described(field.docs)
        own = list(dict.fromkeys(references(field.type)))
        return RowView(identifier(name), self._linked_code(code, own), markdown.cell(description), joined(" ", notes))

    def linked(self, kinds: list[Type], code: Code, folder: Code = _NOTHING) -> Code:
        """Return an annotation with links to the pages of its models, which are in `folder` as seen from the text."""
        return self._linked_code(code, list(dict.fromkeys(each for kind in kinds for each in references(kind))), folder)

    def _linked_code(self, code: Code, ids: list[str], folder: Code = _NOTHING) -> Code:
        """Return an annotation as a code span, followed by links to the pages of the models in it."""
        names = [identifier(self._plan.names.types[each]) for each in ids]
        span = markdown.code_cell(str(code))
        if len(names) == 1 and str(names[0]) == str(code):
            return fill("[{}]({}{}.md)", span, folder, self.page(str(code)))
        links = joined(", ", (fill("[{}]({}{}.md)", name, folder, self.page(str(name))) for name in names))
        return fill("{} ({})", span, links) if names else span


def _keywords(fields: Iterable[tuple[str, Expression]]) -> Code:
    return joined(", ", (fill("{}={}", identifier(name), expression.code) for name, expression in fields))


def _facts(argument: Argument, call: MethodSignature) -> tuple[Type | None, Constraints, JsonValue, Presence]:
    """Return what the document says of the thing that an argument stands for."""
    for parameter in call.operation.parameters:
        if call.names.arguments.parameters[parameter.pointer] == argument.name:
            return parameter.type, parameter.constraints, parameter.default, parameter.presence
    body = call.body
    if isinstance(body, FormBody):
        for field in body.fields:
            if call.names.arguments.fields[field.name.wire] == argument.name:
                return field.type, field.constraints, field.default, field.presence
    presence = Presence.REQUIRED if body is None or body.required else Presence.OPTIONAL
    return (body.content.type if body else None), Constraints(), None, presence


def server_line(api: Api) -> Code:
    """Return the sentence that says what the paths of the operations are relative to."""
    url = api.servers[0].url if api.servers else "/"
    if is_absolute(url):
        return fill("All URIs are relative to *{}*", markdown.line(url))
    what = Code("All URIs are relative to the URL of the server, which the document does not name")
    path = fill("; its path is *{}*", markdown.line(url)) if url.strip("/") else _NOTHING
    return fill("{}{}: give it as `Client(base_url=...)`.", what, path)


def _result_types(operation: Operation) -> list[Type]:
    contents = map(read_content, successes(operation))
    return [content.type for content in contents if content is not None and content.kind is ContentKind.JSON]


def import_lines(imports: Iterable[Import]) -> tuple[Code, ...]:
    """Return the lines that import what an example needs, and a blank one below them."""
    lines = []
    for each in sorted(imports):
        if each.alias:
            lines.append(fill("import {} as {}", dotted(each.module), identifier(each.alias)))
        else:
            lines.append(fill("from {} import {}", dotted(each.module), identifier(each.name)))
    return (*lines, Code()) if lines else ()
