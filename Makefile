# `make run` and `make test` do everything on a fresh machine; the rest is for those who work on the program.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
RESULTS := $(CURDIR)/.library

.PHONY: run test check bench exam lock media clean

run: $(READY)
	$(BIN)/python -m workbench --library "$(RESULTS)" demo --open

test: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

check: $(READY)
	$(BIN)/ruff check workbench tests seeds
	$(BIN)/ruff format --check workbench tests seeds
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m bench -s tests/bench

exam: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m exam -s tests

$(READY): requirements.lock pyproject.toml .ci/system
	bash .ci/system
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(READY)

lock:
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 --extra dev --no-header -q pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .library out dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
