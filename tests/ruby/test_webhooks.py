"""Webhooks and callbacks of a gem: the same signatures are believed as in Python, and what is sent is typed."""

from __future__ import annotations

import base64
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from rubyside import gem, result

KEY = b"0123456789abcdef"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
NOW = 1_700_000_000
BODY = '{"type":"order.paid","at":"2024-01-02T03:04:05Z","new":[1]}'
Told = Callable[[str], Any]


@pytest.fixture(scope="module")
def hooks_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of hooks.yaml."""
    return gem(Path(__file__).with_name("hooks.yaml"), tmp_path_factory.mktemp("hooks-gem"), "hooks", "Hooks")


@pytest.fixture
def told(hooks_gem: Path) -> Told:
    """Return what runs a program with the gem, and gives the JSON that it prints."""
    head = f"require 'json'\nrequire 'hooks'\nSECRET = '{SECRET}'\nBODY = {BODY!r}\n"
    return lambda program: result(head + program, hooks_gem)


@pytest.fixture
def signed(park: ModuleType) -> Callable[..., dict[str, str]]:
    """Return what signs a payload as a server does; by the Python client."""
    sign: Callable[..., dict[str, str]] = importlib.import_module(f"{park.__name__}._runtime.webhooks").sign_webhook
    return sign


def refusals(signed: Callable[..., dict[str, str]]) -> list[tuple[dict[str, str], int]]:
    """Return headers that say when a webhook was sent and by whom, and the time at which they are looked at."""
    good = signed(BODY, secret=SECRET, timestamp=NOW)
    other = signed(BODY, secret=b"another", timestamp=NOW)["webhook-signature"]
    svix = {name.replace("webhook", "svix"): value for name, value in good.items()}
    changed: list[dict[str, str]] = [
        {},
        {"webhook-id": ""},
        {"webhook-timestamp": ""},
        {"webhook-signature": ""},
        {"webhook-timestamp": "soon"},
        {"webhook-timestamp": "9" * 400},
        {"webhook-timestamp": "-1"},
        {"webhook-timestamp": str(NOW + 1)},
        {"webhook-id": "msg_2"},
        {"webhook-signature": other},
        {"webhook-signature": good["webhook-signature"].replace("v1,", "v1a,")},
        {"webhook-signature": "v1,not base64!"},
        {"webhook-signature": ","},
        {"webhook-signature": f"v1,AAAA v2,x {good['webhook-signature']}"},
    ]
    cases = [({**good, **each}, NOW) for each in changed]
    cases += [(good, NOW + late) for late in (-301, -300, 300, 301)]
    cases += [({name.title(): value for name, value in good.items()}, NOW), (svix, NOW)]
    return [*cases, ({**svix, "svix-signature": ""}, NOW), ({}, NOW)]


def test_both_languages_believe_and_refuse_the_same(
    told: Told, park: ModuleType, signed: Callable[..., dict[str, str]]
) -> None:
    runtime = importlib.import_module(f"{park.__name__}._runtime.webhooks")
    cases, expected = refusals(signed), []
    for headers, now in cases:
        try:
            runtime.check_signature(BODY.encode(), headers, SECRET, now=now)
            expected.append(None)
        except park.WebhookVerificationError as error:
            expected.append(str(error))
    program = f"""
    cases = JSON.parse({json.dumps(json.dumps(cases))})
    said = cases.map do |headers, now|
      Hooks::SdkRuntime::Webhooks.verify(BODY, headers, secret: SECRET, variable: 'X', now: now)
      nil
    rescue Hooks::ApiError::WebhookVerification => e
      e.message
    end
    puts JSON.generate(said)
    """
    assert told(program) == expected
    assert expected.count(None) == 6
    assert len(set(expected)) == 8


def test_a_webhook_is_typed_by_what_tells_it(told: Told, signed: Callable[..., dict[str, str]]) -> None:
    moved = '{"type": "order.moved", "to": "é"}'
    program = f"""
    paid = Hooks.parse_webhook(BODY, {json.dumps(signed(BODY, secret=SECRET))}, secret: SECRET)
    moved = Hooks.parse_webhook({moved!r}, verify: false)
    other = Hooks.parse_webhook('{{"type": "order.lost", "to": 1}}', verify: false)
    puts JSON.generate([[paid, moved, other].map(&:class), paid.at.class, paid.additional_properties, moved.to, other])
    """
    classes, at, extra, to, other = told(program)
    assert classes == ["Hooks::Paid", "Hooks::MovedRequest", "Hash"]
    assert (at, extra, to) == ("Time", {"new": [1]}, "é")
    assert other == {"type": "order.lost", "to": 1}


def test_headers_may_be_a_rack_environment_and_the_secret_one_of_several(
    told: Told, signed: Callable[..., dict[str, str]]
) -> None:
    headers = signed(BODY, secret=KEY)
    rack = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    program = f"""
    rack = {json.dumps(rack)}.merge('rack.input' => $stdin, 'CONTENT_TYPE' => 'application/json')
    key = {KEY.decode()!r}
    ways = [SECRET, SECRET.delete_prefix('whsec_'), key.b, ['whsec_YWJj', SECRET]]
    found = ways.map {{ |secret| Hooks.parse_webhook(BODY, rack, secret: secret).class }}
    ENV['HOOKS_WEBHOOK_SECRET'] = "whsec_YWJj #{{SECRET}}"
    puts JSON.generate([*found, Hooks.verify_webhook(BODY, rack)])
    """
    assert told(program) == ["Hooks::Paid"] * 4 + [None]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            "Hooks.parse_webhook(BODY, {})",
            "ArgumentError: pass secret:, or set HOOKS_WEBHOOK_SECRET: without one nobody can tell who sent it",
        ),
        (
            "Hooks.parse_webhook(BODY, HEADERS, secret: 'whsec_!')",
            "ArgumentError: the secret of a webhook is base64, most often after 'whsec_'",
        ),
        (
            "Hooks.parse_webhook(BODY, HEADERS, secret: 'whsec_')",
            "ArgumentError: the secret of a webhook is empty",
        ),
        (
            "Hooks.parse_webhook({ type: 'a' }, HEADERS, secret: SECRET)",
            "ArgumentError: the payload is the body of the request as it came: a String, not Hash",
        ),
        ("Hooks.parse_webhook('{oops', verify: false)", "Hooks::ApiError::Decode: what the server sent is not JSON"),
    ],
)
def test_what_cannot_be_read_is_refused(told: Told, call: str, said: str) -> None:
    headers = {"webhook-id": "m", "webhook-timestamp": str(NOW), "webhook-signature": "v1,AAAA"}
    program = f"""
    HEADERS = {json.dumps(headers)}.merge('webhook-timestamp' => Time.now.to_i.to_s)
    begin
      {call}
    rescue ArgumentError, Hooks::ApiError => e
      puts JSON.generate("#{{e.class}}: #{{e.message}}")
    end
    """
    assert told(program) == said


def test_a_callback_may_be_a_form(told: Told) -> None:
    program = """
    kind = { 'Content-Type' => 'application/x-www-form-urlencoded; charset=utf-8' }
    found = Hooks.parse_watch_counted('count=3&share=0.5&last=true&names=a&note=1&more=x&more=y', kind)
    odd = Hooks.parse_watch_counted('count=many&names=a&names=%C3%A9', kind)
    text = Hooks.parse_watch_counted("caf\\xc3\\xa9", { 'content-type' => 'text/plain' })
    gone = Hooks.parse_watch_gone('{"type": "order.paid"}')
    puts JSON.generate([found.class, found, odd, text, gone.class])
    """
    kind, found, odd, text, gone = told(program)
    assert kind == "Hooks::WatchCountedRequest"
    assert found == {"count": 3, "share": 0.5, "last": True, "names": ["a"], "note": "1", "more": ["x", "y"]}
    assert odd == {"count": "many", "names": ["a", "é"]}
    assert text == "café"
    assert gone == "Hooks::Paid"


def test_the_readme_tells_of_them(hooks_gem: Path) -> None:
    readme = (hooks_gem / "README.md").read_text("utf-8")
    assert "event = Hooks.parse_webhook(request.body.read, request.env)" in readme
    assert "typed (`WebhookEvent`)" in readme
    assert "- `Hooks.parse_watch_counted(body, headers)` reads" in readme
    assert not (hooks_gem / "docs/WebhookEvent.md").exists()
    assert json.loads((hooks_gem / ".specloom/ledger.json").read_text("utf-8"))["omitted"] == []
