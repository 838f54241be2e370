"""Every golden is a gem, too: with a method for each operation of the ir, and Ruby without a warning."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from rubyside import ruby

from specloom.provenance import LEDGER
from support.golden import CASES, FOLDER, made

CHECK = "STDIN.each_line(chomp: true) { |path| RubyVM::InstructionSequence.compile_file(path) }"


def warnings_of(paths: list[Path]) -> str:
    """Compile Ruby files in one process, and return what Ruby says about them."""
    names = "\n".join(map(str, paths))
    done = subprocess.run([ruby(), "-w", "-e", CHECK], input=names, capture_output=True, text=True, check=False)
    return done.stderr


def test_every_golden_is_ruby_without_a_warning() -> None:
    paths = sorted(FOLDER.glob("*/ruby/lib/**/*.rb"))
    assert len(paths) > 30
    assert warnings_of(paths) == ""


def test_schemes_that_want_one_header_are_named_for_the_gem_too() -> None:
    (case,) = [case for case in CASES if case.name == "body_form_of_branches"]
    assert "schemes-in-one-header" in {diagnostic.code for diagnostic in made(case, "ruby").diagnostics}


def test_both_languages_page_the_same_operations_in_the_same_way() -> None:
    paged = 0
    for case in CASES:
        python, gem = made(case).result, made(case, "ruby").result
        if python is None or gem is None or b'"pages"' not in python.files[LEDGER].content:
            continue
        ours, theirs = (
            sorted({tuple(each.items()) for each in json.loads(result.files[LEDGER].content)["pages"].values()})
            for result in (gem, python)
        )
        assert ours == theirs, case.name
        paged += len(ours)
    assert paged > 12


def test_the_gem_of_every_golden_has_a_method_for_each_operation_and_is_ruby(tmp_path: Path) -> None:
    paths: list[Path] = []
    for case in CASES:
        gem = made(case, "ruby")
        if gem.result is None or gem.ir is None:
            continue  # the document is refused, whatever the target
        files = gem.result.files
        assert set(json.loads(files[LEDGER].content)["operations"]) == {
            operation["id"] for operation in json.loads(gem.ir)["operations"]
        }, case.name
        for file in files:
            if file.path.endswith(".rb") and "/sdk_runtime/" not in file.path:
                path = tmp_path / case.name / file.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(file.content)
                paths.append(path)
    assert len(paths) > 1000
    assert warnings_of(paths) == ""
