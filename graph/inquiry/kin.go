package inquiry

import (
	"slices"
	"strings"

	"hearsay/graph"
	"hearsay/graph/compare"
	"hearsay/graph/vocabulary"
)

// kinOf returns the predicates that a claim's may be compared with: itself, trying it or having done it, those of its
// scale, its opposite and its converse, the passive of an active and the active of a passive, other prepositions, and other
// ways to say what somebody is.
func kinOf(c *graph.Claim) []string {
	meaning, lemma := compare.Meaning(c), c.Predicate.Lemma
	all := []string{meaning, vocabulary.Attempt + meaning, lemma}
	if done, ok := strings.CutPrefix(meaning, vocabulary.Attempt); ok {
		all[1] = done
	}
	all = append(all, compare.Passive(lemma)...)
	all = append(all, compare.Links(lemma)...)
	if compare.Exchanged(c) {
		all = append(all, compare.Exchanges()...)
	}
	switch {
	case lemma == "be":
		for _, l := range roleLemmas(c.Object.Text) {
			all = append(append(all, l), groupOf(l)...)
		}
	case strings.HasPrefix(lemma, "be "):
		all = append(all, "be", lemma+" of", strings.TrimSuffix(lemma, " of"))
	}
	all = append(all, groupOf(meaning)...)
	for _, base := range compare.Active(lemma) {
		verb, _ := compare.Split(base)
		all = append(append(all, base, verb), groupOf(base)...)
		all = append(all, groupOf(verb)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// groupOf returns the predicates that stand in a relation to a lemma by what the vocabulary tells of it.
func groupOf(lemma string) (all []string) {
	m, ok := vocabulary.Of(lemma)
	if !ok {
		return nil
	}
	all = waysOf(&m)
	if m.Converse != "" {
		all = append(all, m.Converse)
	}
	if m.FtM == compare.Headship {
		all = append(all, compare.Heading()...)
	}
	for _, o := range vocabulary.All() {
		if o.Canonical == m.Canonical {
			continue
		}
		if m.Scale != "" && o.Scale == m.Scale {
			all = append(append(all, o.Canonical), passives(&o)...)
		} else if m.Against != "" && o.Against == m.Against {
			all = append(all, o.Canonical)
		}
	}
	return all
}

// waysOf returns a meaning, its passives, and how it is told where verb and object mean it together or it is past.
func waysOf(m *vocabulary.Meaning) []string {
	all := append(passives(m), m.Canonical)
	for _, l := range slices.Concat(m.Lemmas, []string{m.Canonical}) {
		if verb, rest, ok := strings.Cut(l, " "); ok && verb != "be" && (!strings.Contains(rest, " ") || rest == "out of") {
			all = append(all, verb) // "lose job" may be read as losing, and a job, "order out of" as ordering, and out of where
		}
		if m.Once || m.OnceToObject || strings.HasPrefix(l, "be ") {
			all = append(all, l+compare.Over)
		}
		if office, ok := strings.CutPrefix(l, "be "); ok {
			all = append(all, "be former "+office, "be")
		}
	}
	return all
}

func passives(m *vocabulary.Meaning) (all []string) {
	for _, l := range slices.Concat(m.Lemmas, []string{m.Canonical}) {
		all = append(all, compare.Passive(l)...)
	}
	return all
}

// mostRoleWords bounds how many words of a role are tried as one.
const mostRoleWords = 4

// roleLemmas returns the predicates by which claims say somebody's role where they say it of something: "be
// mayor of" for "the mayor of Venn" and "the mayor".
func roleLemmas(role string) (all []string) {
	role, _, _ = strings.Cut(graph.FoldName(role), " of ")
	role, _, _ = strings.Cut(role, " for ")
	words := strings.Fields(role)
	for i := max(0, len(words)-mostRoleWords); i < len(words); i++ {
		for _, link := range []string{" of", " for"} {
			all = append(all, "be "+strings.Join(words[i:], " ")+link)
		}
	}
	return all
}
