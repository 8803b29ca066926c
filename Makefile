# Leerlijn: `make run` shows it at work, `make test` proves it.
#
# Both first set up what Debian lacks; a Swift toolchain is the one thing they expect.

CONFIGURATION ?= release
TOOL = .build/$(CONFIGURATION)/leerlijn
PACKAGES = libxml2-dev libzip-dev libxlsxwriter-dev pkg-config
# Only the proofs of the exports need these.
PROOF_PACKAGES = libxml2-utils default-jre-headless
# In which axe-core looks at the study guide.
BROWSER = chromium
LINE = curricula/leerlijn-jeugd.xml
COHORT = curricula/voorbeeld
DAY = 2020-03-11

VALIDATORS = Tests/StandardsTests/Validators

# The folder with the SQL peer and its generator, where there is one.
PEER = $(firstword $(wildcard $(if $(LEERLIJN_SHARED),$(LEERLIJN_SHARED)/bench) ../shared/bench))

.PHONY: run test bench fuzz lint setup build counting-tool peer-venv standards-venv planner-venv exports

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

test: setup standards-venv planner-venv counting-tool $(if $(PEER),peer-venv)
	swift test --parallel

# The tool as the compiler counts its steps, for the tests of what a run costs.
counting-tool:
	@echo "== swift build (counting steps)"
	@LEERLIJN_COUNTING=1 LLVM_PROFILE_FILE=/dev/null swift build --scratch-path .build/steps --product leerlijn -Xswiftc -profile-generate

bench: setup planner-venv $(if $(PEER),peer-venv)
	swift build -c release --product leerlijn
	swift build -c release --product leerlijn-bench
	.build/release/leerlijn-bench

# Tries the readers with inputs that nobody would write, for SECONDS from SEED on; what breaks one is kept
# in .build/fuzz, and said. Half of the time libFuzzer steers, where the toolchain has its runtime.
SECONDS ?= 60
SEED ?= 1
READERS = curriculum manifest csv workbook json plan
LIBFUZZER = $(firstword $(wildcard $(dir $(shell command -v swiftc))../lib/clang/*/lib/*/libclang_rt.fuzzer*.a))
FUZZER = .build/$(if $(LIBFUZZER),libfuzzer/)$(CONFIGURATION)/leerlijn-fuzz
STEERED = -Xswiftc -sanitize=fuzzer -Xswiftc -DLIBFUZZER -Xswiftc -use-ld=lld
fuzz: setup
	swift build -c $(CONFIGURATION) --product leerlijn-fuzz \
	  $(if $(LIBFUZZER),--scratch-path .build/libfuzzer $(STEERED))
	$(if $(LIBFUZZER),for reader in $(READERS); do \
	  SWIFT_BACKTRACE=enable=no $(FUZZER) --steered --only $$reader --seconds $$(( $(SECONDS) / 12 + 1 )) --seed $(SEED) || exit 1; done)
	$(FUZZER) --seconds $$(( $(SECONDS)$(if $(LIBFUZZER), / 2) )) --seed $(SEED)

# Python for the peer, in the checkout alone; nothing else here needs Python.
peer-venv: .venv/peer

.venv/peer:
	@python3 -c 'import ensurepip, venv' 2>/dev/null || ./.ci/setup python3-venv
	@echo "== .venv: duckdb and numpy"
	@python3 -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.0 numpy
	@touch $@

# Another solver, to prove again what the planner claims and to measure beside. Without it those tests
# are skipped, and say so.
planner-venv:
	@test -x .venv-planner/bin/python || { \
	  { python3 -c 'import ensurepip, venv' 2>/dev/null || ./.ci/setup python3-venv; } && \
	  echo "== .venv-planner: ortools" && python3 -m venv .venv-planner.part && \
	  .venv-planner.part/bin/pip install --quiet --disable-pip-version-check ortools==9.15.6755 && \
	  mv .venv-planner.part .venv-planner; } || \
	  { rm -rf .venv-planner.part; echo "Without OR-Tools some proofs cannot run." >&2; }

# The validators and readers by which the exports are proven. Without them the proofs that need them
# are skipped, or fail where the official schemas are at hand.
standards-venv:
	@./.ci/setup $(PROOF_PACKAGES) || echo "Without $(PROOF_PACKAGES) some proofs cannot run." >&2
	@./.ci/setup $(BROWSER) || echo "Without $(BROWSER) axe-core cannot look at the pages." >&2
	@cmp -s $(VALIDATORS)/requirements.txt .venv-standards/complete || { \
	  echo "== .venv-standards: $$(tr '\n' ' ' < $(VALIDATORS)/requirements.txt)"; \
	  { python3 -c 'import ensurepip, venv' 2>/dev/null || ./.ci/setup python3-venv; } && \
	  rm -rf .venv-standards && python3 -m venv .venv-standards && \
	  .venv-standards/bin/pip install --quiet --disable-pip-version-check \
	    -r $(VALIDATORS)/requirements.txt && \
	  cp $(VALIDATORS)/requirements.txt .venv-standards/complete || \
	  echo "Without the Python validators some proofs cannot run." >&2; }

# Makes the committed exports anew from the shipped curricula.
exports: setup
	LEERLIJN_RECORD=1 swift test --filter CommittedExportsTests || true

lint:
	swift format lint --strict -r Sources Tests Package.swift

setup:
	@./.ci/setup $(PACKAGES)
