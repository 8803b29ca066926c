# Leerlijn: `make run` shows it at work, `make test` proves it.
#
# Both first set up what Debian lacks; a Swift toolchain is the one thing they expect.

CONFIGURATION ?= release
TOOL = .build/$(CONFIGURATION)/leerlijn
PACKAGES = libxml2-dev libzip-dev pkg-config
LINE = curricula/leerlijn-jeugd.xml
COHORT = curricula/voorbeeld
DAY = 2020-03-11

.PHONY: run test bench lint setup build

run: build
	@echo
	@echo "== leerlijn check curricula"
	@$(TOOL) check curricula > .build/check.txt; status=$$?; \
	  if [ $$status -ne 0 ]; then cat .build/check.txt; exit $$status; fi; tail -n 1 .build/check.txt
	@echo
	@echo "== leerlijn audit $(LINE) $(COHORT) --as-of $(DAY)"
	@$(TOOL) audit $(LINE) $(COHORT) --as-of $(DAY)

build: setup
	@echo "== swift build ($(CONFIGURATION))"
	@swift build -c $(CONFIGURATION) --product leerlijn

test: setup
	swift test --parallel

bench: setup
	swift build -c release --product leerlijn-bench
	.build/release/leerlijn-bench

lint:
	swift format lint --strict -r Sources Tests Package.swift

setup:
	@./.ci/setup $(PACKAGES)
