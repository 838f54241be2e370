"""Every diagnostic code with its explanation, merged from all rooms; what `specloom explain` prints."""

from __future__ import annotations

import re

from specloom.client import codes as client
from specloom.lower import codes as lower
from specloom.openapi import codes as openapi
from specloom.targets import codes as targets

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?!https?:)")
_OWN = {
    "adopt-nothing": """\
`specloom adopt` needs the source of a published SDK that lists its methods in `api.md`, a line for each with the verb
and the path of its operation. Name the folder of a checkout, or of an installed copy that has the file.""",
    "allow-unused": """\
`allow` (or --allow) names a code that no problem of this run has.

Remove it: an exception that is no longer needed hides the next problem of its kind. If the code is
misspelled, `specloom explain CODE` names the nearest.""",
    "compare-nothing": """\
`specloom compare` needs two packages of Python, each as its folder, or as a checkout that has one package at its top
or below `src`. Where a checkout has several, name one of them.""",
    "compare-unreadable": """\
The first module of a package, its `__init__.py`, cannot be read as Python. Without it nobody can tell which names the
package has. Of any other module that cannot be read, `specloom compare` says so and goes on.""",
    "config-key": """\
The configuration has a key that means nothing.

Keys are spelled with underscores. The message names the nearest known key; the whole list is in the
documentation of the configuration. A key is never ignored, so that a misspelled option cannot go
unnoticed.""",
    "config-missing": """\
Every [[client]] needs a `spec` and an `output`; both are relative to the configuration file.""",
    "config-output": """\
Two clients cannot share a folder: each would remove the files of the other. Give each its own `output`.""",
    "config-present": """\
`specloom init` never changes a configuration that is there. Edit the file that the message names.""",
    "config-syntax": "The configuration file is not valid TOML. The message names the line and the column.",
    "config-twice": """\
Both specloom.toml and pyproject.toml configure specloom. Keep one, or name one with --config.""",
    "config-type": """\
A value in the configuration has the wrong type, for example a string where a list of strings is needed.""",
    "config-unreadable": "The configuration file cannot be read; the message says why.",
    "config-value": """\
A value in the configuration is not one of those that the option knows; the message lists them.""",
    "no-document": """\
There is neither a document on the command line nor a client in the configuration.

Write `specloom generate SPEC`, or let `specloom init SPEC` write a first configuration.""",
    "option-unavailable": "The option is planned, but this version of specloom does not have it yet.",
    "output-blocked": """\
Something that is not a plain file or folder is in the place of a generated one.

specloom never writes or removes through a link: what it leads to may not be yours to lose. Move the
link away and run again.""",
    "output-edited": """\
A generated file was edited by hand.

Nothing is written, so that the edit is not lost. Undo it, or run with --force: then the file is
generated anew and the edited text is kept beside it as FILE.orig.""",
    "output-foreign": """\
The output folder, or a file in it, was not written by specloom.

specloom changes only what its manifest (.specloom/manifest.json) lists. Choose an empty or new folder,
or run with --force: then it writes beside what is there, and a file in the way is kept as FILE.orig.""",
    "output-place": """\
The output would be a link, a file, the root, the home, or a folder that holds the document or the
current one.

Generated files would be mixed with yours. Name a folder of its own with --output.""",
    "output-record": """\
.specloom/manifest.json or journal.json is not readable.

Without it specloom cannot tell its own files from yours. Restore it from version control, or run with
--force: then every file that differs from the generated one is kept as FILE.orig.""",
    "output-unwritable": """\
The operating system refused to write; the message says why. The old files are as they were.""",
    "root-unusable": """\
The root (--root, or `root` in the configuration) is the folder that holds all files of a document: it must be
a folder, and the document must lie below it.""",
}


def codes() -> dict[str, str]:
    """Return all codes and their explanations, sorted."""
    return dict(sorted((_OWN | openapi.CODES | lower.CODES | client.CODES | targets.CODES).items()))


def summaries() -> dict[str, str]:
    """Return all codes and the first sentence of each explanation, sorted."""
    return {code: _SENTENCE_END.split(" ".join(text.split()), maxsplit=1)[0] for code, text in codes().items()}
