"""What a client does where its user says nothing, in words: how long it waits, and how often it sends again."""

from __future__ import annotations

from specloom.config.arguments import DefaultsConfig
from specloom.render import Code
from specloom.targets import markdown
from specloom.targets.python.project.client_text import CONNECT_TIMEOUT

_MINUTE = 60
_WORDS = {0: "never", 1: "at most once", 2: "at most twice"}


def retries(defaults: DefaultsConfig) -> Code:
    """Return how often a request is sent again."""
    return markdown.line(_WORDS.get(defaults.retries, f"at most {defaults.retries} times"))


def timeout(defaults: DefaultsConfig) -> Code:
    """Return after how long a request times out, and connecting where that is sooner."""
    if defaults.timeout is None:
        return Code("ten minutes, and connecting after five seconds")
    connecting = f", and connecting after {seconds(CONNECT_TIMEOUT)}" if defaults.timeout > CONNECT_TIMEOUT else ""
    return markdown.line(f"{seconds(defaults.timeout)}{connecting}")


def first_wait(defaults: DefaultsConfig) -> Code:
    """Return how long a client waits before it sends again."""
    return markdown.line(seconds(defaults.waits[0]))


def seconds(count: float) -> str:
    """Return a time in words, in minutes where it is some of them."""
    words = {0.5: "half a second", 5: "five seconds", 600: "ten minutes"}
    if count in words:
        return words[count]
    number, unit = (count / _MINUTE, "minute") if count >= _MINUTE and count % _MINUTE == 0 else (count, "second")
    return f"{number:g} {unit}{'' if number == 1 else 's'}"
