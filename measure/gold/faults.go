package gold

import (
	"fmt"
	"strings"
)

// Faults are what is wrong with gold, one line each: the file, the item, the field, and what to do.
type Faults []string

// faultsShown is how many of them are told: one wrong article can make hundreds.
const faultsShown = 20

// Error lists the faults, as many as anybody reads.
func (f Faults) Error() string {
	lines := f[:min(len(f), faultsShown)]
	out := fmt.Sprintf("the gold has %d faults:\n  %s", len(f), strings.Join(lines, "\n  "))
	if len(f) > len(lines) {
		out += fmt.Sprintf("\n  and %d more", len(f)-len(lines))
	}
	return out
}

func (f *Faults) add(file, item, format string, args ...any) {
	line := file + ": "
	if item != "" {
		line += item + ": "
	}
	*f = append(*f, oneLine(line+fmt.Sprintf(format, args...)))
}
