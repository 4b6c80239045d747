package syntax

import (
	"strings"

	"hearsay/extract/lexicon"
)

// onlyVerbs are third persons that are no nouns, and verbOrNoun those that are none where an article follows: "the
// council | denies |", "the council | doubts the | story".
var (
	onlyVerbs = lexicon.Set(`denies insists admits asserts contends alleges argues concedes maintains acknowledges believes accuses refuses
 declines confirms describes explains opposes criticises criticizes condemns refutes`)
	verbOrNoun = lexicon.Set(`doubts disputes claims rejects questions challenges contests backs demands reports`)
	articles   = lexicon.Set(`the a an any this these`)
)

// settleVerbs makes verbs of such words where they were tagged as nouns.
func (m *Model) settleVerbs(tokens []string, tags []uint8) {
	for i, t := range tokens {
		if m.tags[tags[i]].XPOS != "NNS" {
			continue
		}
		w := strings.ToLower(t)
		if onlyVerbs[w] && t == w || verbOrNoun[w] && i > 0 && i+1 < len(tokens) && articles[strings.ToLower(tokens[i+1])] {
			tags[i] = m.third
		}
	}
}
