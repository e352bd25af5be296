# `make run` and `make test` do everything on a fresh machine; the rest is for those who work on the program.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

# Qt wants file names and output in UTF-8, and complains in four lines where it is told otherwise.
ifneq ($(filter C POSIX,$(LC_ALL)),)
export LC_ALL := C.UTF-8
endif

# Tests start the program some hundred times: without its compiled files each start would compile it anew.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: run test check bench exam pictures translations lock clean stale

run: $(READY)
	@$(BIN)/python -m workbench --library "$$PWD/.library" demo --open

test: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

check: $(READY)
	$(BIN)/ruff check workbench tests seeds resources
	$(BIN)/ruff format --check workbench tests seeds resources
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m bench -s tests/bench

exam: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m exam -s tests

# An environment belongs to one place and one Python: where it is unfinished, was moved, or stands for an older lock, it is made anew.
STALE := $(shell [ "$$(cat .venv/ready 2>/dev/null)" = "$$(bash .ci/setup stamp 2>/dev/null)" ] || echo stale)
$(READY): requirements.lock pyproject.toml .ci/setup .ci/python .ci/system $(STALE)
	@bash .ci/setup "$(PYTHON)"

# The manual's pictures, from the real window over the sample cases.
pictures: $(READY)
	$(BIN)/python tests/manual/pictures.py

# The translators' files: the texts of the program collected, each language updated, what is translated compiled.
translations: $(READY)
	$(BIN)/python resources/translations/update.py

lock:
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 --extra dev --no-header -q pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .library out dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
