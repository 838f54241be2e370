"""What the docs say of a variant that waits: what it gives, what it asks, and which states are the end."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.media_types import gives_type, read_content
from specloom.client.polling.polling import Asked, Polling, finished
from specloom.client.successes import successes
from specloom.ir.api import Operation
from specloom.ir.types import Type
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.calls.waiting import wait_result
from specloom.targets.python.docs.type_texts import TypeTexts
from specloom.targets.python.plan import Plan


def waiting_text(plan: Plan, call: MethodSignature, polling: Polling, texts: TypeTexts) -> Code:
    """Return the sentences about the variant of a method that waits."""
    result = texts.line(wait_result(plan, call, polling), _result_types(call, polling))
    sentences = [
        fill("The same arguments; it waits until the operation is finished, and returns {}.", result),
        _asks(plan, polling),
        _failure(polling),
    ]
    return joined(" ", filter(None, sentences))


def _asks(plan: Plan, polling: Polling) -> Code:
    until = _until(polling)
    if polling.poll is not None:
        asks = fill("It asks `{}` {}", _method(plan, polling.poll), until)
    elif polling.status:
        asks = fill("It asks at the URL in the header `Operation-Location` or `Azure-AsyncOperation` {}", until)
    else:
        asks = Code("It asks at the URL in the header `Location` for as long as the answer is 202")
    if polling.finish is not None:
        return fill("{}; then `{}` gives the result.", asks, _method(plan, polling.finish))
    if polling.result:
        return fill("{}; the result is {} of that answer.", asks, _path(polling.result))
    return fill("{}.", asks)


def _until(polling: Polling) -> Code:
    return fill("until {} is {}", _path(polling.status), _words(polling.done))


def _failure(polling: Polling) -> Code:
    error = Code("it raises `OperationFailedError`")
    if polling.failed:
        return fill("Where that is {}, {}.", _words(polling.failed), error)
    if polling.error:
        return fill("Where {} is there then, {}.", _path(polling.error), error)
    return Code("")


def _method(plan: Plan, asked: Asked) -> Code:
    """Return a method as it is called on a client."""
    path, key = plan.names.place_of(asked.method)
    return fill("{}.{}", plan.names.resources[path].way, plan.names.methods[path, key].method)


def _path(path: Iterable[str]) -> Code:
    return markdown.code(".".join(path))


def _words(words: Iterable[str]) -> Code:
    return joined(" or ", map(markdown.code, words))


def _result_types(call: MethodSignature, polling: Polling) -> list[Type]:
    """Return the types that the result may be of, for the links to their models."""
    if polling.finish is not None:
        return _types(polling.finish.method.operation)
    if polling.result:
        return [polling.result_type] if polling.result_type is not None else []
    return _types(polling.poll.method.operation if polling.poll is not None else finished(call.operation, polling))


def _types(operation: Operation) -> list[Type]:
    contents = map(read_content, successes(operation))
    return [content.type for content in contents if content is not None and gives_type(content)]
