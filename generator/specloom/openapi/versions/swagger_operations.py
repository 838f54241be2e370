"""Path items of Swagger 2.0 in the form of OpenAPI 3.0: bodies and forms, responses, media types, servers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.references.bases import Node
from specloom.openapi.references.grammar import METHODS
from specloom.openapi.references.resolver import RefError
from specloom.openapi.versions.places import Places
from specloom.openapi.versions.swagger_schemas import SchemaLifter, is_file

JSON = "application/json"
ANYTHING = "*/*"
OCTETS = "application/octet-stream"
MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
MOVED = ("body", "formData")
"""Places of parameters that make the request body."""
STAY = ("path", "query", "header")
"""Places of parameters that stay parameters."""

GONE = frozenset({"consumes", "produces", "schemes", "servers", "requestBody", "callbacks"})
"""Fields of an operation that are said otherwise in 3.0, or that 2.0 does not have."""


@dataclass(frozen=True, slots=True)
class Given:
    """One parameter of an operation: how it is listed, and what it is in the end."""

    listed: Node
    node: Node

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others; there is one body, whatever it is called."""
        value = self.node.value
        place = str(value.get("in"))
        return place, "" if place == "body" else str(value.get("name"))


class Lifter(SchemaLifter):
    """Lifts path items with the media types and the host that the root document gives for all."""

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.root: dict[str, Any] = places.written.root.value
        self.consumes = _words(self.root.get("consumes"))
        self.produces = _words(self.root.get("produces"))

    # Servers

    def servers(self, schemes: Any, at: Pointer) -> list[dict[str, Any]]:
        """Return the servers for the schemes said at a place; those for sockets are left out with a warning."""
        host, base = self.root.get("host"), self.root.get("basePath")
        path = base if type(base) is str and base != "/" else ""
        if not (type(host) is str and host):
            return [{"url": path or "/"}]
        listed = _words(schemes)
        for index, scheme in enumerate(listed):
            if scheme.lower() not in ("http", "https"):
                message = f"nothing is sent by the scheme '{scheme[:40]}'; it is left out"
                self.found.append(Diagnostic("scheme-left-out", Severity.WARNING, message, at.child("schemes", index)))
        spoken = sorted({scheme.lower() for scheme in listed} & {"http", "https"}, reverse=True) or ["https"]
        return [{"url": f"{scheme}://{host}{path}"} for scheme in spoken]

    # Paths and operations

    def path(self, value: Any, at: Pointer) -> Any:
        """Return a path item; its bodies and forms go into its operations."""
        if type(value) is not dict:
            return value
        shared = self._given(value, at)
        made = {key: each for key, each in value.items() if key not in ("servers", "additionalOperations")}
        if "parameters" in value:
            made["parameters"] = self._listed(value["parameters"], shared)
        for method in METHODS:
            if type(value.get(method)) is dict:
                made[method] = self._operation(value[method], at.child(method), at, shared)
        return made

    def _operation(self, value: dict[str, Any], at: Pointer, item: Pointer, shared: list[Given]) -> dict[str, Any]:
        made = {key: each for key, each in value.items() if key not in GONE}
        own = self._given(value, at)
        if "parameters" in value:
            made["parameters"] = self._listed(value["parameters"], own)
        every = {given.key: given for given in (*shared, *own)}
        bodies = [given.node for given in every.values() if given.key[0] == "body"]
        forms = [given.node for given in every.values() if given.key[0] == "formData"]
        consumes = _words(value["consumes"]) if "consumes" in value else self.consumes
        to = at.child("requestBody")
        if bodies:
            made["requestBody"] = self._body(bodies[0], consumes, to)
        elif forms:
            self.places.record(to, (at if own else item).child("parameters"))
            made["requestBody"] = self._form(forms, consumes, to)
        self._one_body(bodies[:1], forms, own)
        produces = _words(value["produces"]) if "produces" in value else self.produces
        responses = value.get("responses")
        if type(responses) is dict:
            here = at.child("responses")
            made["responses"] = {
                status: each if status.startswith("x-") else self._listed_response(each, here.child(status), produces)
                for status, each in responses.items()
            }
        if "schemes" in value and value["schemes"] != self.root.get("schemes"):
            made["servers"] = self.servers(value["schemes"], at)
        return made

    def _given(self, value: dict[str, Any], at: Pointer) -> list[Given]:
        """Return the parameters of a path item or an operation, references followed."""
        found = []
        listed = value.get("parameters")
        for index, each in enumerate(listed if type(listed) is list else []):
            node = Node(each, at.child("parameters", index))
            try:
                found.append(Given(node, self.places.written.follow(node)))
            except RefError:
                continue
        return [given for given in found if type(given.node.value) is dict]

    def _listed(self, value: Any, given: list[Given]) -> Any:
        """Return the list of parameters; null keeps the place of what moved, so that the others keep their index."""
        if type(value) is not list:
            return value
        made = [dict(each) if type(each) is dict else each for each in value]
        for each in given:
            place = int(each.listed.pointer.tokens[-1])
            made[place] = None
            if each.key[0] in STAY:
                made[place] = self.parameter(each.listed.value, each.listed.pointer)
            elif "in" not in each.node.value and "$ref" in each.listed.value:
                message = "the reference leads to something that is not a parameter"
                at = each.listed.pointer.child("$ref")
                self.found.append(Diagnostic("ref-wrong-target", Severity.ERROR, message, at))
        return made

    # Bodies

    def _one_body(self, bodies: list[Node], forms: list[Node], own: list[Given]) -> None:
        """Report what cannot be sent beside the body."""
        kept = {node.pointer for node in bodies}
        second = [given.listed for given in own if given.key[0] == "body" and given.node.pointer not in kept]
        for node in [*second, *(forms if bodies else [])]:
            message = "an operation sends one body; this parameter is left out"
            self.found.append(Diagnostic("body-conflict", Severity.OMISSION, message, node.pointer))

    def _body(self, node: Node, consumes: list[str], to: Pointer) -> dict[str, Any]:
        value, at = node
        self.places.record(to, at)
        made: dict[str, Any] = {
            key: each for key, each in value.items() if key.startswith("x-") and key not in ("x-example", "x-examples")
        }
        made["description"] = value.get("description") or value.get("name") or ""
        made["required"] = value.get("required") is True
        made["content"] = self._contents(value.get("schema"), consumes or [JSON], at, to.child("content"))
        return made

    def _form(self, forms: list[Node], consumes: list[str], to: Pointer) -> dict[str, Any]:
        """Return the body that the fields of a form make."""
        files = any(is_file(node.value) for node in forms)
        media = MULTIPART if files or (MULTIPART in consumes and URLENCODED not in consumes) else URLENCODED
        where = "multipart" if media == MULTIPART else "formData"
        properties: dict[str, Any] = {}
        required: list[str] = []
        encoding: dict[str, Any] = {}
        schema_at = to.child("content", media, "schema")
        for value, at in forms:
            name = str(value.get("name"))
            spread = self.spread(where, value, at, schema_at.child("properties", name))
            outside = self._outside(value)
            notes = {key: outside[key] for key in outside if key in ("description", "example") or key[:2] == "x-"}
            properties[name] = spread["schema"] | notes
            if value.get("required") is True:
                required.append(name)
            if "style" in spread and media == URLENCODED:
                encoding[name] = {"style": spread["style"], "explode": spread["explode"]}
                self.places.record(to.child("content", media, "encoding", name), at)
        schema: dict[str, Any] = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        content = {"schema": schema} | ({"encoding": encoding} if encoding else {})
        for part in (to.child("content"), to.child("content", media), schema_at):
            self.places.record(part, self.places.origin(to))
        return {"required": bool(required), "content": {media: content}}

    # Responses

    def _listed_response(self, value: Any, at: Pointer, produces: list[str]) -> Any:
        """Return a response of an operation.

        A shared one has the media types of the whole document, as most tools read it: an operation that produces
        `text/plain` means what it is asked for, and not the errors that it shares with all others. Where the document
        says nothing for all, the operation is the only one to know, so that the response is written out there; so it is
        of a file.
        """
        if type(value) is dict and "$ref" in value and produces:
            try:
                target = self.places.written.follow(Node(value, at))
            except RefError:
                return value
            schema = target.value.get("schema") if type(target.value) is dict else None
            if schema is not None and (not self.produces or is_file(schema)):
                self.places.record(at, target.pointer)
                return self.response(target.value, target.pointer, at, produces)
        return self.response(value, at, at, produces)

    def response(self, value: Any, at: Pointer, to: Pointer, produces: list[str]) -> Any:
        """Return a response, written at one place, for another."""
        if type(value) is not dict or "$ref" in value:
            return value
        made = {
            key: each for key, each in value.items() if key not in ("schema", "examples", "headers", "content", "links")
        }
        headers = value.get("headers")
        if type(headers) is dict:
            here = at.child("headers")
            made["headers"] = {name: self.header(each, here.child(name)) for name, each in headers.items()}
            for name in headers:
                self.places.record(to.child("headers", name, "schema"), here.child(name))
        schema = value.get("schema")
        if schema is None:
            return made
        media_types = _of_files(produces) if is_file(schema) else produces or [JSON]
        contents = self._contents(schema, media_types, at, to.child("content"))
        examples = value.get("examples")
        for media_type, example in examples.items() if type(examples) is dict else ():
            if media_type in contents:
                contents[media_type] = contents[media_type] | {"example": example}
                self.places.record(to.child("content", media_type, "example"), at.child("examples", media_type))
        return made | {"content": contents}

    def _contents(self, schema: Any, media_types: list[str], at: Pointer, to: Pointer) -> dict[str, Any]:
        """Return one schema for each media type; what is around it was not written, and leads to `at`."""
        self.places.record(to, at)
        made: dict[str, Any] = {}
        for media_type in dict.fromkeys(media_types):
            place = to.child(media_type)
            self.places.record(place, at)
            made[media_type] = {}
            if schema is not None:
                self.places.record(place.child("schema"), at.child("schema"))
                made[media_type] = {"schema": self.schema(schema, at.child("schema"), place.child("schema"))}
        return made


def _of_files(media_types: list[str]) -> list[str]:
    """Return the media types of a file: those that are not JSON, which stands there for all operations."""
    kept = [each for each in media_types if "json" not in each and each != ANYTHING]
    return kept or [ANYTHING if media_types else OCTETS]


def _words(value: Any) -> list[str]:
    return [each for each in value if type(each) is str] if type(value) is list else []
