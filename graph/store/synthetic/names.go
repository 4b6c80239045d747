package synthetic

import (
	"fmt"
	"strings"

	"hearsay/graph"
)

var (
	syllables = []string{"ba", "dor", "el", "fi", "gan", "hul", "ira", "jo", "kel", "lun", "mar", "nev", "ost", "pra", "quil", "ren"}
	verbs     = []string{"join", "leave", "praise", "fund", "visit", "sue", "audit", "advise", "warn", "hire", "back", "brief", "oppose", "rebuild", "inspect"}
	adverbs   = []string{"", "with", "over", "through"}
	papers    = []string{"The Fenwick Ledger", "Harbour Post", "Valley Wire", "the Quillon Times", ""}
	dates     = []graph.Date{"", "2019", "2021-02", "2021-02-14", "2021", "2022-11-30", "2023-03"}
	unnamed   = []string{"two officials", "a person close to the board", "an engineer", "three neighbours"}
	nominals  = []string{"the treasurer", "the ferry operator", "a tenant"}
)

// word spells n in syllables, a different word for each n.
func word(n int) string {
	var b strings.Builder
	for {
		b.WriteString(syllables[n%len(syllables)])
		if n /= len(syllables); n == 0 {
			break
		}
	}
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

// name returns the name of the nth entity, its short form if it has one, and its type.
func name(n int) (full, short string, kind graph.EntityType) {
	switch n % 5 {
	case 3:
		return "The " + word(n) + " Council", "", graph.Organization
	case 4:
		return word(n) + "port", "", graph.Place
	}
	family := word(n / 3)
	return word(n) + " " + family, family, graph.Person
}

// authority returns the name of the nth entity where that is an organization of three words, and its
// initials.
func authority(n int) (full, short string) {
	first := word(n)
	return first + " Ferry Authority", first[:1] + "FA"
}

func predicate(n int) graph.Predicate {
	verb, with := verbs[n%len(verbs)], adverbs[n/len(verbs)%len(adverbs)]
	p := graph.Predicate{Lemma: verb, Label: "did " + verb}
	if with != "" {
		p = graph.Predicate{Lemma: verb + " " + with, Label: fmt.Sprintf("did %s %s", verb, with)}
	}
	return p
}
