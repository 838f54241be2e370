"""Statements of the examples: a call and what is done with its result, and the client that it is made on."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

from specloom.ir.types import Docs
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.import_lines import import_lines
from specloom.targets.python.docs.samples import Sample
from specloom.targets.python.literals import comment, identifier
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan

_SENTENCE = re.compile(r".+?[.!?](?=\s|$)(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)(?<!vs\.)(?<!\.\.)", re.DOTALL)
_MARK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|\*\*|__")
_COMMENT_WIDTH = 80


def first_sentence(docs: Docs) -> str:
    """Return what the document says first of a thing: the summary, or the first sentence of the description."""
    text = (docs.summary or docs.description or "").strip()
    paragraph = " ".join(re.split(r"\n\s*\n", text, maxsplit=1)[0].split())
    found = _SENTENCE.match(paragraph)
    return found.group() if found else paragraph


def sentence_comment(text: str) -> Code:
    """Return a sentence as a comment, on as many lines as it needs."""
    lines = textwrap.wrap(comment(_MARK.sub(r"\1", text)), _COMMENT_WIDTH, break_on_hyphens=False)
    return joined("\n", (fill("# {}", comment(line)) for line in lines))


def construction(plan: Plan, arguments: Iterable[Code]) -> Code:
    """Return the statement that makes the client."""
    return fill("client = {}({})", identifier(plan.client_class), joined(", ", arguments))


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """A method of a resource and the example arguments of its call."""

    resource: ResourceNames
    call: MethodSignature
    sample: Sample
    shown: Code = Code()
    """The way from a result, or from an item of it, to what is printed: `.id`."""

    @property
    def imports(self) -> tuple[Code, ...]:
        """The lines that import what the arguments need, and a blank one below them."""
        return import_lines(self.sample.imports)

    def statement(self, *, awaited: bool = False, more: Iterable[Code] = ()) -> Code:
        """Return the call, with `more` arguments, and what shows or keeps its result."""
        call, method = self._called(self.call.names.called, more), self.call.names.method
        wait = Code("await ") if awaited else Code("")
        if self.call.pages is not None:
            loop = Code("async for") if awaited else Code("for")
            return fill("{} item in {}:\n    print(item{})", loop, call, self.shown)
        if self.call.gives_value:
            return fill("result = {}{}\nprint(result{})", wait, call, self.shown)
        if self.call.is_stream:
            code = "{}with {}{} as stream:\n    {}for item in stream:\n        print(item)"
            mark = Code("async ") if awaited else Code("")
            return fill(code, mark, wait, call, mark)
        if self.call.is_download:
            with_ = Code("async with") if awaited else Code("with")
            mark = wait if self.call.is_download_awaited else Code("")
            return fill('{} {}{} as result:\n    {}result.write_to("{}.bin")', with_, wait, call, mark, method)
        return fill("{}{}", wait, call)

    def expression(self) -> Code:
        """Return the call alone."""
        return self._called(self.call.names.called)

    def unread_expression(self) -> Code:
        """Return the call of the variant that reads nothing of the answer; nothing where the method is like that."""
        unread = self.call.names.unread
        return self._called(unread) if unread else unread

    def wait_statement(self, *, awaited: bool = False, more: Iterable[Code] = ()) -> Code:
        """Return the call of the variant that waits for the end, and what shows its result; nothing without one."""
        wait = self.call.names.wait
        if not wait:
            return wait
        mark = Code("await ") if awaited else Code("")
        return fill("result = {}{}\nprint(result)", mark, self._called(wait, more))

    def info_statement(self) -> Code:
        """Return the call of the variant that gives the status and the headers, too; nothing for a stream."""
        if not self.call.names.info:
            return Code()
        code = fill("data, status_code, headers = {}", self._called(self.call.names.info))
        if self.call.is_download:
            return fill('{}\nwith data:\n    data.write_to("{}.bin")', code, self.call.names.method)
        return code

    def response_statement(self) -> Code:
        """Return the same call with its result as one object; a stream has it."""
        if self.call.is_stream:
            call = self._called(self.call.names.called)
            return fill("with {} as stream:\n    response = stream.response", call)
        return fill(
            "response = {}", self._called(self.call.names.info or self.call.names.raw or self.call.names.called)
        )

    def raw_statement(self) -> Code:
        """Return the call of the view that gives the whole response, and what shows it; nothing where none does."""
        if not self.call.names.raw:
            return Code()
        shown = "response = {}\nprint(response.status_code, response.parse())"
        return fill(shown, self._called(self.call.names.raw))

    def streamed_expression(self) -> Code:
        """Return the call of the view that reads nothing of the answer; nothing where none does."""
        streamed = self.call.names.streamed
        return self._called(streamed) if streamed else streamed

    def _called(self, method: Code, more: Iterable[Code] = ()) -> Code:
        arguments = joined(", ", [*self.sample.arguments, *more])
        return fill("{}.{}({})", self.resource.way, method, arguments)
