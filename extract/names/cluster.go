package names

import (
	"slices"
	"strings"
	"unicode"

	"hearsay/graph"
)

// cluster puts together the names that are one: full names first, then what is short for them.
func (f *finder) cluster() {
	var long, short []int
	ends := f.surnames()
	for i := range f.mentions {
		name := f.plainName(i)
		first, rest, several := strings.Cut(name, " ")
		if several && rest != "" && !particles[first] && !ends[graph.FoldName(name)] {
			long = append(long, i)
		} else {
			short = append(short, i)
		}
	}
	for _, m := range long {
		f.place(m, f.sameName(m))
	}
	for _, m := range short { // "Berg" and "van der Berg"
		c := f.sameName(m)
		if c < 0 {
			c = f.shortFor(m)
		}
		f.place(m, c)
	}
	f.joinLongerForms()
	f.joinShorterEnds()
	f.joinCapitals()
}

// surnames are the folded surnames of several words that names end with: "van der berg" of "Ada van der Berg".
func (f *finder) surnames() map[string]bool {
	ends := make(map[string]bool)
	for i := range f.mentions {
		words := strings.Fields(graph.FoldName(f.plainName(i)))
		if k := slices.IndexFunc(words, func(w string) bool { return particles[w] }); k > 0 && k < len(words)-1 {
			ends[strings.Join(words[k:], " ")] = true
		}
	}
	return ends
}

func (f *finder) place(m, c int) {
	if c < 0 {
		c = f.open(m, f.plainName(m))
	} else {
		f.join(m, c)
	}
	if owner := f.owner(m); owner != "" && f.clusters[c].owner == "" {
		f.clusters[c].owner = owner
		f.byName[owner+"'s "+graph.FoldName(f.plainName(m))] = c
	}
}

// owner is the land or town before a body that many have, in lower case: "ostra" for "Ostra's | Supreme Court"; "" for none.
func (f *finder) owner(m int) string {
	x := &f.mentions[m]
	if s := f.sentence(x); s.Lower(x.First-1) == "'s" && x.First > 1 && capital(s.Tokens[x.First-2].Form) && stateBody(s, x) {
		return s.Lower(x.First - 2)
	}
	return ""
}

// plainName is the mention's text with single spaces and no final possessive, unless that is part of the name.
func (f *finder) plainName(m int) string {
	name := graph.SingleSpaces(f.text(&f.mentions[m]))
	if !endsInS(f.sentence(&f.mentions[m]), f.mentions[m].Last) {
		name = strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s")
	}
	return caucusName(name)
}

// caucusName writes a caucus by its party's full name: the "Liberal caucus" is the Liberal Party's.
func caucusName(name string) string {
	if !strings.HasSuffix(name, " caucus") {
		return name
	}
	words := strings.Fields(name)
	if n := len(words) - 1; n > 0 && partyPlural[strings.ToLower(words[n-1])+"s"] {
		return strings.Join(words[:n], " ") + " Party caucus"
	}
	return name
}

// sameName finds the cluster with the mention's very name, and of bodies of two lands that of the one whose it is. A surname alone is
// nobody's name while two people bear it.
func (f *finder) sameName(m int) int {
	name := graph.FoldName(f.plainName(m))
	c, ok := f.byName[name]
	if owner := f.owner(m); ok && owner != "" && f.clusters[c].owner != "" && f.clusters[c].owner != owner {
		c, ok = f.byName[owner+"'s "+name]
	}
	if !ok {
		return -1
	}
	return c
}

// acronym reports whether s is a word of capitals alone.
func acronym(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsUpper(r) && r != '.' {
			return false
		}
		n++
	}
	return n >= 2 && n <= 6
}
