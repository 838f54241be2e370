"""The examples of a gem's docs run, in both styles: what they give for any kind of argument can be sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from rubyside import gem, result

from support.checkout import SHARED

DOCUMENT = """
openapi: 3.1.0
info: {title: Odd, version: "1"}
servers: [{url: "https://x.example"}]
paths:
  /a/{id}:
    get:
      operationId: byText
      parameters:
        - name: id
          in: path
          required: true
          schema: {anyOf: [{type: string, minLength: 2}, {type: string, format: uuid}]}
        - name: filter
          in: query
          style: deepObject
          schema: {type: object, additionalProperties: {$ref: "#/components/schemas/Filter"}}
        - {name: day, in: query, schema: {type: string, format: date}}
        - {name: anything, in: query, schema: {}}
      responses: {"204": {description: done}}
  /b:
    patch:
      operationId: anything
      requestBody: {required: true, content: {application/json: {schema: {}}}}
      responses: {"204": {description: done}}
    post:
      operationId: image
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [image]
              properties:
                image: {anyOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}
      responses: {"204": {description: done}}
    put:
      operationId: bytes
      requestBody: {required: true, content: {application/octet-stream: {schema: {type: string}}}}
      responses: {"204": {description: done}}
  /c:
    post:
      operationId: fileInJson
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [value], properties: {value: {type: string, format: binary}}}
      responses: {"204": {description: done}}
components:
  schemas:
    Filter: {type: object, properties: {eq: {type: string}}}
"""
HARNESS = """
$VERBOSE = nil # examples are read, not linted
require 'json'
require 'stringio'
require 'odd'
class Odd::SdkRuntime::Call
  def transmit(request)
    request.for_net_http
    content = request.payload.content
    SENT << (content.is_a?(Odd::SdkRuntime::BodyStream) ? content.each_chunk.to_a.join : content)
    Response.new(204, {}, ''.b)
  end
end
SENT = []
Odd.configure { |config| config.base_url = 'http://127.0.0.1:1' }
file = '%s'
said = Dir['%s/docs/*Api.md'].flat_map do |page|
  File.read(page).scan(/^## (\\S+)\\n.*?```ruby\\n(.*?)```/m).map do |name, code|
    real, $stdout = $stdout, StringIO.new
    begin
      eval(code.gsub('/path/to/some/file', file), TOPLEVEL_BINDING.dup, page)
      [name, $stdout.string]
    rescue StandardError, SyntaxError => e
      [name, "#{e.class}: #{e.message}"]
    ensure
      $stdout = real
    end
  end
end
puts JSON.generate([said, SENT])
"""


@pytest.mark.parametrize("style", ["compatible", "corrected"])
def test_the_examples_of_odd_arguments_run(tmp_path: Path, style: str) -> None:
    path, file = tmp_path / "odd.yaml", tmp_path / "file.txt"
    path.write_text(DOCUMENT)
    file.write_text("held")
    folder = gem(path, tmp_path / "gem", "odd", "Odd", docs=style)
    said, sent = result(HARNESS % (file, folder), folder)
    assert {name for name, _ in said} == {"anything", "by_text", "bytes", "file_in_json", "image"}
    assert [text for _, text in said if "Error" in text] == []
    assert '{"value":"held"}' in sent


@pytest.mark.parametrize("style", ["compatible", "corrected"])
def test_the_examples_of_openmeter_run(tmp_path: Path, style: str) -> None:
    file = tmp_path / "file.txt"
    file.write_text("held")
    folder = gem(SHARED / "specs/openmeter.yaml", tmp_path / "gem", "odd", "Odd", docs=style)
    said, _ = result(HARNESS % (file, folder), folder)
    assert len(said) > 160
    # What only redirects is no success here.
    assert [name for name, text in said if "Error" in text] == ["marketplace_o_auth2_install_authorize"]
