# What a developer and CI run. Nothing here needs more than Go, a C compiler for the race detector, and
# for the query page Node.

TESTFLAGS ?= -timeout 30m
FUZZTIME ?= 1m
TOOL = go tool -modfile=.ci/tools/go.mod

.PHONY: test format vet lint vulnerabilities unit benchmarks generated build generate soak bench bench-language bench-peers

# Every check.
test: format vet lint vulnerabilities unit benchmarks generated

format:
	@files=$$(gofmt -l .); test -z "$$files" || { echo "run gofmt -w on: $$files"; exit 1; }

vet:
	go vet ./...

lint:
	$(TOOL) staticcheck ./...

# Goes on where the database of vulnerabilities cannot be reached.
vulnerabilities:
	@out=$$($(TOOL) govulncheck ./... 2>&1); code=$$?; echo "$$out"; \
	case "$$out" in *"fetching vulnerabilities"*) echo "the database cannot be reached from here: not checked";; *) exit $$code;; esac

# Also holds the imports to their rule and runs the commands of the README. The tests that kill processes
# and fill disks, and those that read whole corpora, are short with the race detector, which slows them
# tenfold, and then run in full.
unit:
	go test -race -short $(TESTFLAGS) ./...
	go test $(TESTFLAGS) -run 'Killed|DiskFull' . ./graph/store
	go test $(TESTFLAGS) -run Scores ./measure/...

# Every benchmark once, so that it is known to work; make bench measures.
benchmarks:
	go test -run '^$$' -bench . -benchtime 1x ./...
	cd bench && go test -short -bench . -benchtime 1x .
	cd bench && go run ./scale -claims 2000

# Generated code must be what generating makes.
generated:
	@before=$$(cat schema/*_gen.go | cksum); go generate ./... || exit 1; \
	test "$$before" = "$$(cat schema/*_gen.go | cksum)" || { echo "schema: what go generate makes had changed: commit it"; exit 1; }
	@command -v npm >/dev/null || { echo "npm is not here: the query page was not built anew"; exit 0; }; \
	cd web/graphiql && npm ci --no-audit --no-fund --silent || { echo "npm cannot get its packages: the query page was not built anew"; exit 0; }; \
	before=$$(cat dist/* | cksum); npm run --silent build || exit 1; \
	test "$$before" = "$$(cat dist/* | cksum)" || { echo "web/graphiql/dist: what npm run build makes had changed: commit it"; exit 1; }

build:
	go build -o hearsay .

generate:
	go generate ./...
	cd web/graphiql && npm ci && npm run build

# Every fuzz target for FUZZTIME, then the tests that kill processes, ten times over.
soak:
	@for package in $$(go list ./...); do \
		for target in $$(go test -list '^Fuzz' $$package | grep '^Fuzz'); do \
			echo "$$package $$target"; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) $$package || exit 1; \
		done; \
	done
	go test -count=10 -timeout 60m -run 'Killed|DiskFull' . ./graph/store

bench:
	go test -run '^$$' -bench . -benchmem ./...
	cd bench && go test -run '^$$' -bench . -benchtime 10s -timeout 0 .
	cd bench && go run ./scale -claims 100000

# How well and how fast English is read, on the corpora beside the repository.
bench-language:
	go run . bench language --data ../shared/data

# The speed of that beside other libraries; gets them first.
bench-peers:
	cd bench/language && npm ci --no-audit --no-fund --silent && go run .
