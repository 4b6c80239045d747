package identity

import (
	"strings"

	"hearsay/graph"
)

// partyAdjective is what newspapers put before a party's name by where it stands at the time.
var partyAdjective = map[string]bool{"opposition": true, "ruling": true, "governing": true, "then-ruling": true}

// trade are words at the end of a firm's name that newspapers leave out, press those at the end of a
// newspaper's that stand for the whole.
var (
	trade = wordSet(`analytics capital energy group holding holdings industries international labs media motors partners pharma
		pharmaceuticals solutions systems tech technologies technology works`)
	press = wordSet("bulletin chronicle courier dispatch echo examiner gazette globe guardian herald inquirer journal ledger mail mercury mirror news observer post record review standard star sun telegraph times tribune weekly")
)

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// shortened returns the shorter names that newspapers make of an organization's, folded: "Velmar
// Technologies" is "Velmar", the "Skerry Star" the "Star", the "Farmers' Party of Venn" the "Farmers' Party",
// the "Liberal Party" the "Liberals". Whether a short name in another article means it is decided by more
// than the name.
func shortened(name string) []string {
	words := strings.Fields(graph.FoldName(name))
	var short []string
	if i := indexOf(words, "of"); i > 1 {
		words = words[:i]
		short = append(short, strings.Join(words, " "))
	}
	if len(words) < 2 {
		return short
	}
	first, last := strings.Join(words[:len(words)-1], " "), words[len(words)-1]
	switch {
	case trade[last]:
		short = append(short, first)
	case press[last]:
		short = append(short, last)
	case last == "party":
		short = append(short, first+"s")
	}
	return short
}

func indexOf(words []string, word string) int {
	for i, w := range words {
		if w == word {
			return i
		}
	}
	return -1
}
