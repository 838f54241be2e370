"""What every code of this room means and how to fix it; shown by `specloom explain CODE`."""

from __future__ import annotations

CODES: dict[str, str] = {
    "stainless-value": """\
A value in the configuration of Stainless is not what its place wants, and is left out. The message says what that
is.""",
    "schema-not-an-object": """\
A schema must be an object or a boolean. This one is something else, so it stands for any value.

Correct the document.""",
    "alias-cycle": "A YAML alias stands inside the part that its own anchor names, so the value would be endless. "
    "Use a $ref for a recursive schema.",
    "alias-unknown": "A YAML alias (*name) has no anchor (&name) before it. Add the anchor or correct the name.",
    "ambiguous-paths": "Two paths differ only in the names of their variables, so a request fits both. "
    "Both are generated; merge them where they mean the same.",
    "array-without-items": "In OpenAPI 3.0 a schema of type array needs 'items'. Without it the entries may be "
    "anything. Add 'items'.",
    "as-in-openapi-3": "A document of Swagger 2.0 has a part as OpenAPI 3 writes it: a body, the content of an answer, "
    "servers, the schema of a parameter. It is read as there. Write openapi: '3.0.4' where the whole "
    "document is of 3.0, else write it in the words of 2.0.",
    "as-in-swagger-2": "A part is written as in Swagger 2.0: the type of a parameter beside its name, a body among the "
    "parameters, a schema without 'content' around, 'host' or 'securityDefinitions'. It is read as what OpenAPI 3 has "
    "for it. Write it so.",
    "bad-name": "A name has characters that the specification does not allow there. "
    "Names of components consist of letters, digits, '.', '-' and '_'.",
    "bad-status-code": "A key under 'responses' is no status code. What begins with one ('200 OK') is read as it, "
    "any other answer is left out. Write '200', a range such as '2XX', or 'default'.",
    "body-conflict": "An operation of Swagger 2.0 has two bodies, or a body and a form. The first body is sent, the "
    "others are left out. Keep one body, or make all of them parts of a form.",
    "boolean-exclusive": "In OpenAPI 3.1 and later exclusiveMinimum and exclusiveMaximum are numbers; true is the form "
    "of 3.0. It is read as in 3.0: together with minimum or maximum. Write exclusiveMinimum: <number>.",
    "collection-format-not-expressed": "The entries of a list are joined in a way that Swagger 2.0 has and OpenAPI 3 "
    "has not: with tabs, with anything but commas in a path or header, in a multipart form, or as a list of lists. "
    "The parameter takes a string; join the entries yourself.",
    "conflicting-fields": "The object has fields that the specification does not allow together, such as 'example' and "
    "'examples'. Keep one of them.",
    "control-character": "The document holds a character that YAML and JSON do not allow, or half of a character "
    "(a lone \\ud800 escape). Remove it.",
    "default-mismatch": "A default does not fit the type, enum or bounds of its own schema. The documentation shows "
    "it all the same. Correct the default or the schema.",
    "enum-names-unpaired": "An extension that names or explains the values of an enum has another number of items than "
    "the enum has values, so that it cannot be said which is whose. It is ignored. Give each value its item.",
    "document-empty": "The document holds no data at all. Check that the right file was named.",
    "document-too-deep": "Mappings and lists are nested too deeply to be read. "
    "Move inner schemas to components and refer to them.",
    "document-too-large": "The text of the document is too long to be read. Split it into several files.",
    "document-too-many-nodes": "The document holds too many values to be read, counting every use of an alias. "
    "Replace aliases by $ref, or split the document into several files.",
    "document-without-operations": "The document describes no operation, no webhook and no schema, so that the client "
    "can call nothing. Often it was exported before the routes of the application were registered, or its paths stand "
    "in another file.",
    "duplicate-key": "A key stands twice in one mapping; parsers differ in which one they keep. Remove one of the two.",
    "duplicate-operation-id": "Two operations have the same operationId, which must be unique. Rename one of them.",
    "duplicate-parameter": "A list names two parameters with the same name and place. The first counts, and where the "
    "second says something else, that is lost. Remove one of the two.",
    "duplicate-tag": "A tag is described twice. Remove one of the two.",
    "input-not-a-file": "The named input is a directory, a device or something else that is not a regular file. "
    "Use - to read from standard input.",
    "input-not-found": "There is no file of this name. Paths are relative to the current directory.",
    "input-unreadable": "The file exists but the system does not allow it to be read. Check its permissions.",
    "items-list": "`items` is a list of schemas, as in old versions of JSON Schema, where each was for one position. "
    "Each entry of the list is taken for any of them; where the schema says nothing else, so is the value itself. Say "
    "`prefixItems` for positions, or `anyOf`.",
    "json-syntax": "The text is not JSON at the place shown; often a comma or a quote is missing just before it.",
    "keyword-of-later-version": "A schema has a keyword that came with a later version of OpenAPI than the document's. "
    "It is read as in that version; other tools may ignore it. Declare the later version.",
    "key-not-a-string": "A key of a YAML mapping is null, a list or a mapping. Put the key in quotes.",
    "many-documents": "A YAML file holds several documents divided by '---'. Keep one of them in each file.",
    "mapping-not-found": "A discriminator maps a value to a schema that is not under components/schemas. "
    "Correct the name or write a full reference.",
    "merge-not-a-mapping": "The value of a YAML merge key (<<) is neither an alias of a mapping nor a list of such "
    "aliases.",
    "misspelt-field": "A field is none of the specification and differs by a letter from one that is, and that is not "
    "there; its value has the form that this one wants. It is read as it. Correct the name.",
    "missing-field": "A field that the specification requires is not there. A parameter without its name or place, or "
    "a body without content, is left out (an omission); without 'info', or without anything that could be generated, "
    "it is no document (an error); else it is a warning.",
    "not-a-word": "A word or a number is expected, and the value holds quotes or other signs that only program code "
    "has. Nobody writes that by mistake, so nothing is generated. Look where the document comes from, and correct it.",
    "not-openapi": "The document is of another kind than OpenAPI; the message says which one and what to do. specloom "
    "reads OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0.",
    "not-utf8": "Documents are read as UTF-8. Save the file in this encoding.",
    "number-not-json": "A number cannot be written in JSON: it is infinite, or no number (.nan), or far too long.",
    "numeric-exclusive": "In OpenAPI 3.0 exclusiveMinimum and exclusiveMaximum are true or false; a number is the form "
    "of 3.1 and is read as such. Write minimum: <number> and exclusiveMinimum: true.",
    "overlay-action": "An action of an overlay does one thing: it has 'update' or 'copy', not both. Write two actions.",
    "overlay-copy": "The query in 'copy' selects exactly one node of the document as it is before the action. "
    "Make the query narrower, or correct it.",
    "overlay-extends": "An overlay says in 'extends' for which document it was made, and another one was named. "
    "It is applied all the same. Correct 'extends', or leave it out.",
    "overlay-idle": "An overlay without actions, or an action without 'update', 'copy' and 'remove: true', does "
    "nothing. Remove it, or say what it does.",
    "overlay-mismatch": "An overlay merges mappings with mappings, lists with lists, and puts single values in place "
    "of single values. To put a value of another kind there, remove the old one first, then update its parent.",
    "overlay-mixed": "The target of an update or a copy selects only mappings, only lists or only single values. "
    "Write one action for each kind.",
    "overlay-root": "An action cannot remove the whole document. Name what is to be removed in it.",
    "overlay-scalar": "In Overlay 1.0 an update selects mappings and lists. To change a single value select the "
    "mapping that holds it, $.info with update: {title: New}, or declare overlay: 1.1.0.",
    "overlay-target": "The targets of an overlay are JSONPath queries (RFC 9535), such as $.paths['/pets'].get or "
    "$.paths.*.*.parameters[?@.name == 'limit']. Extensions of single tools are not read, and a query must be answered "
    "in a reasonable number of steps.",
    "overlay-unmatched": "The target of an action selects nothing, so that the overlay may not do what it was written "
    "for: the document has changed, or a name is misspelled. The action is skipped.",
    "overlay-version": "The field 'overlay' says which version of the specification a file follows: 1.0.0, or 1.1.0, "
    "which adds 'copy' and updates of single values. Without it a file is no overlay.",
    "path-notation": "A path writes a variable as web frameworks do, /items/:id or /items/{id:[0-9]+}, or lacks one of "
    "the braces. It is read as /items/{id}; write that.",
    "path-parameter-optional": "A parameter in the path is always required; write required: true.",
    "path-parameter-unused": "A parameter is said to be in the path, but the path has no variable of its name, "
    "so that it cannot be sent. It is left out. Correct the name in one of the two places.",
    "path-variable-repeated": "A variable stands twice in one path. Give each one a name of its own.",
    "path-variable-undeclared": "A path has a variable that no parameter describes. It is taken for a required string; "
    "add the parameter.",
    "path-without-slash": "Paths begin with '/'. Add it.",
    "ref-cycle": "References, or the parts of allOf, only lead back to themselves, so that nothing is ever described: "
    "one of them is passed over. A chain of references that is too long is an error. Break the circle.",
    "ref-for-a-mapping": "A $ref stands where the specification has none: for an operation, a list, or a mapping of "
    "names as components/schemas. It is followed, as bundlers do; other tools may refuse it.",
    "ref-not-a-string": "A reference must be a string. Put a property that is called '$ref' under 'properties'. A "
    "schema that has such a reference accepts any value, and any other object is left out.",
    "ref-as-meant": "A reference leads to nothing as it is written, and what it means is clear: '/components/...' "
    "without '#', '#components/...' without '/', a part of the first document named from another file as if it stood "
    "there, or a part of what another reference leads to. It is read so; other tools may refuse it.",
    "ref-not-encoded": "A reference is a URI. A blank is written %20, '{' is %7B, '}' is %7D, and nothing stands "
    "around the reference. It is read as it is meant.",
    "ref-not-found": "A reference leads to nothing. A schema that stands there accepts any value; a parameter, a body, "
    "a response, a header or a path item is left out; the docs of the operation, the class or the property say so. "
    "Correct the spelling; '/' in a name is written ~1 and '~' is ~0.",
    "ref-outside": "A reference leads out of the folder that holds all files of the document, to an absolute path, to "
    "a name that begins with a dot or to something that is not a regular file. The folder is the one of --root, else "
    "that of the configuration, else the nearest one with .git, else the document's own. Name it, or copy the file.",
    "ref-remote": "A reference leads to the network or to another scheme. Documents are fetched by https, without "
    "credentials, and only from origins that allow_remote_refs (--allow-remote-ref ORIGIN) names. "
    "Copy the document beside this one and refer to it by a relative path.",
    "ref-unreadable": "A file that is referred to cannot be parsed or read. Correct that file first.",
    "ref-siblings": "In OpenAPI 3.0 the keywords beside a $ref do not count, and specloom ignores those that would "
    "change the type. Put the $ref and the keywords into an allOf, or write the document in 3.1.",
    "ref-wrong-target": "A reference leads to another kind of object than the one that is expected at this place. "
    "What it stands for is lost, as with ref-not-found: a schema accepts any value, anything else is left out; the "
    "docs of the operation, the class or the property say so. Refer to an object of the kind that is expected.",
    "remote-changed": "A document that was fetched anew is not what it was when the client was generated last: the "
    "manifest has its SHA-256. The client follows the new text. With --strict this is an error, and nothing is "
    "written: --allow remote-changed once accepts it.",
    "remote-not-allowed": "A document is fetched by https only, without a user name and a password in its address; "
    "by http only from loopback addresses. Save it, and name the file.",
    "remote-not-text": "An address gives something that is no OpenAPI document: a web page, compressed data, or "
    "text in another encoding than UTF-8. Name the address of the plain file.",
    "remote-origin": "An entry of allow_remote_refs (--allow-remote-ref) is a scheme, a host and perhaps a port: "
    "https://example.org. http is for loopback addresses only.",
    "remote-redirected": "A server sends on to another origin, or in a circle. Redirects are followed inside one "
    "origin only. Name the address where the document is, and allow its origin if you trust it.",
    "remote-too-large": "A fetched document is too long to be read. Save a part of it, and refer to that.",
    "remote-unreachable": "A remote document could not be fetched: there is no server, it did not answer in time or "
    "with another status than 200, or its certificate is not valid. Nothing is written, so that a client never "
    "depends on the state of a network.",
    "repeated-entries": "A list whose entries must differ repeats some. They count once.",
    "repeated-required": "The list 'required' names a property more than once. It counts once.",
    "required-not-a-list": "'required' of a schema is a list of names of properties. List the property there, in the "
    "schema that has the property. 'required: true' in a property is read so; on a whole schema it says nothing that "
    "can be used, and is left out.",
    "root-not-a-mapping": "An OpenAPI document is a mapping with 'openapi', 'info' and 'paths'. "
    "Check that the right file was named.",
    "scheme-left-out": "The document names a scheme such as ws or wss, and the client speaks HTTP. "
    "It uses the other schemes.",
    "server-blanks": "The url of a server begins or ends with a blank or a line break, which no URL holds. It is used "
    "without them. Take them out of the document.",
    "server-insecure": "A server is named by http. Credentials and answers are readable on the way. Requests are sent "
    "there all the same.",
    "server-scheme": "The url of a server names a host without 'https://' before it. https is taken; write it.",
    "server-unusable": "The url of a server is one that no request goes to: another scheme than http and https, a user "
    "name or a password, a query or a fragment. The server is left out.",
    "server-variable": "A server's url and its variables do not agree: a variable is not described, or its default is "
    "not one of its values.",
    "stray-keyword": "A keyword of a schema, such as 'required' or 'type', stands among its properties: it is indented "
    "one level too deep. It is left out, and no property is made of it. Move it to the schema.",
    "string-too-long": "A string is too long to be read. Shorten it.",
    "tag-parent": "A tag is part of another that is not described under 'tags'. Describe that one too, or correct its "
    "name.",
    "type-by-another-name": "The type of a schema has another name than the specification's, and its meaning is clear: "
    "the name of a format (int64, date-time, file), the word of a programming language (int, bool, dict), capitals, or "
    "'any'. It is read as what it means. Write the type, and the format where there is one.",
    "type-of-31": "In OpenAPI 3.0 the type of a schema is one word and never null. A list of types, or null, is the "
    "form of 3.1 and is read as such.",
    "unknown-field": "The specification does not define this field at this place. It is ignored. Check the spelling; "
    "extensions begin with 'x-'.",
    "unknown-method": "A path item has a field that is not an HTTP method. Check the spelling; in OpenAPI 3.2 other "
    "methods stand under 'additionalOperations'.",
    "unknown-security-scheme": "A security requirement names a scheme that is not under components/securitySchemes, so "
    "that nobody knows what it asks for. An alternative that needs it is passed over; where there is no other, what "
    "holds for all operations holds. Nothing of the operation is lost.",
    "unknown-type": "The type of a schema is none of string, number, integer, boolean, array, object and null, nor "
    "another name for one of them. Any value is accepted there. Correct it.",
    "validator-failed": "openapi-spec-validator, which `specloom validate` asks as well, failed itself. What specloom "
    "checks is not affected.",
    "validator-finding": "openapi-spec-validator, which `specloom validate` asks as well, found something that "
    "specloom does not check. The message is in its words.",
    "validator-skipped": "openapi-spec-validator was not asked: the document refers to other files, which it would "
    "read by itself, or parts of it have a wrong form, which it cannot look past.",
    "validator-timeout": "openapi-spec-validator, which `specloom validate` asks as well, took too long and was "
    "stopped. What specloom checks is not affected.",
    "version-missing": "The field 'openapi' says which version of the specification a document follows. "
    "Add openapi: 3.1.0, or the version that was meant.",
    "version-newer": "The document follows a version of OpenAPI that is newer than the newest that specloom knows. It "
    "is read as that; what only the newer one has is not understood.",
    "version-not-a-string": "The field 'openapi' must be a string with three numbers. A number is read as the version "
    "that it means. Put it in quotes: '3.1.0'.",
    "version-unclear": "The document says Swagger 2.0 and is written as OpenAPI 3. Write openapi: '3.0.4' in the "
    "place of swagger: '2.0', or move what is under components to definitions, parameters and responses.",
    "version-unsupported": "Versions 3.0, 3.1 and 3.2 of OpenAPI and Swagger 2.0 are understood. "
    "Convert the document to one of them.",
    "wrong-type": "A value has another type than the specification wants at this place. Where it is clear what is "
    "meant ('3' for 3, one value for a list of one, null for nothing) it is read so, a warning; else the smallest part "
    "that it stands in is left out, an omission: a constraint, a schema (then any value is accepted), a parameter, a "
    "body. The message says what is expected, and what became of it.",
    "wrong-value": "A value is none of those that the specification allows at this place. Where it is clear what is "
    "meant it is read so, a warning; else it is left out, an omission. The message says what is allowed.",
    "yaml-syntax": "The text is not YAML at the place shown; often the indentation or a quote just before it is wrong.",
    "yaml-tag": "YAML tags such as !!binary or !custom are not read, because they can mean anything. Remove the tag.",
}
