# Everything happens in a virtual environment of its own, .venv; nothing outside the checkout is changed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "newsdata needs Python 3.11 or newer; this is $$($(PYTHON) --version). Try: make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet 'pip>=25.1'
	@touch $@

$(VENV)/.run: $(VENV)/.python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev
	@touch $@

report: $(VENV)/.run ## Set up, and make the report of the bundled story
	@$(BIN)/newsdata report dprk-troops --to reports

test: $(VENV)/.dev ## Set up, and run the tests
	$(BIN)/python -m pytest -q -n 2 --dist loadfile

lint: $(VENV)/.dev ## Check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy

gate: $(VENV)/.dev ## Measure quality against the pinned floors, where the development data is at hand
	$(BIN)/python benchmarks/gate.py

lab: $(VENV)/.run ## Open the notebooks in JupyterLab
	$(BIN)/jupyter lab notebooks

docs: $(VENV)/.dev ## Write the generated pages anew: codebook, commands, bundled story and claims
	$(BIN)/python tools/build_docs.py
	$(BIN)/python tools/build_claims.py
	$(BIN)/python tools/build_bundled.py

clean: ## Remove the environment and everything that was made
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis
	find reports -mindepth 1 ! -name README.md -delete

.PHONY: help report test lint gate lab docs clean
