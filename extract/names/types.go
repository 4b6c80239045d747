package names

import (
	"slices"
	"strings"

	"hearsay/extract/names/gazetteer"
	"hearsay/graph"
)

// votes weighs the types that a document gives reason for, in the order of voted.
type votes [5]int

var voted = [5]graph.EntityType{graph.Person, graph.Organization, graph.Place, graph.Group, graph.Other}

const (
	person = iota
	organization
	spot
	group
	other
)

// weakest is the vote that a type needs where the trained model saw no name.
const weakest = 6

// decideTypes lets everything the document shows of a cluster vote on its type, once.
func (f *finder) decideTypes() {
	for c := range f.clusters {
		x := &f.clusters[c]
		if len(x.Mentions) == 0 {
			continue
		}
		v := f.tally(x)
		if f.madeBy(x) {
			v[person] = 0
		}
		best := other
		for i := range v {
			if v[i] > 0 && (best == other && v[other] == 0 || v[i] > v[best]) {
				best = i
			}
		}
		if best != group && v[best] < weakest && !f.guessed(x) {
			best = other
		}
		x.Type = voted[best]
		x.Gender = f.gender(x)
	}
}

// madeBy reports whether the first word of a name is that of an organization, and the second no kind of one: the
// "Velmar Comet" is nobody.
func (f *finder) madeBy(x *Cluster) bool {
	if len(x.words) < 2 || x.votes[person] > 0 || f.titled(x) {
		return false
	}
	c, ok := f.byName[x.words[0]]
	return ok && len(f.clusters[c].Mentions) > 0 && f.clusters[c].lean == organization
}

// titled reports whether a title stands before one of the mentions.
func (f *finder) titled(x *Cluster) bool {
	return slices.ContainsFunc(x.Mentions, func(k int) bool { return f.mentions[k].Title != "" })
}

// tally counts the votes for a cluster's type.
func (f *finder) tally(x *Cluster) votes {
	v := byName(x.Name)
	if v == (votes{}) && shapedLikePerson(x.words) {
		v[person] += 2
	}
	for i := range x.votes {
		v[i] += x.votes[i]
	}
	for _, m := range x.Mentions {
		f.byContext(&f.mentions[m], &v)
	}
	f.byModel(x, &v)
	f.byLone(x, &v)
	if len(x.words) > 1 && f.lands.commonNouns(x.words) {
		v[person] -= 6
	}
	if f.lands.from != "" && f.lands.from == graph.FoldName(x.Name) {
		v[spot] += 13
	}
	if lettered(x.Name) && x.votes[person] == 0 {
		v[person] = 0
	}
	return v
}

// clear is by how many votes a type leads that roles no longer turn.
const clear = 4

// lean finds for each cluster the type that the document shows clearly before its roles are read.
func (f *finder) lean() {
	for c := range f.clusters {
		x := &f.clusters[c]
		x.lean = other
		if len(x.Mentions) == 0 {
			continue
		}
		v := f.tally(x)
		for i := range v[:other] {
			others := v
			others[i] = 0
			if v[i] >= slices.Max(others[:])+clear {
				x.lean = i
			}
		}
	}
}

// guessed reports whether the trained model saw one of the mentions.
func (f *finder) guessed(x *Cluster) bool {
	return slices.ContainsFunc(x.Mentions, func(m int) bool { return f.mentions[m].Kind == graph.Name && f.mentions[m].guess >= 0 })
}

// byModel adds what the trained model takes the mentions for: its weight, however often it says so.
func (f *finder) byModel(x *Cluster, v *votes) {
	var sum votes
	n := 0
	for _, k := range x.Mentions {
		if m := &f.mentions[k]; m.Kind == graph.Name && m.guess >= 0 {
			sum[guessed[m.guess]] += guessWeight(m.guess, m.margin)
			n++
		}
	}
	for i := range sum {
		if n > 0 {
			v[i] += (sum[i] + n - 1) / n
		}
	}
	if w := x.words; n > 0 && len(w) > 1 && grounds[w[len(w)-1]] {
		v[spot] += 9
	}
	if w := x.words; n > 0 && len(w) > 1 && (orgHead[w[len(w)-1]] > 3 || trades[w[len(w)-1]]) &&
		(gazetteer.Of(w[0])&(gazetteer.Male|gazetteer.Female) == 0 || gazetteer.Of(w[len(w)-1])&gazetteer.Surname == 0) {
		v[organization] += 9 // "Velmar Steel" is like a person's name to the model
	}
}

// gender is what titles and first names show.
func (f *finder) gender(c *Cluster) byte {
	if c.Type != graph.Person {
		return 0
	}
	for _, m := range c.Mentions {
		if g := titleGender[strings.ToLower(strings.TrimSuffix(f.mentions[m].Title, "."))]; g != 0 {
			return g
		}
	}
	for _, noun := range c.nouns {
		if g := nounGender(noun); g != 0 {
			return g
		}
	}
	if words := c.words; len(words) > 1 || len(words) == 1 && gazetteer.Of(words[0])&gazetteer.Surname == 0 {
		if g := firstNames[words[0]]; g == 'm' || g == 'f' {
			return g
		}
	}
	return 0
}
