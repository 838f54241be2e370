# One-word commands for work on specloom; `make help` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo
DOCUMENTS ?= ../shared/specs

.DEFAULT_GOAL := help
.PHONY: help setup demo check lint types contracts current tests dev-mode golden sdk corpus succession bench soak precommit-try clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.ready ## make .venv and install specloom and its tools into it

$(VENV)/.ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "specloom needs Python 3.11 or newer as '$(PYTHON)'; name another one: make setup PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "this Python cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "setup: $(VENV) and its packages (half a minute the first time)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

demo: setup ## generate two clients, start a local server for each, and call every operation
	@echo '$$ specloom generate specs/openai-images.yaml -o $(DEMO) --package openapi_openai'
	@$(BIN)/specloom generate specs/openai-images.yaml -o $(DEMO) --package openapi_openai
	@PYTHONPATH=$(DEMO) $(BIN)/python demo/run.py
	@echo
	@echo '$$ specloom generate specs/assistant.yaml -o $(DEMO)-assistant --package assistant'
	@$(BIN)/specloom generate specs/assistant.yaml -o $(DEMO)-assistant --package assistant
	@PYTHONPATH=$(DEMO)-assistant $(BIN)/python demo/streams_and_pages.py

check: setup lint types contracts current tests ## everything that CI runs, in its order

lint: setup ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup ## mypy, strict
	$(BIN)/mypy

contracts: setup ## who may import whom
	$(BIN)/lint-imports

current: setup ## are the committed clients what the generator writes?
	$(BIN)/specloom check

tests: setup ## pytest, two files at a time: many tests wait for servers
	$(BIN)/pytest -n 2 --dist loadfile

dev-mode: setup ## the same tests in Python's development mode, where what is not closed is an error; takes half as long again
	PYTHONDEVMODE=1 $(BIN)/pytest -n 2 --dist loadfile

golden: setup ## rewrite the goldens in tests/golden
	$(BIN)/pytest tests/test_golden.py --update-goldens

sdk: setup ## write the runtime's synchronous half anew, and the committed clients in generated/
	$(BIN)/python tools/sync_from_async.py
	$(BIN)/specloom generate

corpus: setup ## run over the real documents in DOCUMENTS; GITHUB=1 adds a large one, FLAGS='--layout resources --quick' for another layout, without slow checks
	$(BIN)/python bench/corpus.py $(DOCUMENTS) $(if $(GITHUB),--github) $(FLAGS)

succession: setup ## run the tests of published SDKs (checkouts in SDKS) against clients in their place
	$(BIN)/python bench/succession.py $(SDKS)

bench: setup ## compare with openapi-python-client, openai and bare httpx2 (installs them below build/)
	$(BIN)/python bench/run.py --documents $(DOCUMENTS) $(FLAGS)

soak: setup ## make 100,000 calls and 10,000 streams with each kind of client, and see whether its memory grows
	$(BIN)/python bench/soak.py $(FLAGS)

precommit-try: setup ## try both pre-commit hooks on a scratch repository (installs pre-commit below build/)
	$(BIN)/python bench/precommit.py

clean: ## remove build/ and caches
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
