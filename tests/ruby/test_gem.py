"""The gem as files: it parses without a warning, builds, loads fast, and keeps the document's text inside literals."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from pathlib import Path

import pytest
from rubyside import gem, result, ruby, run

HARBOUR = Path(__file__).with_name("harbour.yaml")
RUNTIME = Path(__file__).resolve().parents[2] / "templates/ruby/_runtime"
CORE = (
    "ArgumentError Array BasicObject Class Comparable Date DateTime ENV Encoding Errno File Float Hash IO IOError "
    "Integer JSON Kernel Logger Module Mutex Net Numeric Object OpenSSL Pathname Process Random Regexp SecureRandom "
    "StandardError String StringIO Struct Symbol SystemCallError Tempfile Thread Time URI Zlib"
)
EAGER = """
def load_all(place, root)
  place.constants(false).sum do |name|
    found = place.const_get(name)
    1 + (found.is_a?(Module) && found.name.start_with?("#{root}::") ? load_all(found, root) : 0)
  end
end
"""
NASTY = [
    "#{raise 'broken out'}",
    "\n=begin\nraise 'broken out'\n=end\n",
    "\n__END__\n",
    "' + raise + '",
    '"; raise; "',
    "<<~EOS\n#{raise}\nEOS\n",
    "\\",
    "\\'",
    "a\rraise\u2028raise\u0085raise",
    "shareable_constant_value: literal",
    "-*- warn_indent: true; encoding: ascii -*-",
    "\u202eabc\ufeff\U0001f9a6é\x00\x1b[31m",
    "%q(raise)",
    "`id`",
    "@!parse raise",
]


def parsed(folder: Path) -> int:
    """Check the syntax of all Ruby files in one process; return how many there are."""
    files = sorted(folder.rglob("*.rb")) + sorted(folder.glob("*.gemspec"))
    done = subprocess.run([ruby(), "-wc", *map(str, files)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    # Ruby 3.1 looks at the first file only; so all are compiled here as well.
    paths = ",".join(f"'{path}'" for path in files)
    run(f"[{paths}].each {{ |path| RubyVM::InstructionSequence.compile(File.read(path, encoding: 'UTF-8'), path) }}")
    return len(files)


@pytest.mark.parametrize("path", sorted(RUNTIME.rglob("*.rb")), ids=lambda path: path.name)
def test_the_runtime_names_its_module_once_and_reaches_for_rubys_own_constants(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("# frozen_string_literal: true\n")
    assert text.count("GeneratedClient") == 1
    code = re.sub(r"#(?!\{).*|'[^'\n]*'", "", text)
    code = re.sub(r'"[^"\n]*"', lambda match: " ".join(re.findall(r"#\{([^}]*)\}", match[0])), code)
    names = "|".join(CORE.split())
    assert re.findall(rf"(?<![:\w.])(?:{names})\b(?!:)(?!\s*=)", code) == [], "a model of that name would hide it"


def test_every_file_parses_without_a_warning(images_gem: Path, park_gem: Path, two_gem: Path) -> None:
    assert parsed(images_gem) > 30
    assert parsed(park_gem) > 30
    assert parsed(two_gem) > 280


def test_the_gem_is_built_installed_and_loaded(images_gem: Path, tmp_path: Path) -> None:
    built = tmp_path / "built.gem"
    home = tmp_path / "home"
    environment = {**os.environ, "GEM_HOME": str(home), "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    for command in (
        ["gem", "build", "openapi_openai.gemspec", "-o", str(built)],
        ["gem", "install", "--local", "--no-document", "--install-dir", str(home), str(built)],
    ):
        told = subprocess.run(command, cwd=images_gem, env=environment, check=True, capture_output=True, text=True)
        assert "WARNING" not in told.stdout + told.stderr
    program = "puts OpenApiOpenAIClient::VERSION, OpenApiOpenAIClient::ImagesApi.instance_methods(false).length"
    done = subprocess.run(
        [ruby(), "-w", "-r", "openapi_openai", "-e", program],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert (done.stdout.split(), done.stderr) == (["1.0.1-pre.0", "6"], "")


def test_a_gem_of_long_names_and_free_licenses_is_built_without_a_warning(tmp_path: Path) -> None:
    long = "".join(f"Level{number}AndAHalf" for number in range(20))
    told = {"name": "My own"}, {"name": "Apache 2.0"}, {"name": "x", "identifier": "MIT OR (Apache-2.0 AND ISC)"}, None
    specs = [
        {
            "openapi": "3.1.0",
            "info": {"title": f"{'Long ' * 3}{'T' * 90}", "version": "1", **({"license": given} if given else {})},
            "servers": [{"url": "http://localhost:80/{a}", "variables": {"a": {"default": "b"}}}],
            "paths": {
                f"/{name}": {
                    "get": {
                        "operationId": name,
                        "tags": [name],
                        "responses": {"200": {"description": "", "content": {"application/json": {"schema": ref}}}},
                    }
                }
                for name in (long, f"{long}B", "ABC" * 20)
                for ref in [{"$ref": f"#/components/schemas/{name}"}]
            },
            "components": {
                "schemas": {
                    name: {"type": "object", "properties": {"a": {"type": "string"}}}
                    for name in (long, f"{long}B", "ABC" * 20)
                }
            },
        }
        for given in told
    ]
    said = []
    for number, spec in enumerate(specs):
        path = tmp_path / f"long{number}.json"
        path.write_text(json.dumps(spec))
        folder = gem(path, tmp_path / f"gem{number}", "g" * 90, "Long")
        assert max(len(found.name.encode()) for found in folder.rglob("*")) < 100
        command = ["gem", "build", f"{'g' * 90}.gemspec", "-o", str(tmp_path / "built.gem")]
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
        assert "WARNING" not in done.stdout + done.stderr
        said += re.findall(r"(?:licenses|homepage) = (.*)", (folder / f"{'g' * 90}.gemspec").read_text("utf-8"))
    address = f"'https://rubygems.org/gems/{'g' * 90}'"
    assert said[::2] == [address] * 4
    assert said[1::2] == ["['Nonstandard']", "['Apache-2.0']", "['Nonstandard']", "['Nonstandard']"]


def test_the_whole_of_openai_loads_fast_and_silently(two_gem: Path) -> None:
    start = time.perf_counter()
    run("require 'openapi_openai'", two_gem)
    assert time.perf_counter() - start < 2
    start = time.perf_counter()
    count = run(f"{EAGER}require 'openapi_openai'\nputs load_all(OpenApiOpenAIClient, 'OpenApiOpenAIClient')", two_gem)
    assert int(count) > 250
    assert time.perf_counter() - start < 2


def test_requiring_the_gem_loads_no_model_and_no_http(two_gem: Path) -> None:
    loaded = run("require 'openapi_openai'\nputs $LOADED_FEATURES", two_gem)
    assert [line for line in loaded.splitlines() if "/models/" in line or "/net/http" in line] == []


def test_two_gems_in_one_process_share_nothing(images_gem: Path, park_gem: Path) -> None:
    program = """
    require 'openapi_openai'
    require 'park'
    OpenApiOpenAIClient.configure { |config| config.access_token = 'one' }
    puts Park::Configuration.default.access_token.inspect
    puts Park::ApiError.ancestors.include?(OpenApiOpenAIClient::ApiError)
    """
    assert run(program, images_gem, park_gem).split() == ["nil", "false"]


def test_text_of_the_document_stays_text(tmp_path: Path) -> None:
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "".join(NASTY), "version": "1", "description": "".join(NASTY)},
        "servers": [{"url": "https://x.example", "description": "".join(NASTY)}],
        "tags": [{"name": "T", "description": "\n".join(NASTY)}],
        "paths": {
            "/things": {
                "get": {
                    "operationId": "getThings",
                    "tags": ["T"],
                    "summary": "".join(NASTY),
                    "description": "\n".join(NASTY),
                    "parameters": [
                        {"name": f"p{index}{text}", "in": "query", "description": text, "schema": {"type": "string"}}
                        for index, text in enumerate(NASTY)
                    ],
                    "responses": {
                        "200": {
                            "description": "OK",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "description": "\n".join(NASTY),
                    "properties": {
                        f"f{index}{text}": {"type": "string", "enum": [text, f"{text}2"], "description": text}
                        for index, text in enumerate(NASTY)
                    },
                },
                "Kind": {"type": "string", "enum": NASTY},
            }
        },
    }
    path = tmp_path / "nasty.json"
    path.write_text(json.dumps(spec))
    folder = gem(path, tmp_path / "gem", "nasty", "Nasty")
    parsed(folder)
    program = """
    require 'json'
    require 'nasty'
    puts JSON.generate([Nasty::Kind.all_vars, Nasty::Thing.attributes.values.map(&:wire_name),
                        Nasty::Thing.attributes.values.map { |each| each.values[0] },
                        Nasty::TApi.sdk_operation(:get_things).parameters.map(&:wire_name)])
    """
    kinds, wires, values, parameters = result(program, folder)
    assert kinds == NASTY
    assert wires == [f"f{index}{text}" for index, text in enumerate(NASTY)]
    assert values == NASTY
    assert parameters == [f"p{index}{text}" for index, text in enumerate(NASTY)]


PROPERTIES = """
    hash object_id initialize class state sdk_state sdk_plain sdk_assign instance_variable_get to_hash to_json to_ary
    values additional_properties inspect method_missing define_method freeze dup is_a? nil? __id__ __send__ send tap
    raise then delete format test p puts method display key? [] == a-b 1st é @values respond_to_missing? allocate
    new name
