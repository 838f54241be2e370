"""Views of the package's `testing` module and of the example answers that it gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.client.polling.example_answers import example_answer, example_end
from specloom.render import Code
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.access import example_value
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.literals import docstring, mapping, named, string, value
from specloom.targets.python.plan import Plan


@dataclass(frozen=True, slots=True)
class ExampleView:
    """An example of an operation: the name of its method as text, and the arguments of `Example`."""

    name: Code
    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class TestingView:
    """The module `testing`, and the module of examples beside it."""

    doc: Code
    credentials: tuple[Code, ...]
    needed: Code
    """The other arguments without which there is no client, each with an example."""
    examples: tuple[ExampleView, ...]
    receives: bool
    """Whether there are webhooks, whose signature tests may want to make."""


def testing_view(plan: Plan, samples: Samples, resources: tuple[Resource, ...]) -> TestingView:
    """Return the view of `testing.py` and `_examples.py`."""
    examples = tuple(
        ExampleView(string(name), tuple(_arguments(plan, call, samples))) for name, call in operation_names(resources)
    )
    return TestingView(
        doc=docstring(_text(plan, resources)),
        credentials=tuple(name for scheme in plan.api.schemes for name in plan.names.credentials[scheme.name.wire]),
        examples=examples,
        needed=mapping((each.name, value(example_value(each))) for each in plan.arguments.own if each.required),
        receives=plan.api.event is not None,
    )


def operation_names(resources: Iterable[Resource]) -> Iterator[tuple[str, MethodSignature]]:
    """Yield each method with what tests call it: `images.create_image`."""
    for resource in walk(resources):
        for call in resource.calls:
            yield str(resource.names.called(call.names.method)), call


def _arguments(plan: Plan, call: MethodSignature, samples: Samples) -> list[Code]:
    operation, polling = call.operation, call.polling
    answer = example_answer(call.method, plan.waiting, samples.examples, call.pages)
    content = bool(answer.media_type)
    end = example_end(call.method, polling, plan.waiting, samples.examples) if polling is not None else None
    return [
        *map(string, (call.id, operation.method, operation.path)),
        *named(
            status=value(answer.status) if answer.status != 200 else None,  # noqa: PLR2004  # what is usual
            media_type=string(answer.media_type) if content else None,
            content=string(answer.content) if content else None,
            paged=Code("True") if call.pages is not None else None,
            waits=string(call.names.wait) if polling is not None else None,
            end=string(end) if end else None,
        ),
    ]


def _text(plan: Plan, resources: tuple[Resource, ...]) -> str:
    calls = list(operation_names(resources))
    name = next((name for name, call in calls if not call.deprecated), calls[0][0] if calls else "group.method")
    return f"""For tests of code that uses this client: a server in the same process.

    from {plan.package}.testing import MockServer

    def test_of_my_code() -> None:
        server = MockServer()
        server.respond("{name}")  # the example of the document; or json=..., status=..., raises=...
        my_code(server.client())
        assert server.requests[0].operation == "{name}"

Several answers to one operation are given one after the other, the last one again and again.
A call without an answer raises `UnexpectedCallError`; `MockServer(examples=True)` answers it with an example."""
