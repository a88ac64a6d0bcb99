# Everything runs in a virtual environment of the checkout's own, made on first use.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.PHONY: help demo test test-citus fuzz chaos check format bench clean
.DEFAULT_GOAL := help

help:  ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

$(INSTALLED): pyproject.toml
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Matcher needs Python 3.11 or newer: make PYTHON=python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[all,dev]'
	touch $@

demo: $(INSTALLED)  ## Ingest a drawn catalogue, answer photos of it, write demo.html
	$(BIN)/matcher demo $(ARGS)

test: $(INSTALLED)  ## Run all tests on all cores; MATCHER_DATA_DIR adds those on real data
	$(BIN)/python -m pytest $(ARGS)

test-citus: $(INSTALLED)  ## Run the tests of a Citus cluster; needs MATCHER_TEST_CITUS_URL
	$(BIN)/python -m pytest -m citus -n 0 tests/citus $(ARGS)

fuzz: $(INSTALLED)  ## Send what nobody thought of to HTTP and parsers, for some minutes
	$(BIN)/python -m pytest -m fuzz -n 0 --timeout=0 tests/fuzz $(ARGS)

chaos: $(INSTALLED)  ## Kill everything while 5,000 pictures go in: lost=0 duplicated=0 stuck=0
	$(BIN)/python -m tests.faults.chaos $(ARGS)

check: $(INSTALLED)  ## Check format, lint, types, the import contract, and the wheel without extras
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q -m bare -n 0 tests/bare

format: $(INSTALLED)  ## Format and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(INSTALLED)  ## Run the benchmarks; needs MATCHER_DATA_DIR; results in benchmarks/results
	mkdir -p benchmarks/results
	$(BIN)/python benchmarks/pipeline/decode.py --json benchmarks/results/decode.json
	$(BIN)/python benchmarks/pipeline/encode.py --json benchmarks/results/encode.json
	$(BIN)/python benchmarks/pipeline/ingest.py --json benchmarks/results/ingest.json

clean:  ## Remove the virtual environments and caches
	rm -rf $(VENV) .venv-bare .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
