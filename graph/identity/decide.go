package identity

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A Decision says which entity of the whole graph an entity of one article is, and why.
type Decision struct {
	// Local is the entity in its reading, Entity what it is in the graph.
	Local, Entity uuid.UUID
	// Reason says in words why it is that one.
	Reason string
	// Refused are the entities that were looked at and not taken.
	Refused []graph.Refusal
	// Doubtful asks for a person to look.
	Doubtful bool
}

// Candidate reports whether o may be whom p means: o has a fuller name, or a name where p has none, its article calls it
// as p is called, and both are of one kind.
func Candidate(p, o *Profile) bool {
	name := ShortName(p)
	return p.Short && o.Article != p.Article && o.Key != p.Key &&
		(fuller(o, name) || p.described() && !o.described()) && slices.Contains(o.Called, name)
}

func fuller(o *Profile, name string) bool {
	words := len(strings.Fields(ShortName(o)))
	return words > len(strings.Fields(name)) && (o.Type != graph.Person || words > 1)
}

// Decide returns what p is, given the profiles of other articles that pass Candidate, in any order.
// apart reports whether a person has said that p is not a given entity; nil where nobody has.
func Decide(p *Profile, others []*Profile, apart func(uuid.UUID) bool) Decision {
	d := Decision{Local: p.Local, Entity: p.Key, Reason: fmt.Sprintf("it is named %q", p.Name)}
	if !p.Short {
		return d
	}
	if p.described() {
		d.Reason = "it has no name of its own, and belongs to its article and copies of it"
	}
	options, open := gather(p, others, apart)
	best := choose(p, withoutShorter(open, others))
	d.Entity, d.Doubtful = chosen(p, best, open)
	for _, o := range options {
		if o == best {
			d.Reason = fmt.Sprintf("%q is %s %q: %s", p.Name, p.standsFor(), o.name, o.why())
			continue
		}
		r := graph.Refusal{Entity: o.key, Name: o.name, Reason: o.bar}
		if r.Reason == "" {
			r.Reason = o.weakness(best, len(open))
		}
		d.Refused = append(d.Refused, r)
	}
	if best == nil && len(open) > 1 && p.Type == graph.Person {
		d.Reason = fmt.Sprintf("%q may be any of %d people", p.Name, len(open))
	}
	return d
}

// Choose returns what Decide says that p is, without the words.
func Choose(p *Profile, others []*Profile, apart func(uuid.UUID) bool) (entity uuid.UUID, doubtful bool) {
	if !p.Short || len(others) == 0 {
		return p.Key, false
	}
	_, open := gather(p, others, apart)
	return chosen(p, choose(p, withoutShorter(open, others)), open)
}

func chosen(p *Profile, best *option, open []*option) (entity uuid.UUID, doubtful bool) {
	switch {
	case best != nil:
		return best.key, false
	case len(open) > 1 && p.Type == graph.Person:
		return p.Local, true
	case p.described():
		return p.Key, len(open) > 0 && open[0].support() > 0 // in each country there is one
	}
	return p.Key, len(open) > 0
}

// withoutShorter returns the options but those that are themselves short for another: where some articles
// have the "Farmers' Party" and some the "Farmers' Party of Venn", the "Farmers" are not either of two.
func withoutShorter(open []*option, others []*Profile) []*option {
	if len(open) < 2 {
		return open
	}
	for _, o := range open {
		o.words = len(strings.Fields(o.name))
	}
	return slices.DeleteFunc(slices.Clone(open), func(a *option) bool {
		short := ""
		return slices.ContainsFunc(open, func(b *option) bool {
			if b.words <= a.words {
				return false
			}
			if short == "" {
				short = graph.FoldName(a.name)
			}
			return b.called(short, others)
		})
	})
}

// choose returns the one option that stands out, nil where none does. The options are the best first.
func choose(p *Profile, open []*option) *option {
	switch {
	case len(open) == 0, open[0].support() == 0, p.described() && open[0].support() < leastInSmall:
		return nil
	case len(open) == 1:
		return open[0]
	case open[0].support() >= 2 && open[0].support() >= 2*open[1].support():
		return open[0]
	}
	return nil
}

// standsFor says in words what the name of p is to the one that it means.
func (p *Profile) standsFor() string {
	if p.described() {
		return "in small letters what others name"
	}
	return "short for"
}

func (o *option) why() string {
	var words []string
	if o.role != "" {
		words = append(words, "both are "+o.role)
	}
	if o.shared > 0 {
		words = append(words, fmt.Sprintf("the articles share %d other names", o.shared))
	}
	return strings.Join(words, ", ")
}

func (o *option) weakness(best *option, open int) string {
	switch {
	case best != nil:
		return fmt.Sprintf("%q has more in common", best.name)
	case o.support() == 0:
		return "nothing but the name speaks for it"
	case open > 1:
		return "others fit as well"
	}
	return "too little speaks for it"
}

// shared returns how many hashes two sketches have in common.
func shared(a, b []uint32) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch c := cmp.Compare(a[0], b[0]); {
		case c < 0:
			a = a[1:]
		case c > 0:
			b = b[1:]
		default:
			n++
			a, b = a[1:], b[1:]
		}
	}
	return n
}

// common returns the first word that two sorted lists have in common, "" for none.
func common(a, b []string) string {
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			return w
		}
	}
	return ""
}
