package main

import (
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// The scripts run hearsay as a process of its own, which is this test binary.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hearsay": main})
}
