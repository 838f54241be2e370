"""What a gem makes of values: dates and numbers as their types are written, heirs, readOnly members, unknown keys."""

from __future__ import annotations

import json
from pathlib import Path

from loopback import Answer, Loopback
from programs import HARBOUR, JSON, harboured
from rubyside import result, run

DONE = Answer(204, b"", ())
SHIP = {
    "kind": "ship",
    "id": 7,
    "name": "Ann",
    "captain": {"href": "/p/1", "name": "Bo"},
    "crew": [{"href": "/p/2"}, {"name": "Cy"}],
}
CREW = [
    {"kind": "Cat", "lives": 9, "born": "2020-01-01T00:00:00Z"},
    {"kind": "hound", "bark": "wau", "friends": [{"kind": "Puppy", "weeks": 3}]},
    {"kind": "Puppy", "weeks": 5, "bark": "wuff"},
    {"kind": "Parrot", "words": 3},
    {"name": "nobody"},
]


def test_a_date_has_no_time_and_a_time_has_one(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [Answer(200, json.dumps(SHIP).encode(), JSON)]
    server.scripts["d"] = [DONE]
    program = f"""
    {harboured(server)}
    ENV['TZ'] = 'Europe/Berlin'
    time = Time.new(2020, 1, 2, 23, 4, 5, '+02:00')
    ship = {{ name: 'Ann', built: time, seen: Date.new(2020, 7, 1) }}
    API.moor(time, ship, _until: time.to_datetime, at: Date.new(2020, 1, 2), days: [time, Date.new(2020, 1, 3)],
             x_day: time)
    API.moor('2020-01-02', M::Ship.new(**ship, bells: {{ first: time }}))
    M::Configuration.default.base_url = '{server.base_url("d")}'
    API.days({{ a: [time, '2020-02-02'] }})
    API.file('x'.b, since: time)
    """
    run(program, harbour_gem)
    first, second = server.seen["s"]
    days, filed = server.seen["d"]
    assert first.path == "/ships/2020-01-02"
    assert first.query.split("&") == [
        "until=2020-01-02",
        "at=2020-01-02T00%3A00%3A00%2B01%3A00",
        "days=2020-01-02",
        "days=2020-01-03",
    ]
    assert first.header("x-day") == "2020-01-02"
    built = {"kind": "ship", "name": "Ann", "built": "2020-01-02", "seen": "2020-07-01T00:00:00+02:00"}
    assert json.loads(first.body) == built
    assert json.loads(second.body) == {**built, "bells": {"first": "2020-01-02"}}
    assert json.loads(days.body) == {"a": ["2020-01-02", "2020-02-02"]}
    assert [part.content for part in filed.parts() if part.name == "since"] == [b"2020-01-02"]


def test_numbers_are_written_as_such(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [Answer(200, json.dumps(SHIP).encode(), JSON)]
    program = f"""
    {harboured(server)}
    require 'bigdecimal'
    exact = BigDecimal('1234567890123456.78')
    API.moor('2020-01-02', {{ name: 'Ann', length: exact, price: BigDecimal('1.10') }}, depth: 35625.0, x_depth: 2.0)
    API.moor('2020-01-02', M::Ship.new(name: 'Ann', length: BigDecimal('5')), depth: 1.5, x_depth: exact)
    begin
      API.moor('2020-01-02', {{ name: 'Ann', length: BigDecimal('NaN') }})
    rescue ArgumentError => e
      puts e.message
    end
    """
    assert run(program, harbour_gem) == "JSON cannot carry NaN\n"
    first, second = server.seen["s"]
    assert first.body == b'{"kind":"ship","name":"Ann","length":1234567890123456.78,"price":"1.1"}'
    assert (first.query, first.header("x-depth")) == ("depth=35625", "2")
    assert second.body == b'{"kind":"ship","name":"Ann","length":5}'
    assert (second.query, second.header("x-depth")) == ("depth=1.5", "1234567890123456.78")


def test_a_list_in_an_exploded_object_repeats_its_name(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [Answer(200, json.dumps(SHIP).encode(), JSON)]
    page = "page: 0, size: 1.0, sort: ['name,desc', 'id']"
    program = f"""
    {harboured(server)}
    API.moor('2020-01-02', {{ name: 'Ann' }}, page: {{ {page} }}, _request_options: 'x')
    API.moor('2020-01-02', {{ name: 'Ann' }}, page: M::Page.new({page}))
    """
    run(program, harbour_gem)
    queries = [seen.query for seen in server.seen["s"]]
    wanted = "page=0&size=1&sort=name%2Cdesc&sort=id"
    assert queries == [f"{wanted}&request_options=x", wanted]


def test_forms_that_are_lists_and_maps_have_names(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {harboured(server)}
    API.list([{{ name: 'cut' }}, {{ name: 'a b' }}])
    API.map({{ 'a-b' => 'c d', e: nil }}, request_options: {{ body: {{ f: 'g' }} }})
    begin
      API.map(5)
    rescue ArgumentError => e
      puts e.message
    end
    API.map('a=b')
    """
    assert run(program, harbour_gem) == "a form is a hash or a list, not Integer\n"
    assert [seen.body for seen in server.seen["s"]] == [b"0%5Bname%5D=cut&1%5Bname%5D=a+b", b"a-b=c+d&f=g", b"a=b"]


def test_what_can_have_one_value_only_need_not_be_given(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {harboured(server)}
    API.signal(nil, nil, nil, 'ahoy', picture: "\\xff ".b)
    API.signal('red', '3', 6, 'ahoy')
    begin
      API.signal(nil, nil, nil, nil)
    rescue ArgumentError => e
      puts e.message
    end
    """
    assert run(program, harbour_gem).startswith("Missing the required parameter 'text'")
    sent = [(seen.path, seen.header("x-version"), seen.body) for seen in server.seen["s"]]
    assert sent == [("/signal/blue", "2", b"kind=5&text=ahoy&picture=%FF+"), ("/signal/red", "3", b"kind=6&text=ahoy")]


def test_the_tag_of_an_answer_chooses_the_heir(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [Answer(200, json.dumps(CREW).encode(), JSON), DONE]
    program = f"""
    {harboured(server)}
    cat, dog, puppy, parrot, nobody = crew = API.crew
    API.hire([cat, M::Puppy.new(weeks: 2), {{ kind: 'hound', bark: 'w', friends: [{{ 'kind' => 'Cat', lives: 1 }}] }},
              {{ 'kind' => 'Parrot', name: 'P' }}])
    puts JSON.generate([
      crew.map {{ |each| each.class.name }}, cat.lives, cat.born.class.name, dog.friends[0].class.name,
      dog.friends[0].weeks, puppy.bark, parrot[:words], nobody.name, M::Dog.build_from_hash(CREW_PUPPY).class.name,
      M::Animal.openapi_discriminator_name, M::Animal.openapi_discriminator_mapping
    ])
    """.replace("CREW_PUPPY", "{ 'kind' => 'Puppy' }")
    told = result(program, harbour_gem)
    assert told[0] == [f"Harbour::{name}" for name in ("Cat", "Dog", "Puppy", "Animal", "Animal")]
    assert told[1:8] == [9, "Time", "Harbour::Puppy", 3, "wuff", 3, "nobody"]
    assert told[9:] == ["kind", {"Cat": "Cat", "Puppy": "Puppy", "hound": "Dog", "Animal": "Animal"}]
    assert json.loads(server.seen["s"][1].body) == [
        CREW[0],
        {"kind": "Puppy", "weeks": 2},
        {"kind": "hound", "bark": "w", "friends": [{"kind": "Cat", "lives": 1}]},
        {"kind": "Parrot", "name": "P"},
    ]


def test_the_constants_of_branches_are_their_tags(harbour_gem: Path) -> None:
    program = f"""
    {HARBOUR}
    loose = M::Cargo.build({{ 'kind' => 'Loose', 'on' => {{ 'kind' => 'barrel', 'hoops' => 4 }} }})
    puts JSON.generate([
      M::Cargo.build({{ 'kind' => 'crate', 'lid' => true }}).class.name, M::Cargo.build({{ 'kind' => 'box' }}),
      loose.class.name, loose.on.class.name, loose.on.hoops, M::Cargo.openapi_discriminator_mapping,
      M::Cargo.write({{ kind: 'barrel', hoops: 1 }}), M::Crate.new(lid: true)
    ])
    """
    assert result(program, harbour_gem) == [
        *["Harbour::Crate", None, "Harbour::Loose", "Harbour::Barrel", 4],
        {"crate": "Crate", "barrel": "Barrel", "Loose": "Loose"},
        {"kind": "barrel", "hoops": 1},
        {"kind": "crate", "lid": True},
    ]


def test_what_only_the_server_sets_is_not_sent_back(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [Answer(200, json.dumps({**SHIP, "new": 1}).encode(), JSON)]
    program = f"""
    {harboured(server)}
    ship = API.moor('2020-01-02', {{ name: 'Ann', id: 3 }})
    ship.name = 'Bea'
    API.moor('2020-01-02', ship)
    API.moor('2020-01-02', ship.dup.tap {{ |copy| copy.id = 8 }})
    API.moor('2020-01-02', {{ name: 'x', captain: ship.captain }})
    puts JSON.generate([ship, ship.to_hash[:id], ship.to_body.key?(:id), M::Ship.new(id: 1, name: 'x').to_body])
    """
    told = result(program, harbour_gem)
    assert told[0] == {**SHIP, "name": "Bea", "new": 1}
    assert told[1:] == [7, False, {"kind": "ship", "id": 1, "name": "x"}]
    bare = {"kind": "ship", "name": "Bea", "captain": {"name": "Bo"}, "crew": [{}, {"name": "Cy"}], "new": 1}
    bodies = [json.loads(seen.body) for seen in server.seen["s"]]
    assert bodies[0] == {"kind": "ship", "name": "Ann", "id": 3}, "what is given is sent"
    assert bodies[1:] == [bare, {**bare, "id": 8}, {"kind": "ship", "name": "x", "captain": {"name": "Bo"}}]


def test_a_key_that_is_no_property_is_refused(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [Answer(200, json.dumps(SHIP).encode(), JSON)]
    program = f"""
    {harboured(server)}
    refused = [
      {{ nane: 'Ann' }}, {{ name: 'Ann', request_options: {{ timeout: 1 }} }},
      {{ name: 'Ann', captain: {{ nom: 'Bo' }} }}, M::Ship.new(name: 'Ann', crew: [{{ nom: 'Bo' }}])
    ].map do |body|
      API.moor('2020-01-02', body)
    rescue ArgumentError => e
      e.message
    end
    API.moor('2020-01-02', {{ 'name' => 'Ann', 'flag-state' => 'NL', additional_properties: {{ nane: 1 }},
                              bells: {{ rung: 2, 'eight' => Date.new(2020, 1, 2) }} }})
    API.moor('2020-01-02', M::Ship.new(name: 'Ann', flag_state: 'NL', bells: M::ShipBells.new(rung: 2, eight: 'x')))
    puts JSON.generate(refused)
    """
    other = "what the document does not describe goes into additional_properties"
    assert result(program, harbour_gem) == [
        f"Harbour::Ship has no attribute :nane; {other}",
        "Harbour::Ship has no attribute :request_options; options of the call stand after the body",
        f"Harbour::Person has no attribute :nom; {other}",
        f"Harbour::Person has no attribute :nom; {other}",
    ]
    whole = {"kind": "ship", "name": "Ann", "flag-state": "NL"}
    assert [json.loads(seen.body) for seen in server.seen["s"]] == [
        {**whole, "nane": 1, "bells": {"rung": 2, "eight": "2020-01-02"}},
        {**whole, "bells": {"rung": 2, "eight": "x"}},
    ]


def test_a_model_is_ruby_s(harbour_gem: Path) -> None:
    program = f"""
    {HARBOUR}
    class Mine < M::Ship
      def loud = name.upcase
    end
    class MyApi < M::HarbourApi; end
    class MySide < M::Side; end
    class MyLoad < M::Load; end
    own = Mine.build_from_hash({{ 'name' => 'Ann', 'flag-state' => 'NL', 'crew' => [{{ 'name' => 'Bo' }}] }})
    ship = M::Ship.new(name: +'Ann', crew: [M::Person.new(name: +'Bo')], additional_properties: {{ x: [1] }})
    frozen = ship.clone.freeze
    tries = [-> {{ frozen.name = 'x' }}, -> {{ frozen.name << 'x' }}, -> {{ frozen.crew << 1 }},
             -> {{ frozen.crew[0].name = 'x' }}, -> {{ frozen[:y] = 1 }}, -> {{ frozen.clone.name = 'x' }}]
    errors = tries.map do |change|
      change.call
    rescue FrozenError
      'frozen'
    end
    matched = case frozen
              in {{ id: nil, name: 'Ann' => name, crew: [{{ name: second }}], x: }} then [name, second, x]
              end
    ship.deconstruct_keys(nil)[:name] = 'lost'
    absent = ship.deconstruct_keys(%i[name nothing built])
    puts JSON.generate([
      own.loud, own.flag_state, own.crew[0].class.name, Mine.new(name: 'x').to_hash, Mine.attribute_map[:flag_state],
      MyApi.sdk_operation(:crew).verb, errors, matched, ship.dup.tap {{ |copy| copy.name = 'y' }}.name, ship.name,
      absent, JSON.pretty_generate([M::Person.new(name: 'Bo')]), M::Ship.new.kind,
      M::Ship.new(name: 'x').tap {{ |each| each.delete(:kind) }}.to_hash, MySide.all_vars, MyLoad.build(['x']),
      M::Berth.new(quay: 'east', since: Date.new(2020, 1, 2)), M::Berth.write({{ 'till' => Time.new(2020, 1, 3) }})
    ])
    """
    assert result(program, harbour_gem) == [
        *["ANN", "NL", "Harbour::Person", {"kind": "ship", "name": "x"}, "flag-state", "GET"],
        ["frozen"] * 6,
        ["Ann", "Bo", [1]],
        *["y", "Ann", {"name": "Ann", "built": None}],
        '[\n  {\n    "name": "Bo"\n  }\n]',
        *["ship", {"name": "x"}, ["port", "starboard"], ["x"]],
        *[{"quay": "east", "since": "2020-01-02"}, {"till": "2020-01-03"}],
    ]


def test_models_work_in_ractors(harbour_gem: Path) -> None:
    program = f"""
    {HARBOUR}
    Warning[:experimental] = false
    [M::Ship, M::Person, M::Animal, M::Cat, M::ShipBells, M::SdkRuntime::Json, M::SdkRuntime::SETTINGS,
     M::HarbourApi, M::SdkRuntime::Operation]
    M::Ship.new(name: 'x', built: Date.new(2020, 1, 2)).to_json
    made = Ractor.new do
      ship = M::Ship.new(name: 'Ann', crew: [M::Person.new(name: 'Bo')])
      [ship.to_json, M::Animal.build_from_hash({{ 'kind' => 'Cat', 'lives' => 9 }}).lives,
       M::SdkRuntime::SETTINGS[:servers][0][:url], M::HarbourApi.sdk_operation(:moor).verb]
    end.take
    puts JSON.generate(made)
    """
    ship = '{"kind":"ship","name":"Ann","crew":[{"name":"Bo"}]}'
    assert result(program, harbour_gem) == [ship, 9, "https://harbour.example/v1", "PUT"]


AS_IT_CAME = {
    "larger than a Float": '{"a":[1e999,-1.5E400,2]}',
    "much larger": '{"a":1e99999999}',
    "the largest Float": '{"a":1.7976931348623157e+308}',
    "many digits": '{"a":%s}' % ("9" * 400),
    "a number in a text": '{"a":"1e999"}',
    "a pair": '{"a":"🦦"}',
}
READ_AS = {
    "half a pair": (r'{"a":"x\ud83d y","b":"\udc00"}', '{"a":"x\ufffd y","b":"\ufffd"}'),
    "a pair beside it": (r'{"a":"\ud83e\udda6\ud83e"}', '{"a":"🦦\ufffd"}'),
    "no escape of one": (r'{"a":"\\ud83d","b":"\ud83d"}', r'{"a":"\\ud83d","b":"' + '\ufffd"}'),
}


def test_json_goes_out_as_it_came(harbour_gem: Path) -> None:
    texts = {**{name: (text, text) for name, text in AS_IT_CAME.items()}, **READ_AS}
    given = "\n".join(f"TEXTS << [{text.encode().hex()!r}].pack('H*')" for text, _ in texts.values())
    program = f"""{HARBOUR}
    TEXTS = []
    {given}
    puts JSON.generate(TEXTS.map {{ |text| M::SdkRuntime::Json.dump(M::SdkRuntime::Json.parse(text)) }})
    """
    assert dict(zip(texts, result(program, harbour_gem), strict=True)) == {
        name: out for name, (_, out) in texts.items()
    }
