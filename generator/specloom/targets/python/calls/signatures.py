"""Signatures: the arguments of a generated method, and what it gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.client.bodies import Body, FieldsBody, WholeBody, is_raw
from specloom.client.constants import filled_in
from specloom.client.media_choices import accept_choice, leaves_media_type_open
from specloom.client.media_types import FORMS, TEXTS, gives_type, is_merge_patch, sent_as
from specloom.client.methods import Method
from specloom.client.pages.pagination import Pagination
from specloom.client.polling.polling import Polling
from specloom.client.results import Download, Nothing, Result, Stream, Value
from specloom.ir.api import Content, ContentKind, Operation, Parameter
from specloom.ir.types import EnumType, Field, MapType, Scalar, ScalarKind
from specloom.render import Code, fill
from specloom.targets.python.calls.arguments import OMIT, OMITTED, Argument, in_path, of_names
from specloom.targets.python.imports import Import
from specloom.targets.python.layouts.groups import Group, Member, Path
from specloom.targets.python.literals import identifier, value
from specloom.targets.python.models.texts import described
from specloom.targets.python.names import MethodNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.reserved import ANNOTATION_BUILTINS
from specloom.targets.python.typing.annotations import NONE, Annotation, Side, Types, join, literal, of_package, runtime
from specloom.targets.python.typing.whole_responses import WholeResponses

STREAM, ASYNC_STREAM = runtime("streams", "EventStream"), runtime("streams", "AsyncEventStream")
_RAW = runtime("uploads", "RawInput")
_BOOL = Annotation((Code("bool"),))
_LITERAL = frozenset({Import("typing", "Literal")})
_TRUE, _FALSE = Annotation((Code("Literal[True]"),), _LITERAL), Annotation((Code("Literal[False]"),), _LITERAL)
_TEXT, _BYTES = Annotation((Code("str"),)), Annotation((Code("bytes"),))
EXTRA = (Code("extra_headers"), Code("extra_query"), Code("extra_body"), Code("timeout"))
"""What a method of a tree takes of the options of a call."""
_OBJECT = Annotation((Code("object"),))
_TIMEOUT = runtime("timeouts", "TimeoutInput")
_PATIENCE = "Seconds, or a `Timeout`, for each request; `None` waits for ever."
_OPTIONS = runtime("options", "RequestOptionsInput")


@dataclass(frozen=True, slots=True)
class Streaming:
    """How a method of a tree that gives the whole answer gives a stream, when it is asked for one by an argument."""

    constant: Code
    """The operation as it streams."""
    argument: Argument
    """The argument as the method has it."""
    overloads: tuple[tuple[Argument, Annotation, Annotation], ...]
    """For each way to give the argument, what the method gives, and its asynchronous twin."""


@dataclass(frozen=True, slots=True)
class OwnPage:
    """The class of the pages that a method gives, `SyncCursorPage[models.File]`, and what it needs."""

    sync: Code
    asynchronous: Code
    item: Annotation
    imports: frozenset[Import]
    names: tuple[Code, Code]
    """The two classes alone."""


@dataclass(frozen=True, slots=True)
class MethodSignature:
    """The arguments, body and result of one generated method."""

    names: MethodNames
    member: Member
    positional: tuple[Argument, ...]
    """The parameters of the path, which may be given by position."""
    keyword: tuple[Argument, ...]
    """All others of the document, by keyword alone: required ones first."""
    options: tuple[Argument, ...]
    """What a call may decide otherwise than its client, by keyword, too."""
    result: Annotation
    """What it gives; of a list that is paged, a page."""
    body_result: Annotation
    """The data of its response."""
    async_result: Annotation
    item: Annotation | None
    """What a stream gives; None for any other result."""
    stream_method: Code
    """The method that gives a stream of the same; empty where there is none, or this is it."""
    streaming: Streaming | None
    """How it gives a stream when it is asked for one; None where it never does."""
    headers: Annotation | None
    """The documented headers of what it gives."""
    types: Types
    """The annotations of the module that it is in."""
    pages: Pagination | None
    """How its list is asked for page by page."""
    own_page: OwnPage | None
    """The class of its pages, in a tree."""
    whole: WholeResponses
    polling: Polling | None
    """How its variant waits for what it begins."""

    @property
    def method(self) -> Method:
        """The method that it is of."""
        return self.member.method

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All that stands for something in the document, in the order of the signature."""
        return (*self.positional, *self.keyword)

    @property
    def every_argument(self) -> tuple[Argument, ...]:
        """All arguments, in the order of the signature."""
        return (*self.arguments, *self.options)

    @property
    def operation(self) -> Operation:
        """The operation, as far as this method sends and reads it."""
        return self.method.operation

    @property
    def id(self) -> str:
        """What errors and logs call the operation: by its name, and by that of the method where this one streams."""
        is_second = self.is_stream and self.method.variant is not None
        if self.is_paired:
            return f"{self.names.called}({self.names.arguments.stream}=True)"
        return str(self.names.method) if is_second else self.method.name.wire

    @property
    def body(self) -> Body | None:
        """The body that it sends."""
        return self.method.body

    @property
    def plain_result(self) -> Annotation:
        """What it gives where it is not asked for a stream."""
        return self.result if self.streaming is None else self.streaming.overloads[0][1]

    @property
    def is_paired(self) -> bool:
        """Whether another method does what this one does, when it is asked for a stream."""
        return self.names.called != self.names.method

    @property
    def gives_value(self) -> bool:
        """Whether it gives something that can be shown at once."""
        return not isinstance(self.method.result, Nothing | Download | Stream)

    @property
    def gives_nothing(self) -> bool:
        """Whether it gives None."""
        return isinstance(self.method.result, Nothing)

    @property
    def deprecated(self) -> bool:
        """Whether the operation is going away, or this method of it."""
        return self.operation.docs.deprecated or self.member.deprecation is not None

    @property
    def deprecation(self) -> str:
        """What is said of that; empty where nothing is."""
        return self.member.deprecation or self.operation.docs.deprecation or ""

    @property
    def is_download(self) -> bool:
        """Whether it gives bytes that are still to be read."""
        return isinstance(self.method.result, Download)

    @property
    def is_download_awaited(self) -> bool:
        """Whether the bytes of an asynchronous download are awaited."""
        return self.is_download and self.whole.download != self.whole.async_download

    @property
    def is_stream(self) -> bool:
        """Whether it gives items as they come."""
        return isinstance(self.method.result, Stream)


