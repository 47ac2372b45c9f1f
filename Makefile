# FiscalGrid. `make help` lists the targets.
SHELL := /bin/bash
SWIFT ?= swift
BINARY := .build/release/fiscalgrid
# For the command alone: as settings of the targets these would be unsafe, and no other package could depend on the library. Checks of
# bounds and of overflow stay.
# Types that are made of others (a dictionary of strings) are named to the runtime by address: to find one by its name takes a quarter of a
# million instructions, once a process.
RELEASE := -Xswiftc -enforce-exclusivity=unchecked -Xswiftc -cross-module-optimization \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
DEMO := Fixtures/revenue-expenditure-summary-side-by-side/source.txt

# What the build needs, and what tests and benchmark use besides: xmllint, an office, Python for the clients.
APT_PACKAGES := libxml2-dev libzip-dev pkg-config
TEST_PACKAGES := libxml2-utils time jq sqlite3 python3-venv libreoffice-calc-nogui libreoffice-writer-nogui
BENCH_PACKAGES := pandoc valgrind
# Spark takes any Java 17; Debian's is installed where there is none.
SPARK_PACKAGES = python3-venv parallel $(shell command -v java >/dev/null || echo openjdk-17-jre-headless)
CLIENTS := .build/clients
PEERS := .build/peers
SPARK := .build/spark

.PHONY: help deps test-deps build digest demo test test-spark bench check docs format clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/:/' | awk -F': ' '{printf "  make %-10s %s\n", $$1, $$2}'

# Installs the Debian packages of a list that are missing.
define install
	@missing=; for package in $(1); do \
		dpkg -s $$package 2>/dev/null | grep -q '^Status: .* installed$$' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
		echo "installing$$missing"; \
		sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing; \
	fi
endef

deps: ## Install the Debian packages that the build needs
	$(call install,$(APT_PACKAGES))

test-deps: deps $(CLIENTS)/installed ## Install what the tests use besides: Debian and PyPI packages

$(CLIENTS)/installed: Tests/Clients/requirements.txt
	$(call install,$(TEST_PACKAGES))
	@echo "installing the clients of Tests/Clients/requirements.txt"
	@/usr/bin/python3 -m venv $(CLIENTS)
	@$(CLIENTS)/bin/pip install --quiet --disable-pip-version-check -r Tests/Clients/requirements.txt
	@touch $@

$(PEERS)/installed: Benchmarks/requirements.txt
	$(call install,$(TEST_PACKAGES) $(BENCH_PACKAGES))
	@echo "installing the readers of Benchmarks/requirements.txt"
	@/usr/bin/python3 -m venv $(PEERS)
	@$(PEERS)/bin/pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	@touch $@

$(SPARK)/installed: Examples/spark/requirements.txt
	$(call install,$(SPARK_PACKAGES))
	@echo "installing Examples/spark/requirements.txt"
	@/usr/bin/python3 -m venv $(SPARK)
	@$(SPARK)/bin/pip install --quiet --disable-pip-version-check -r Examples/spark/requirements.txt
	@touch $@

build: deps ## Build the command in release mode
	$(SWIFT) build -c release --product fiscalgrid $(RELEASE)

digest: deps ## Digest Schemas/ anew: words, messages and types stand in the binary
	$(SWIFT) run -q FiscalGridDigest Schemas Sources/CDigest/schemas.digest

demo: build ## Convert a fixture and show what comes out
	@echo; echo '== fiscalgrid inspect'; $(BINARY) inspect $(DEMO)
	@echo; echo '== fiscalgrid convert -t xml (rows 1 and 2)'; $(BINARY) convert $(DEMO) -t xml | grep -E '<row n="[12]"'
	@echo; echo '== fiscalgrid convert -t json (the first records)'; $(BINARY) convert $(DEMO) -t json | grep -m 4 '"row"'
	@echo; echo '== fiscalgrid convert -t csv (a Data Package)'; $(BINARY) convert $(DEMO) -t csv -o .build/demo; ls .build/demo; head -4 .build/demo/01-*.csv
	@echo; echo '== fiscalgrid convert -t facts (the first lines)'; $(BINARY) convert $(DEMO) -t facts | sed -n '1,5p'

test: test-deps ## Run all tests
	$(SWIFT) test

test-spark: build $(SPARK)/installed ## Run the example of a cluster, two executors on this machine, and compare with a local run
	$(SPARK)/bin/python Examples/spark/test.py $(BINARY)

bench: build test-deps $(PEERS)/installed ## Measure time, memory and allocations beside other tools; writes Benchmarks/RESULTS.md
	python3 Benchmarks/bench.py $(BINARY) --peers $(PEERS)/bin/python -o Benchmarks/RESULTS.md

check: test-deps ## Check the format, build with warnings as errors, run the tests
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	FISCALGRID_STRICT=1 $(SWIFT) build --build-tests
	FISCALGRID_STRICT=1 $(SWIFT) test --skip-build

# What `import FiscalGrid` brings: each module has its pages, on one site.
DOCUMENTED = FiscalGrid FiscalGridCore FiscalGridLanguage FiscalGridSchema FiscalGridConvert FiscalGridAudit FiscalGridWrite

docs: deps ## Build the library's documentation (DocC) in .build/docs
	FISCALGRID_DOCS=1 $(SWIFT) package --allow-writing-to-directory .build/docs generate-documentation \
		--enable-experimental-combined-documentation $(addprefix --target ,$(DOCUMENTED)) \
		--output-path .build/docs --transform-for-static-hosting

format: ## Format the code
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

clean: ## Remove what was built
	rm -rf .build