"""
OPERATIONS = """
    initialize sdk_call api_client inspect hash class send object_id method_missing freeze dup raise
    public_send end self
"""
CLASSES = "Configuration ApiError ApiClient SdkRuntime Version Object String Kernel Hash Json Model Api Operation TApi"
ARGUMENTS = "opts self end data nil X x-y 1a class begin request_options __FILE__ é"


def test_names_that_ruby_or_the_runtime_needs_break_nothing(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in PROPERTIES.split()}}
    answers = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    asked = [
        {"name": name, "in": "query", "required": index % 2 == 0, "schema": {"type": "string"}}
        for index, name in enumerate(ARGUMENTS.split())
    ]
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "Names", "version": "1"},
        "servers": [{"url": "https://x.example"}],
        "paths": {
            f"/{index}": {"get": {"operationId": name, "tags": ["T"], "parameters": asked, "responses": answers}}
            for index, name in enumerate(OPERATIONS.split())
        },
        "components": {"schemas": dict.fromkeys(CLASSES.split(), schema)},
    }
    path = tmp_path / "names.json"
    path.write_text(json.dumps(spec))
    folder = gem(path, tmp_path / "gem", "names", "Names")
    parsed(folder)
    program = f"""
    {EAGER}
    require 'names'
    load_all(Names, 'Names')
    classes = Names.constants.map {{ |name| Names.const_get(name) }}.grep(Class)
    models = classes.select {{ |found| found < Names::SdkRuntime::Model }}
    fine = models.map do |model|
      values = model.attributes.keys.to_h {{ |name| [name, 'v'] }}
      made = model.new(values)
      same = model.build_from_hash(made.to_hash)
      begin
        model.new(nothing: 1)
      rescue ArgumentError
        values.keys.all? {{ |name| made[name] == 'v' }} && made == same && made.hash == same.hash &&
          made.inspect == same.inspect && {{ made => 1 }}[same] == 1 &&
          JSON.parse(made.to_json).length == values.length
      end
    end
    api = Names::TApi.new
    required = api.method(:freeze).arity.abs - 1
    methods = Names::TApi.public_instance_methods(false)
    sent = methods.reject {{ |name| name.to_s.end_with?('_with_http_info') }}.map do |name|
      api.__send__(name, *Array.new(required, 'x'), request_options: {{ max_retries: 0, deadline: 0 }})
    rescue Names::ApiError::Timeout
      name
    end
    puts JSON.generate([fine.uniq, models.length, sent.length])
    """
    told = result(program, folder)
    assert told == [[True], len(CLASSES.split()) + 1, len(OPERATIONS.split())]


def test_an_operation_brings_the_heirs_of_what_it_answers(tmp_path: Path) -> None:
    folder = gem(HARBOUR, tmp_path, "harbour", "Harbour", include_operations=("crew",))
    assert sorted(path.stem for path in folder.glob("lib/harbour/models/*")) == ["animal", "cat", "dog", "puppy"]