class Signatures:
    """Decides the arguments and the results of the methods of one group, with the annotations of a module."""

    def __init__(self, plan: Plan, path: Path, types: Types) -> None:
        self._streams = plan.streams
        self._names = plan.names
        self._whole = plan.whole
        self._paging = plan.paging
        self._page_classes = plan.page_classes.of_method if plan.page_classes is not None else {}
        self._unwrapped = plan.unwrapped
        self._waiting = plan.waiting
        self._declarations = plan.declarations
        self._path = path
        self._is_tree = plan.layout.is_tree
        self._types = types

    def of(self, member: Member) -> MethodSignature:
        """Return the arguments and the result of a method."""
        method, names = member.method, self._names.methods[self._path, member.key]
        parameters = [self._parameter(parameter, names) for parameter in method.operation.parameters]
        sent = list(self._body(method.body, names, method.operation)) if method.body is not None else []
        given = method.operation.positional
        if given is None:
            positional = in_path(parameters, method.operation.path)
        else:
            positional = of_names(given, [*parameters, *sent])
        others = [argument for argument in parameters if argument not in positional]
        sent = [argument for argument in sent if argument not in positional]
        keyword = [
            *(argument for argument in (*others, *sent) if argument.default is None),
            *(argument for argument in (*sent, *others) if argument.default is not None),
        ]
        keyword += _choices(method, names)
        named = {str(argument.name) for argument in (*positional, *keyword)}
        headers = method.operation.headers
        item, result = self._item(method.result), self._result(method.result)
        unwrapped = self._unwrapped.get(method.key)
        if unwrapped is not None:
            result = self._types.of(unwrapped.field.type, Side.READ)
            result = join([result, NONE]) if unwrapped.may_be_absent else result
        pages = self._paging.methods.get(method.key)
        page = self._own_page(method, pages)
        if item is not None:
            returned, async_returned = self._stream_types(item, method)
        else:
            returned, async_returned = self._given(result, pages, page)
        streaming = self._streaming(member, (returned, async_returned))
        if streaming is not None:
            returned, async_returned = streaming.overloads[-1][1:]
        if names.arguments.stream:
            keyword = [argument for argument in keyword if argument.name != names.arguments.stream]
            count = sum(argument.default is None for argument in keyword)
            flag = streaming.argument if streaming is not None else _flag(names, _TRUE, None)
            keyword.insert(count, flag)
        return MethodSignature(
            names=names,
            member=member,
            positional=tuple(positional),
            keyword=tuple(keyword),
            options=tuple(_options(named, self._types, is_tree=self._is_tree)),
            result=returned,
            async_result=async_returned,
            body_result=result,
            pages=pages,
            own_page=page,
            whole=self._whole,
            polling=self._waiting.methods.get(method.key),
            item=item,
            stream_method=self._stream_method(member),
            streaming=streaming,
            headers=self._types.of(headers, Side.READ) if headers is not None else None,
            types=self._types,
        )

    def _stream_method(self, member: Member) -> Code:
        """Return what gives a stream of the same, by the same name; empty where there is none."""
        key = member.method.stream_key
        if not key:
            return Code()
        names = self._names.methods[self._path, (key, member.name)]
        if not names.arguments.stream:
            return names.method
        return fill("{}({}=True)", names.called, names.arguments.stream)

    def _streaming(self, member: Member, plain: tuple[Annotation, Annotation]) -> Streaming | None:
        """Return how a method gives a stream by an argument, given what it gives without."""
        names = self._names.methods[self._path, member.key]
        if not names.arguments.stream or isinstance(member.method.result, Stream):
            return None
        stream = self._streams[member.method.operation.id]
        item = self._item(stream.result) or NONE
        pieces, async_pieces = self._stream_types(item, stream)
        flag = self._types.plain(_BOOL)
        return Streaming(
            self._names.methods[self._path, (stream.key, member.name)].constant,
            _flag(names, join([flag, NONE]), OMITTED),
            (
                (_flag(names, join([_FALSE, NONE]), OMITTED), *plain),
                (_flag(names, _TRUE, None), pieces, async_pieces),
                (_flag(names, flag, None), join([plain[0], pieces]), join([plain[1], async_pieces])),
            ),
        )

    def _parameter(self, parameter: Parameter, names: MethodNames) -> Argument:
        annotation = self._types.of(parameter.type, Side.SEND)
        name = names.arguments.parameters[parameter.pointer]
        text = described(parameter.docs, parameter.name.wire)
        constant = filled_in(parameter, self._declarations)
        default = value(constant.value) if constant is not None else None
        if parameter.required:
            return Argument(name, annotation, text, default, parameter)
        return Argument(name, join([annotation, NONE]), text, default or Code("None"), parameter)

    def _body(self, body: Body, names: MethodNames, operation: Operation) -> Iterator[Argument]:
        if isinstance(body, WholeBody):
            default = None if body.required else OMITTED
            texts = (described(operation.body.docs) if operation.body else "", described(body.content.docs))
            text = next(filter(None, texts), "The body of the request.")
            yield Argument(names.arguments.whole, self._whole_body(body), text, default, body)
            return
        side = _side(body.content)
        for field in body.fields:
            name, annotation = names.arguments.fields[field.name.wire], self._types.of(field.type, side)
            if side is Side.PATCH:
                annotation |= NONE
            yield Argument(name, annotation, described(field.docs, field.name.wire), self._default(field, body), field)
        if body.additional is not None:
            annotation = self._types.of(MapType(body.additional), side)
            text = "Members that the document does not name."
            yield Argument(names.arguments.additional, annotation, text, OMITTED, body)

    def _default(self, field: Field, body: FieldsBody) -> Code | None:
        """Return the default of a field: the value of a constant; none for what must be given."""
        if not body.required:
            return OMITTED
        constant = filled_in(field, self._declarations)
        if constant is not None:
            return value(constant.value)
        return None if field.required else OMITTED

    def _whole_body(self, body: WholeBody) -> Annotation:
        content = body.content
        if is_raw(content):
            return _RAW
        if content.kind is ContentKind.TEXT:
            return self._types.plain(_TEXT)
        side = _side(content)
        annotation = self._types.of(content.type, Side.SEND if content.kind is ContentKind.FORM else side)
        if content.kind is ContentKind.XML:  # what is written already is taken as it is
            return join([annotation, self._types.plain(_TEXT), self._types.plain(_BYTES)])
        return annotation

    def _result(self, result: Result) -> Annotation:
        """Return what a successful call gives."""
        match result:
            case Nothing():
                return NONE
            case Download():
                return self._whole.download
            case Stream(content):
                return self._read(content)
            case Value(contents, optional):
                return join([*map(self._read, contents), *([NONE] if optional else [])])

    def _given(
        self, result: Annotation, pages: Pagination | None, page: OwnPage | None
    ) -> tuple[Annotation, Annotation]:
        """Return what the method gives, and its asynchronous twin: a page, a download, or the result."""
        if page is not None:
            paginator = runtime("pages", "AsyncPaginator")
            call = fill("{}[{}, {}]", paginator.code, page.item.code, page.asynchronous)
            imports = page.imports | page.item.imports
            return Annotation((page.sync,), imports), Annotation((call,), imports | paginator.imports)
        if pages is not None:
            return self._page("Page", result, pages), self._page("AsyncPages", result, pages)
        return result, self._whole.async_download if result == self._whole.download else result

    def _stream_types(self, item: Annotation, method: Method) -> tuple[Annotation, Annotation]:
        """Return a stream of items, with what they make together where that is known, and its asynchronous twin."""
        if method.whole is None:
            return STREAM.of(item), ASYNC_STREAM.of(item)
        whole = self._types.of(method.whole.content.type, Side.READ)
        of = Annotation((fill("{}, {}", item.code, whole.code),), item.imports | whole.imports)
        return STREAM.of(of), ASYNC_STREAM.of(of)

    def _page(self, name: str, body: Annotation, pages: Pagination) -> Annotation:
        """Return a page, or the call for one, with a body, and with items of their type."""
        item = self._types.of(pages.item, Side.READ)
        page = runtime("pages", name)
        code = fill("{}[{}, {}]", page.code, body.code, item.code)
        return Annotation((code,), page.imports | body.imports | item.imports)

    def _own_page(self, method: Method, pages: Pagination | None) -> OwnPage | None:
        """Return the class of the pages of a method, with the type of their items; None where it has none."""
        page = self._page_classes.get(method.key)
        if page is None or pages is None:
            return None
        item = self._types.of(pages.item, Side.READ)
        names = [f"{prefix}{page.name}" for prefix in ("Sync", "Async")]
        imports = frozenset(Import("..pagination", name) for name in names)
        sync, asynchronous = (fill("{}[{}]", identifier(name), item.code) for name in names)
        return OwnPage(sync, asynchronous, item, imports, (identifier(names[0]), identifier(names[1])))

    def _item(self, result: Result) -> Annotation | None:
        """Return the type of what a stream gives; None where there is no stream."""
        if not isinstance(result, Stream):
            return None
        return self._types.of(result.content.item_type or result.content.type, Side.READ)

    def _read(self, content: Content) -> Annotation:
        if gives_type(content):
            return self._types.of(content.type, Side.READ)
        return self._types.plain(_TEXT if content.kind in TEXTS else _BYTES)


