"""Models, unions, enums, settings: what the gem makes of JSON, and of what it is told."""

from __future__ import annotations

import json
from pathlib import Path

from loopback import OTTER, Answer, Loopback
from programs import IMAGES, JSON, PARK, configured
from rubyside import result


def test_models_keep_what_they_do_not_know(park_gem: Path) -> None:
    program = f"""
    {PARK}
    data = {{ 'name' => 'Ann', 'pet' => {{ 'kind' => 'cat', 'lives-left' => 7, 'x' => [1] }}, 'nick-name' => nil,
             'mood' => 'dizzy', 'seen' => '2024-01-02T03:04:05.120Z', 'born' => '2024-02-30', 'hash' => 'h',
             'later' => {{ 'a' => 1 }} }}
    visitor = Park::Visitor.build_from_hash(data)
    same = Park::Visitor.build_from_hash(visitor.to_hash)
    other = same.dup
    other.name = 'Bo'
    puts JSON.generate([
      visitor.class.name, visitor.pet.class.name, visitor.pet.lives_left, visitor.pet[:x], visitor.mood,
      visitor.seen.class.name, visitor.born, visitor[:hash], visitor.hash == same.hash,
      visitor.eql?(same), visitor == same,
      same == other, same.name, visitor.additional_properties,
      visitor.key?(:nick_name), visitor.key?(:format), visitor.valid?,
      Park::Visitor.new(name: 'x').list_invalid_properties,
      Park::Visitor.new('name' => 'x', additional_properties: {{ y: 1 }}).tap {{ |v| v[:z] = 2; v.format = 'f' }},
      Park::Pet.build({{ kind: 'cat', 'lives-left': 9 }}).lives_left, Park::Pet.build({{ 'kind' => 'fish' }}).inspect,
      Park::Pet.openapi_discriminator_name, Park::Pet.openapi_discriminator_mapping, Park::Pet.openapi_one_of,
      Park::Loose.build('x'), Park::Loose.build([{{ 'kind' => 'cat' }}])[0].class.name,
      Park::Loose.build({{ 'a' => 1 }}),
      Park::ModelTime::DAY, Park::ModelTime.build_from_hash('dusk'),
      (case visitor; in {{ name: String => found }}; found; end)
    ])
    """
    assert result(program, park_gem) == [
        *["Park::Visitor", "Park::Cat", 7, [1], "dizzy", "Time", "2024-02-30", "h", True, True, True],
        *[False, "Ann", {"later": {"a": 1}}, True, False, True],
        ["pet is missing"],
        {"name": "x", "format": "f", "y": 1, "z": 2},
        *[9, "nil"],
        *["kind", {"cat": "Cat", "dog": "Dog"}, ["Cat", "Dog"]],
        *["x", "Park::Cat", {"a": 1}],
        *["day", "dusk"],
        "Ann",
    ]


def test_the_unions_of_openai_find_their_branch(two_gem: Path) -> None:
    program = f"""
    {IMAGES}
    build = ->(name, data) {{ M.const_get(name).build(data).class.name }}
    puts JSON.generate([
      build.call(:ChatCompletionRequestMessage, {{ 'role' => 'system', 'content' => 'x' }}),
      build.call(:ChatCompletionRequestMessage, {{ role: 'tool', content: 'x', tool_call_id: '1' }}),
      build.call(:ChatCompletionToolChoiceOption, 'auto'),
      build.call(:ChatCompletionToolChoiceOption, {{ 'type' => 'function', 'function' => {{ 'name' => 'f' }} }}),
      build.call(:ChatCompletionToolChoiceOption, 5),
      build.call(:AssistantStreamEvent, {{ 'event' => 'done', 'data' => '[DONE]' }}),
      M::Model.new(id: 'm', created: 1, object: 'model', owned_by: 'o').to_hash,
    ])
    """
    module = "OpenApiOpenAIClient::"
    told = result(program, two_gem)
    assert told[:5] == [
        f"{module}ChatCompletionRequestSystemMessage",
        f"{module}ChatCompletionRequestToolMessage",
        "String",
        f"{module}ChatCompletionNamedToolChoice",
        "NilClass",
    ]
    assert told[5].startswith(module)
    assert told[6] == {"id": "m", "created": 1, "object": "model", "owned_by": "o"}


def test_an_answer_is_typed_and_round_trips(server: Loopback, images_gem: Path) -> None:
    sent = {**OTTER, "usage": {"new": True}, "data": [{"url": "u", "extra": None}]}
    server.scripts["s"] = [Answer(200, json.dumps(sent).encode(), (*JSON, ("x-request-id", "r7")))]
    program = f"""
    {configured(server)}
    data, status, headers = API.create_image_with_http_info(M::CreateImageRequest.new(prompt: 'x', n: nil))
    puts JSON.generate([data.class.name, data.data[0].class.name, data, status, headers['x-request-id']])
    """
    name, inner, data, status, request_id = result(program, images_gem)
    assert (name, inner) == ("OpenApiOpenAIClient::ImagesResponse", "OpenApiOpenAIClient::Image")
    assert (data, status, request_id) == (sent, 200, "r7")
    assert server.only("s").body == b'{"prompt":"x","n":null}'


def test_servers_and_their_variables(park_gem: Path) -> None:
    program = f"""
    {PARK}
    Settings = {{ package: 'x', version: '1', schemes: {{}}, security: [], servers: [
      {{ url: 'https://{{region}}.example/v1/', variables: {{ 'region' => {{ default: 'eu', enum: %w[eu us] }} }} }},
      {{ url: '/only/path', description: 'here' }}, {{ url: 'https://t.example', description: 'test' }}
    ] }}.freeze
    def url(**set)
      config = Park::Configuration.new(settings: Settings)
      set.each {{ |name, value| config.public_send(:"#{{name}}=", value) }}
      config.server_url
    rescue ArgumentError => e
      e.message
    end
    puts JSON.generate([
      url, url(server_variables: {{ region: 'us' }}), url(server_variables: {{ region: 'mars' }}),
      url(server_index: 'test'),
      url(server_index: 1), url(server_index: 3), url(base_url: 'https://x.example/a/'), url(base_url: 'file:///etc'),
      url(base_url: 'https://u:p@x.example'), url(base_url: 'https://x.example?a=1'),
      url(base_url: "https://x\\r\\n.example")
    ])
    """
    told = result(program, park_gem)
    assert told[:2] == ["https://eu.example/v1", "https://us.example/v1"]
    assert told[2] == 'server variable "region" is one of eu, us, not "mars"'
    assert (told[3], told[6]) == ("https://t.example", "https://x.example/a")
    assert "only by its path" in told[4]
    assert told[5] == "server_index must be from 0 to 2, not 3"
    assert all("base_url" in message for message in told[7:])
    assert "p@" not in told[8]
