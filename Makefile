# `make learn` builds Etude and opens the first lesson; `make test` builds and tests it.
# Both first install, through apt, the libraries that are missing.

SWIFT ?= swift
PACKAGES = pkg-config libedit-dev libopenblas-dev libcmark-gfm-dev libcmark-gfm-extensions-dev zlib1g-dev
RELEASE = -c release --static-swift-stdlib
ETUDE = .build/release/etude
LESSON ?= batchnorm

.PHONY: learn build test format lint install packages clean

learn: build
	@$(ETUDE) learn $(LESSON)

build: packages
	$(SWIFT) build $(RELEASE) --product etude

test: packages
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --no-parallel

# The root of a container needs no sudo, and may not have it.
packages:
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  echo "Installing$$missing"; \
	  $$sudo apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

PREFIX ?= /usr/local

install: build
	install -D $(ETUDE) $(DESTDIR)$(PREFIX)/bin/etude

format:
	$(SWIFT) format -i -r --parallel Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict -r --parallel Package.swift Sources Tests

clean:
	$(SWIFT) package clean