def _flag(names: MethodNames, annotation: Annotation, default: Code | None) -> Argument:
    """Return the argument that asks for a stream."""
    text = "Whether to give the answer piece by piece, as it comes: then the result is a stream."
    return Argument(names.arguments.stream, annotation, text, default)


def _side(content: Content) -> Side:
    """Return how what a body holds is given."""
    if is_merge_patch(content):
        return Side.PATCH
    return Side.FORM if content.kind in FORMS else Side.SEND


def _choices(method: Method, names: MethodNames) -> Iterator[Argument]:
    """Yield the arguments for media types, where the document leaves a choice."""
    content = method.body.content if method.body is not None else None
    if content is not None and leaves_media_type_open(content):
        text = f"The media type of the body; `{sent_as(content)}` where it is not given."
        yield _choice(names.arguments.content_type, _TEXT, text)
    answered = accept_choice(method.operation)
    if answered is not None:
        of_named = literal(EnumType(Scalar(ScalarKind.STRING), answered.media_types))
        text = f"The media type to ask for; `{method.accept}` where it is not given."
        yield _choice(names.arguments.accept, _TEXT if answered.open_ else of_named, text)


def _options(given: set[str], types: Types, *, is_tree: bool) -> Iterator[Argument]:
    """Yield the arguments for what a call decides; of a tree without those whose names the document has for others."""
    if is_tree:
        texts, values = types.by_names(join([_TEXT, OMIT])), types.by_names(_OBJECT)
        wanted = (
            Argument(EXTRA[0], texts | NONE, "Headers to add, for this call.", Code("None")),
            Argument(EXTRA[1], values | NONE, "Query parameters to add, for this call.", Code("None")),
            Argument(EXTRA[2], types.plain(_OBJECT) | NONE, "Members of the body to add, for this call.", Code("None")),
            Argument(EXTRA[3], _TIMEOUT | OMIT, _PATIENCE, OMITTED),
        )
        yield from (argument for argument in wanted if str(argument.name) not in given)
    description = "Timeout, retries, headers and more, for this call."
    yield Argument(Code("request_options"), _OPTIONS | NONE, description, Code("None"))


def _choice(name: Code, annotation: Annotation, text: str) -> Argument:
    return Argument(name, join([annotation, NONE]), text, Code("None"))


def api_types(plan: Plan, group: Group) -> Types:
    """Return the annotations of the module of a group, whose methods and children may have names of builtins."""
    own = {plan.names.methods[group.path, each.key].method for each in group.members}
    own |= {plan.names.resources[child.path].own for child in group.children}
    models = "models_" if "models" in own else "models"
    return plan.types(of_package("..", models), shadowed=ANNOTATION_BUILTINS & own, lazy=True)


def result_types(call: MethodSignature, result: Code) -> Code:
    """Return the type of a call's result and, where the document names any headers, theirs."""
    return result if call.headers is None else fill("{}, {}", result, call.headers.code)


def request_line(operation: Operation) -> str:
    """Return the method and the path: `POST /images`."""
    return f"{operation.method} {operation.path}"
