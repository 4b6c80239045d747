package identity

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// partyAdjective is what newspapers put before a party's name by where it stands at the time.
var partyAdjective = map[string]bool{"opposition": true, "ruling": true, "governing": true, "then-ruling": true}

// Words at the end of an organization's name.
var (
	// trade are those of a firm or house that newspapers leave out.
	trade = wordSet(`aerospace airlines airways analytics automotive aviation bank brewery capital cement chemicals college communications construction
		consulting dairies dairy dredging electric energy engineering enterprises entertainment exports farms ferries foods freight gas group haulage
		holding holdings homes hospital hotels imports industries instruments insurance international labs lines logistics marine media mills mining
		motors oil partners pharma pharmaceuticals pictures plastics power properties publishing railways renewables robotics shipping software
		solutions steel stores studios supermarkets systems tech technologies technology telecom textiles timber trading transport university ventures
		water works`)
	// houses are those of what one like it may own: the hospital of a university, the bank of a college.
	houses = wordSet("bank capital college hospital media university")
	// press are those of a newspaper that stand for the whole, clubs those of a club.
	press = wordSet("bulletin chronicle courier dispatch echo examiner gazette globe guardian herald inquirer journal ledger mail mercury mirror news observer post record review standard star sun telegraph times tribune weekly")
	clubs = wordSet("albion athletic rangers rovers wanderers")
	// bodies are those of bodies: the words before them say which, and newspapers leave some of these out.
	bodies = wordSet("agency alliance association authority board commission council federation foundation institute league ministry office society trust union")
)

// heads are words before "of" or "for" for what another article may put behind: the "Ministry of Health" is the "Health
// Ministry". They are two where both have other names, as universities have.
var heads = wordSet("academy authority board college department institute ministry office university")

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
	i, end := slices.Index(words, "of"), lastOf(words)
	if i > 0 && i < end && heads[words[i-1]] { // "Ministry of Ports of Venn"
		bare, land := strings.Join(words[:end], " "), " "+strings.Join(words[end:], " ")
		short := []string{bare}
		for _, s := range shortened(bare) {
			short = append(short, s, s+land)
		}
		return short
	}
	short := turned(words)
	switch {
	case i == 1:
		return short
	case i > 0:
		words = words[:i]
		short = append(short, strings.Join(words, " "))
	}
	if len(words) < 2 {
		return short
	}
	n := len(words)
	first, last := strings.Join(words[:n-1], " "), words[n-1]
	switch {
	case trade[last] && houses[last] && houses[words[n-2]]: // "Venn University Hospital" is not Venn University
	case trade[last]:
		short = append(short, first)
	case press[last], clubs[last]:
		short = append(short, last)
	case bodies[last]:
		short = append(short, last)
		if n > 2 {
			short = append(short, strings.Join(words[n-2:], " "))
		}
	case last == "party":
		short = append(short, first+"s")
	}
	return short
}

// turned returns the names of a body with what it is for put first: "health ministry" for the "Ministry of Health", "foreign ministry" too
// for the "Ministry of Foreign Affairs".
func turned(words []string) []string {
	i := slices.IndexFunc(words, func(w string) bool { return w == "of" || w == "for" })
	if i < 1 || i+1 == len(words) || !heads[words[i-1]] {
		return nil
	}
	what, head := strings.Join(withoutArticle(words[i+1:]), " "), " "+strings.Join(words[:i], " ")
	if less, ok := strings.CutSuffix(what, " affairs"); ok {
		return []string{what + head, less + head}
	}
	return []string{what + head}
}

// lastOf returns the place of the last "of", -1 for none.
func lastOf(words []string) int {
	for i := len(words) - 1; i >= 0; i-- {
		if words[i] == "of" {
			return i
		}
	}
	return -1
}

func withoutArticle(words []string) []string {
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return words
}

// ShortFor reports whether the first name of a body is what newspapers make of the second: its letters, or fewer of its words.
func ShortFor(name, full string) bool {
	short, long := FullName(graph.Organization, name), FullName(graph.Organization, full)
	folded := graph.FoldName(short)
	return words(folded) < words(graph.FoldName(long)) && (initials(long) == folded || slices.Contains(shortened(long), folded))
}

// firm reports whether a name ends as no person's does.
func firm(name string) bool {
	words := strings.Fields(graph.FoldName(name))
	if len(words) < 2 {
		return false
	}
	last := plain(words[len(words)-1])
	return trade[last] || bodies[last] || companyForms[last]
}
