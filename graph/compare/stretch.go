package compare

import (
	"strings"

	"hearsay/graph"
)

// stretched returns a claim with a passage that goes on to the end of its clause, where a number stands there that the passage
// leaves out: "never agreed to lend Holm | the 60 crowns that …".
func stretched(c *graph.Claim) *graph.Claim {
	if !numbered(c.Evidence.Suffix) {
		return c
	}
	tail := strings.TrimRight(clauseTail(c.Evidence.Suffix), " ")
	if !numbered(tail) {
		return c
	}
	x := *c
	x.Evidence.Text += tail
	x.Evidence.Suffix = ""
	return &x
}

// clauseTail returns the words of a suffix that belong to the clause before it. The last word may be cut off, and is left out.
func clauseTail(suffix string) string {
	end := max(0, strings.LastIndexByte(suffix, ' '))
	for i, w := range wordsAt(suffix) {
		bare := strings.TrimRight(w, `.,;:!?"”’)—`)
		switch {
		case i == 0 || clause[bare] || joining[bare]:
			return suffix[:i] // the passage ends within a word or at a mark, or another clause begins
		case bare != w:
			return suffix[:i+len(bare)]
		}
	}
	return suffix[:end]
}

var joining = wordSet("and or but nor so — – -")
