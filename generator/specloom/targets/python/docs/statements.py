"""Statements of the examples: a call and what is done with its result, and the client that it is made on."""

from __future__ import annotations

import re
import textwrap

from specloom.ir.types import Docs
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.code_layout import laid_out
from specloom.targets.python.docs.example_code import called_plainly
from specloom.targets.python.docs.samples import Sample
from specloom.targets.python.literals import comment
from specloom.targets.python.names import ResourceNames

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


def construction(kind: Code, arguments: list[Code]) -> Code:
    """Return the statement that makes the client."""
    return laid_out_after(fill("client = "), kind, arguments)


def laid_out_after(start: Code, function: Code, arguments: list[Code]) -> Code:
    """Return a call behind the beginning of its line."""
    return fill("{}{}", start, laid_out(called_plainly(function, arguments), before=len(start)))


def statement(resource: ResourceNames, call: MethodSignature, sample: Sample, *, indent: int = 0) -> Code:
    """Return the call of a method, and what shows or keeps its result; `indent` is how far in it will stand."""
    tree = sample.call_of(fill("client.{}.{}", resource.attribute, call.names.method))
    if call.gives_value:
        start = Code("result = ")
        return fill("{}{}\nprint(result)", start, laid_out(tree, before=indent + len(start)))
    if call.is_download:
        start, end = Code("with "), Code(" as result:")
        code = laid_out(tree, before=indent + len(start), after=len(end))
        return fill('{}{}{}\n    result.write_to("{}.bin")', start, code, end, call.names.method)
    return laid_out(tree, before=indent)


def info_statement(resource: ResourceNames, call: MethodSignature, sample: Sample) -> Code:
    """Return the call of the variant that gives the status and the headers, too."""
    tree = sample.call_of(fill("client.{}.{}", resource.attribute, call.names.info))
    start = Code("data, status_code, headers = ")
    code = fill("{}{}", start, laid_out(tree, before=len(start)))
    if call.is_download:
        return fill('{}\nwith data:\n    data.write_to("{}.bin")', code, call.names.method)
    return code
