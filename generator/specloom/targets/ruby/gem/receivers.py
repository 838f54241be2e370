"""Views of what reads what the server sends by itself: webhooks and callbacks."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code
from specloom.targets.ruby.literals import comment, constant, string, type_code, type_name
from specloom.targets.ruby.model import RubyCallback, RubyClient, RubyModel, RubyType


@dataclass(frozen=True, slots=True)
class EventView:
    """What webhooks send: its type in comments and in code, and the variable of the environment with the secret."""

    type: Code
    code: Code
    variable: Code


@dataclass(frozen=True, slots=True)
class CallbackView:
    """A function that reads what a callback sends."""

    name: Code
    doc: Code
    type: Code
    code: Code


@dataclass(frozen=True, slots=True)
class ReceiversView:
    """The file of these functions."""

    module: Code
    events: tuple[EventView, ...]
    """What any webhook sends; none where there are no webhooks."""
    callbacks: tuple[CallbackView, ...]


def receivers_view(client: RubyClient) -> ReceiversView:
    """Return the view of `webhooks.rb`."""
    event = client.receivers.event
    return ReceiversView(
        module=client.module,
        events=() if event is None else (EventView(_name(event), _code(event), _variable(client)),),
        callbacks=tuple(map(_callback, client.receivers.callbacks)),
    )


def _callback(callback: RubyCallback) -> CallbackView:
    operation = callback.ir
    texts = [
        f"Read what the callback `{operation.method} {operation.path}` sends. Who sent it is not checked.",
        (operation.docs.description or operation.docs.summary or "").strip(),
    ]
    doc = comment("\n\n".join(filter(None, texts)))
    return CallbackView(callback.name, doc, _name(callback.sent), _code(callback.sent))


def _name(sent: RubyModel | RubyType) -> Code:
    return sent.class_name if isinstance(sent, RubyModel) else type_name(sent)


def _code(sent: RubyModel | RubyType) -> Code:
    return string(sent.class_name) if isinstance(sent, RubyModel) else type_code(sent)


def _variable(client: RubyClient) -> Code:
    return constant(f"{client.gem}_webhook_secret".replace("-", "_").upper())
