# `make demo` and `make test` each work by themselves on a machine with Python 3.11+ and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COURSE := $(CURDIR)

.PHONY: demo thorough quick test long-test coverage browser-test site site-test screenshots figures html versions release fixtures lab lab-source docs bench bench-attacks fuzz lock package clean

# Each stamp stands for a set of locked packages in .venv; the project itself is installed editable.
$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit("Chainrule needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.core: requirements/core.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements/core.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.test: requirements/test.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements/test.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@ $(VENV)/.core

$(VENV)/.lab: requirements/lab.txt $(VENV)/.core
	$(PIP) install --require-hashes -r requirements/lab.txt
	touch $@

$(VENV)/.browser: requirements/browser.txt $(VENV)/.test
	$(PIP) install --require-hashes -r requirements/browser.txt
	touch $@

$(VENV)/.site: requirements/site.txt $(VENV)/.core
	$(PIP) install --require-hashes -r requirements/site.txt
	touch $@

# For tests alone. Where its packages cannot be had, the tests of the site are skipped.
$(VENV)/pyodide: requirements/pyodide.txt | $(BIN)/python
	$(BIN)/python -m tools.pyodide_for_tests $@ || echo "no Pyodide for tests: the tests of the site will be skipped"

$(VENV)/.docs: requirements/docs.txt $(VENV)/.core
	$(PIP) install --require-hashes -r requirements/docs.txt
	touch $@

demo: $(VENV)/.core
	$(BIN)/chainrule grade examples/sample_class --course . --no-resume -o demo-results

# Compiled tests are kept whatever the environment says; compiling them anew takes ten seconds.
quick test long-test coverage: export PYTHONDONTWRITEBYTECODE =

# What to run while working: about a minute. It leaves out what starts other programs.
# Several processes run tests at the same time, so each computes with one thread.
quick test long-test: export OPENBLAS_NUM_THREADS = 1

quick: lint
	$(BIN)/pytest -m "not slow and not long" -n 2 --dist worksteal

# All but the long tests; the browser tests are skipped, with the reason, until `make browser-test`
# installs their driver.
test: lint
	$(BIN)/pytest -m "not long" -n 3 --dist worksteal

# The tests that take minutes: lost machines of a cluster, kills at random moments, nbgrader's documents.
# Only the modules that have such tests are read: collecting all takes three processes ten seconds each.
long-test: $(VENV)/.test
	$(BIN)/pytest -m long -n 3 --dist worksteal $$(grep -rl "mark\.long\|shared_out(" tests --include="test_*.py")

.PHONY: lint
lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Line coverage of autograder/: the tests and the programs that they start. Left out are the jobs of a
# class, which a fresh interpreter forks, and the workers, which may neither open nor write a file.
coverage: $(VENV)/.test
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n 3 --dist worksteal --ignore=tests/browser -q
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

# All of what the other tests try a sample of: programs through the students' self-check, known
# mistakes, secrets, and 200 rounds in which processes are killed at random moments; about an hour.
thorough: $(VENV)/.test
	THOROUGH=1 $(BIN)/pytest $$(grep -rlE "tests.support import .*(THOROUGH|sample)" tests --include="test_*.py")

# The workbook in JupyterLab in the system's Chromium; skipped, with the reason, where there is none.
browser-test: $(VENV)/.browser
	$(BIN)/pytest tests/browser

# A static site on which students work in the browser: docs/site.md. PYODIDE is an address or a folder.
site: $(VENV)/.site
	$(BIN)/python -m tools.build_site $(if $(PYODIDE),--pyodide $(PYODIDE)) $(if $(WORKBOOKS),--workbooks $(WORKBOOKS))

# All workbooks on that site in a headless Chromium, four minutes; `browser-test` skips them, because
# all that lands has to be tested in twenty.
site-test: $(VENV)/.browser $(VENV)/.site $(VENV)/pyodide
	$(BIN)/pytest tests/browser/test_site.py

# The pictures in README.md; needs the system's Chromium.
screenshots: $(VENV)/.browser
	$(BIN)/python -m tools.screenshots

figures: $(VENV)/.core
	$(BIN)/python -m figures

# The documentation as a site, build/docs/html/index.html; every warning is an error.
docs: $(VENV)/.docs
	$(BIN)/python -m tools.build_docs

# Every workbook as one accessible page, as released; `-m tools.export_html NAME --solved` for staff.
html: $(VENV)/.browser
	$(BIN)/python -m tools.export_html activations step_by_step application

# The workbooks with the lowest and with the newest versions that their requirements allow; needs uv.
versions: $(VENV)/.core
	$(BIN)/python -m tools.try_versions

release: $(VENV)/.core
	$(BIN)/chainrule release --course .

fixtures: $(VENV)/.core
	$(BIN)/chainrule fixtures --course .

lab: $(VENV)/.lab
	test -d lab || cp -R release/step_by_step lab
	cd lab && ../$(BIN)/jupyter lab step_by_step.ipynb $(if $(filter 0,$(shell id -u)),--allow-root)

# The source workbooks, with the modules that they share.
lab-source: $(VENV)/.lab
	cd source && PYTHONPATH=$(CURDIR)/source/shared ../$(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root)

bench: $(VENV)/.test
	$(BIN)/python -m benchmarks

bench-attacks: $(VENV)/.test
	$(BIN)/python -m benchmarks.attacks

fuzz: $(VENV)/.test requirements/fuzz.txt
	$(PIP) install --require-hashes -r requirements/fuzz.txt
	for target in wire notebook cell layout zip; do $(BIN)/python -m benchmarks.fuzz $$target -max_total_time=60 || exit 1; done

# Locks name versions and hashes, never an index; they hold on Linux and macOS from Python 3.11 on.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group build -o requirements/core.txt
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group build --extra test -o requirements/test.txt
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group build --extra lab -o requirements/lab.txt
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group build --extra lab --extra browser -o requirements/browser.txt
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group build --extra site -c requirements/browser.txt -o requirements/site.txt
	$(BIN)/python -m tools.lock_platforms
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group build --extra docs -o requirements/docs.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group peers-nbgrader -o requirements/peers-nbgrader.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group peers-otter -o requirements/peers-otter.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group peers-check50 -o requirements/peers-check50.txt

# The wheel and the source archive in dist/, as they would be published; the wheel is built from the
# archive. What builds and checks them is installed in an environment of its own.
package: $(BIN)/python
	rm -rf build/package dist
	$(PYTHON) -m venv build/package
	build/package/bin/python -m pip --disable-pip-version-check --quiet install build twine
	build/package/bin/python -m build
	build/package/bin/twine check --strict dist/*

clean:
	rm -rf $(VENV) demo-results build dist
