package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// joinLongerForms merges a name into the one longer name that begins with it ("Harbour Party" and
// "Harbour Party of Westland") or, for people, that differs by a middle name.
func (f *finder) joinLongerForms() {
	longer := make(map[string][]int) // clusters by what their names may extend
	for c := range f.clusters {
		for _, short := range shorter(f.clusters[c].words) {
			longer[short] = append(longer[short], c)
		}
	}
	for c := range f.clusters {
		if w := f.clusters[c].words; len(f.clusters[c].Mentions) > 0 && len(w) > 1 {
			f.joinLonger(c, longer[strings.Join(w[:min(len(w), longestStart)], " ")])
		}
	}
}

// joinShorterEnds merges the name of a body without its first words into the one whole name: "the Ferry Safety Board … the Safety
// Board". Where two end so it may be either; and beside "the Ostran Transport Ministry" the Transport Ministry may be of another land where the
// document names two, or where it stands before.
func (f *finder) joinShorterEnds() {
	for c := range f.clusters {
		x := &f.clusters[c]
		if len(x.Mentions) == 0 || len(x.words) < 2 || !endsShort[x.words[len(x.words)-1]] || x.owner != "" || isPlace(x.words[0]) || f.lands.located[x.words[0]] {
			continue
		}
		into, several := -1, false
		for o := range f.clusters {
			if l := f.clusters[o].words; o != c && len(f.clusters[o].Mentions) > 0 && endsWith(l, x.words) {
				into, several = o, into >= 0
			}
		}
		if into >= 0 && !several && (!f.ofLand(f.clusters[into].words[0]) || f.firstAt(into) < f.firstAt(c) && f.countLands() < 2) {
			f.merge(c, into)
		}
	}
}

// countLands returns how many lands the document names.
func (f *finder) countLands() int {
	n := 0
	for _, c := range f.clusters {
		if w := strings.Join(c.words, " "); len(c.Mentions) > 0 && (countries[w] > 0 || f.lands.of[w]) {
			n++
		}
	}
	return n
}

// ofLand reports whether a word says of which land something is.
func (f *finder) ofLand(word string) bool {
	if demonymOf[word] != "" || isPlace(word) || f.lands.of[word] || f.lands.demonyms[word] || f.lands.located[word] {
		return true
	}
	return slices.ContainsFunc(f.clusters, func(c Cluster) bool { return len(c.words) == 1 && slices.Contains(demonymsOf(c.words[0]), word) })
}

// endsShort are the last words of bodies that are called by less than all the words before it.
var endsShort = lexicon.Set(`agency authority board bureau commission committee department directorate inspectorate institute ministry service tribunal`)

// endsWith reports whether a whole name ends with a shorter one, and not only tells which of several that have it.
func endsWith(l, s []string) bool {
	n := len(l) - len(s)
	return n > 0 && slices.Equal(l[n:], s) && !saysWhere[l[n-1]] && firstNames[l[n-1]] == 0 && l[n-1] != "and" && l[n-1] != "&"
}

// longestStart is how many words of a name are looked up at most.
const longestStart = 8

// shorter are the names that one of these words may extend, each cut to longestStart.
func shorter(words []string) []string {
	var all []string
	for n := 2; n < len(words) && n <= longestStart; n++ {
		all = append(all, strings.Join(words[:n], " "))
	}
	if len(words) == 3 && words[1] != words[2] {
		all = append(all, words[0]+" "+words[2])
	}
	return all
}

// joinLonger merges cluster c into the only one of the others that extends its name.
func (f *finder) joinLonger(c int, others []int) {
	into := -1
	for _, o := range others {
		if o != c && len(f.clusters[o].Mentions) > 0 && extends(f.clusters[o].words, f.clusters[c].words) {
			if into >= 0 {
				return
			}
			into = o
		}
	}
	if into >= 0 {
		f.merge(c, into)
	}
}

// extends reports whether long is short with words put in its middle or, after "of", at its end.
func extends(l, s []string) bool {
	if len(l) <= len(s) || l[0] != s[0] {
		return false
	}
	if slices.Equal(l[:len(s)], s) && l[len(l)-1] != "caucus" {
		return l[len(s)] == "of" || wholes[l[len(l)-1]] && orgHead[s[len(s)-1]] > 0 || corporate[l[len(l)-1]]
	}
	return len(s) == 2 && len(l) == 3 && l[2] == s[1] && orgHead[l[2]] == 0
}

// wholes are words that say no more of a body than that it is one: "Velmar Energy" is Velmar Energy Group, but no hospital the trust that
// runs it.
var wholes = lexicon.Set(`group holding holdings company corporation international department service force agency`)

// joinCapitals takes a capital for the government of its country where the document names both and the
// city is never a place where something is: "Canberra rejected the offer".
func (f *finder) joinCapitals() {
	for c := range f.clusters {
		country := capitals[graph.FoldName(f.clusters[c].Name)]
		if country == "" || len(f.clusters[c].Mentions) == 0 || !f.acts(c) {
			continue
		}
		if o, ok := f.byName[country]; ok && o != c && len(f.clusters[o].Mentions) > 0 {
			f.merge(c, o)
		}
	}
}

// acts reports whether the city is nowhere where something happens.
func (f *finder) acts(c int) bool {
	for _, k := range f.clusters[c].Mentions {
		m := &f.mentions[k]
		switch f.sentence(m).Lower(m.First - 1) {
		case "in", "at", "near", "from", "outside", "across", "around":
			return false
		}
	}
	return true
}

// merge moves the mentions of cluster c to cluster into.
func (f *finder) merge(c, into int) {
	for _, m := range f.clusters[c].Mentions {
		f.mentions[m].Cluster = into
	}
	all := append(f.clusters[into].Mentions, f.clusters[c].Mentions...)
	slices.SortFunc(all, func(a, b int) int { return f.mentions[a].Span.StartByte - f.mentions[b].Span.StartByte })
	f.clusters[into].Mentions = all
	for _, r := range f.clusters[c].Roles {
		f.clusters[into].addRole(r)
	}
	f.clusters[c].Mentions, f.clusters[c].Roles, f.clusters[c].nouns = nil, nil, nil
}
