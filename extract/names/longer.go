package names

import (
	"slices"
	"strings"

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
		return l[len(s)] == "of" || orgHead[l[len(l)-1]] > 0 && orgHead[s[len(s)-1]] > 0 || corporate[l[len(l)-1]]
	}
	return len(s) == 2 && len(l) == 3 && l[2] == s[1] && orgHead[l[2]] == 0
}

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
