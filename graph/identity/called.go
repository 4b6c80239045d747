package identity

import (
	"fmt"
	"slices"
	"strings"

	"hearsay/graph"
)

// CalledIn returns what an article calls e, each form of words once, in the order of its first place: by name and in
// other words than a pronoun, and why each is taken for e there.
func CalledIn(e *graph.Entity) (all []graph.Called) {
	for _, m := range e.Mentions {
		if m.Kind == graph.Pronoun {
			continue
		}
		words := strings.Join(strings.Fields(m.Text), " ")
		i := slices.IndexFunc(all, func(c graph.Called) bool { return strings.Join(strings.Fields(c.Mention.Text), " ") == words })
		if i < 0 {
			all = append(all, graph.Called{Mention: m, Reason: calledFor(e, m.Kind, words)})
			i = len(all) - 1
		}
		all[i].Count++
	}
	return all
}

// calledFor says in words how the words of a mention stand to the name of e.
func calledFor(e *graph.Entity, kind graph.MentionKind, words string) string {
	if kind != graph.Name && strings.Contains(words, e.Name) {
		return "a description with the name in it"
	}
	if kind != graph.Name {
		return "a description, which the sentences around it tell whose it is"
	}
	full, short := graph.FoldName(FullName(e.Type, e.Name)), graph.FoldName(FullName(e.Type, words))
	switch {
	case graph.FoldName(words) == graph.FoldName(e.Name):
		return "the name"
	case full == short && untitled(words) != words:
		return "the name with a title"
	case full == short:
		return "the name in another form"
	}
	switch {
	case e.Type == graph.Person && slices.Contains(surnames(FullName(e.Type, e.Name)), short):
		return "the surname alone"
	case e.Type == graph.Person && strings.HasPrefix(full, short+" "):
		return "the first name alone"
	case e.Type == graph.Person && strings.HasSuffix(short, " "+full):
		return "the name with an office before it"
	case countryOf[short] != "" && graph.FoldName(countryOf[short]) == graph.FoldName(country(e.Name, true)):
		return "another name of the same state"
	case governmentOf[short] != "" && graph.FoldName(governmentOf[short]) == graph.FoldName(country(e.Name, true)):
		return "the seat of its government, which acts or speaks there"
	case initials(e.Name) == short || initials(words) == full:
		return "its initials"
	case slices.Contains(shortened(FullName(e.Type, e.Name)), short), strings.HasPrefix(full, short+" "):
		return "the name shortened"
	}
	return "another name that the article gives it"
}

// Namesakes returns the people other than p, who has a full name, that have a name in common with p: others are the
// profiles that other articles call by p's surname, and those of p's own article. Each stands once, in the order of their
// names.
func Namesakes(p *Profile, others []*Profile) (all []graph.Refusal) {
	for _, o := range others {
		seen := slices.ContainsFunc(all, func(r graph.Refusal) bool { return r.Entity == o.Key })
		if o.Key == p.Key || o.Short || o.Type != graph.Person || seen || !nameInCommon(p, o) {
			continue
		}
		reason := fmt.Sprintf("they have a name in common, and one is %q, the other %q", p.Name, o.Name)
		if o.Article == p.Article {
			reason += ", in the same article"
		}
		all = append(all, graph.Refusal{Entity: o.Key, Name: o.Name, Reason: reason})
	}
	slices.SortFunc(all, func(a, b graph.Refusal) int {
		if c := strings.Compare(a.Name, b.Name); c != 0 {
			return c
		}
		return graph.CompareIDs(a.Entity, b.Entity)
	})
	return all
}

// nameInCommon reports whether a word of one name is one of the other's.
func nameInCommon(p, o *Profile) bool {
	words := strings.Fields(ShortName(o))
	return slices.ContainsFunc(strings.Fields(ShortName(p)), func(w string) bool { return slices.Contains(words, w) })
}

// Surname returns the last name of p as others may be called by it, "" where p is no person with a full name.
func Surname(p *Profile) string {
	if p.Type != graph.Person || p.Short {
		return ""
	}
	words := strings.Fields(ShortName(p))
	return words[len(words)-1]
}
