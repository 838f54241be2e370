"""How each recorded scenario is called on a gem, by the names of support/scenarios.py; what differs says why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

CHAT = "M::ChatApi.new(CLIENT).create_chat_completion"
USER = "{ role: 'user', content: 'Hi é🦦' }"
STREAM = f"{CHAT}_stream({{ model: 'gpt-4', messages: [{USER}] }}).to_a"
CREATE = "IMAGES.create_image({ prompt: 'x' })"
EDIT = "IMAGES.create_image_edit(%s, 'hat'%s)"


@dataclass(frozen=True)
class Played:
    """A program; `differs` says what is not as in Python, and why, and `changed` what it is."""

    program: str
    setting: str = ""
    """What of the configuration is not as usual."""
    differs: str = ""
    changed: dict[str, Any] = field(default_factory=dict)


def edit(image: str, more: str = "") -> Played:
    return Played(EDIT % (image, more))


GENERATE = {
    "minimal": Played("IMAGES.create_image({ prompt: 'A cute baby sea otter' })"),
    "full": Played(
        "IMAGES.create_image({ model: 'dall-e-3', prompt: 'A cute baby sea otter', n: 1, quality: 'hd',"
        " response_format: 'url', size: '1024x1024', style: 'vivid', user: 'user-1234' })"
    ),
    "non_ascii": Played('IMAGES.create_image({ prompt: %q(é🦦"\\\\) })'),
    "extra": Played(
        "IMAGES.create_image({ prompt: 'x' }, request_options: { headers: { 'X-A' => '1' },"
        " query: { q: 'a b', l: %w[x y], t: true }, body: { zz: 1 }, timeout: 3 })"
    ),
    "org_project_default_headers": Played(
        CREATE,
        "config.headers = { 'X-D' => 'd', 'OpenAI-Organization' => 'org-1' }; config.query = { 'api-version' => '1' }",
    ),
    "raw_response": Played(
        "IMAGES.create_image_with_http_info({ prompt: 'x' })"
        ".then { |data, status, headers| [status, headers['x-request-id'], data.created] }"
    ),
    "base_url_trailing_slash": Played(CREATE, "config.base_url = config.base_url + '/'"),
    "unknown_response_fields": Played(CREATE),
    "not_json_200": Played(CREATE),
    "missing_required": Played(
        "IMAGES.create_image",
        differs="Ruby has its own words for an argument that is missing",
        changed={"exception": {"cls": "ArgumentError", "str": "wrong number of arguments"}},
    ),
}
EDITED = {
    "path": edit("Pathname('otter.png')"),
    "bytes": edit("PNG"),
    "tuple_name_bytes_mime": edit("{ content: PNG, filename: 'o.bin', content_type: 'image/png' }"),
    "open_file": edit("File.new('otter.png')"),
    "bytesio": edit("StringIO.new(PNG)"),
    "all_fields": Played(
        "IMAGES.create_image_edit(Pathname('otter.png'), 'hät', mask: Pathname('mask.png'), model: 'dall-e-2', n: 2,"
        " size: '256x256', response_format: 'b64_json', user: 'user-1234')"
    ),
    "str_path": Played(
        EDIT % ("'otter.png'", ""),
        differs="a text is none of the ways to give a file, and the message says what is",
        changed={"exception": {"cls": "ArgumentError", "str": "image must be a"}},
    ),
    "list_of_images": edit("%w[a.png b.png].map { |name| { content: PNG, filename: name } }"),
    "extra_body": edit("Pathname('otter.png')", ", request_options: { body: { deep: { a: [1, 2] }, flag: true } }"),
    "retry_open_file": edit("File.new('otter.png')"),
}
VARIATION = {"minimal": Played("IMAGES.create_image_variation(Pathname('otter.png'))")}
NO_RETRY = "config.max_retries = 0"
ERRORS = {
    **{f"status_{n}": Played(CREATE, NO_RETRY) for n in (400, 401, 403, 404, 405, 415, 422, 429, 500, 502, 503, 504)},
    "body_not_json": Played(CREATE, NO_RETRY),
    "body_empty": Played(CREATE, NO_RETRY),
    "body_json_no_error_key": Played(CREATE, NO_RETRY),
    "status_204_delete": Played("M::FilesApi.new(CLIENT).delete_file('f')"),
    "no_api_key": Played(
        CREATE,
        "config.access_token = nil",
        differs="the message names Ruby's setting",
        changed={"exception": {"cls": "MissingCredentialsError", "str": "access_token"}},
    ),
}
RETRIES = {
    **{
        name: Played(CREATE)
        for name in (
            *("429_retry_after_1", "429_retry_after_0", "429_retry_after_ms", "429_retry_after_garbage"),
            *("429_no_header", "500_500_200", "500_always", "408_then_200", "502_then_200", "503_then_200"),
            *("504_then_200", "500_x_should_retry_false"),
        )
    },
    "429_retry_after_130": Played(CREATE, "config.max_retries = 1"),
    "500_max_retries_0": Played(CREATE, NO_RETRY),
    "500_max_retries_4": Played(CREATE, "config.max_retries = 4"),
    "with_options": Played("IMAGES.create_image({ prompt: 'x' }, request_options: { max_retries: 1 })"),
}
LISTS = {
    "models_list": Played("M::ModelsApi.new(CLIENT).list_models.data"),
    "moderation": Played("M::ModerationsApi.new(CLIENT).create_moderation({ input: %w[a b] })"),
}
CHATS = {
    "non_stream": Played(f"{CHAT}({{ model: 'gpt-4', messages: [{USER}] }})"),
    "non_stream_options": Played(
        f"{CHAT}({{ model: 'gpt-4', messages: [{{ role: 'system', content: 's' }}, {USER}],"
        " logit_bias: { '50256' => -100 }, n: 1, seed: 1,"
        " response_format: { type: 'json_object' }, stop: ['a'], temperature: 0.2, tool_choice: 'auto',"
        " tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } }] })"
    ),
    "stream_false": Played(f"{CHAT}({{ model: 'gpt-4', messages: [{USER}], stream: false }})"),
    "stream": Played(STREAM),
    "stream_multiline_data": Played(STREAM),
    "stream_after_done": Played(STREAM),
    "stream_error_payload": Played(STREAM),
    "stream_bad_json": Played(STREAM),
    "stream_http_429": Played(STREAM),
    "stream_context_manager": Played(f"{STREAM}.map {{ |chunk| chunk.choices[0].delta.content }}"),
}
CALLS: Mapping[str, Mapping[str, Played]] = {
    "chat": CHATS,
    "errors": ERRORS,
    "images_edit": EDITED,
    "images_generate": GENERATE,
    "images_variation": VARIATION,
    "lists": LISTS,
    "retries": RETRIES,
}
