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
        subprocess.run(command, cwd=images_gem, env=environment, check=True, capture_output=True)
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
