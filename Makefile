# Graceful Exit. `make run` opens the app, `make test` checks everything; both set up what they need.

BIN := .venv/bin
TRAIN := .venv-train/bin
SCENE ?=

.PHONY: run test check tests bench year screenshots texts train judge-report judge-curve format schema library constraints clean

run: ## open the app
	@sh tools/setup.sh app
	@$(BIN)/graceful-exit $(if $(SCENE),play $(SCENE))

test: ## formatting, lint, types, import contracts, content, tests
	@sh tools/setup.sh dev
	@$(MAKE) --no-print-directory check tests

check:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/graceful-exit lint

tests:
	$(BIN)/python -m pytest

bench: ## every budget, measured
	@sh tools/setup.sh dev
	@$(BIN)/python -m bench

year: ## a simulated year of practice, and its picture in docs/pictures
	@sh tools/setup.sh dev
	@$(BIN)/python -m bench.year

train: ## make the judge's learned reader anew, from corpus/ (two encoders and two of half the lines: several hours on two cores)
	@sh tools/setup.sh train
	$(TRAIN)/python -m training.train

judge-report: ## how good the judge is, on scenes that nobody tuned on: docs/judge-report.md
	@sh tools/setup.sh train
	$(TRAIN)/python -m training.report

judge-curve: ## the report's learning curve and what was left out: a training each, hours in all
	@sh tools/setup.sh train
	$(TRAIN)/python -m training.curve

format:
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

schema: ## the JSON Schema of scenario files, from the code
	$(BIN)/python -m trainer.library.schema

screenshots: ## pictures of every screen in every look, into screenshots/
	@sh tools/setup.sh dev
	@$(BIN)/python -m tests.ui.screenshots

texts: ## the window's texts for translators, and what is translated
	@sh tools/setup.sh dev
	@$(BIN)/python -m tools.texts

library: ## what is made from the scenes: their list, the page of lessons
	$(BIN)/python -m trainer.library.shipped
	$(BIN)/python -m trainer.library.lessons

constraints: ## pin what is installed now
	$(BIN)/python -m pip freeze --exclude-editable > constraints.txt

clean:
	rm -rf .venv .venv-train .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis dist build screenshots
