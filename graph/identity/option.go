package identity

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// option is a candidate as all its articles show it.
type option struct {
	key    uuid.UUID
	name   string
	shared int
	role   string
	bar    string // why it cannot be, empty where it can
	unlike bool   // a body, where one article takes the name for a person's
	words  int    // of name
}

// called reports whether any of the articles that have o calls it so.
func (o *option) called(name string, others []*Profile) bool {
	return slices.ContainsFunc(others, func(p *Profile) bool {
		if p.Key != o.key {
			return false
		}
		_, found := slices.BinarySearch(p.Called, name)
		return found
	})
}

func (o *option) support() int {
	if o.role != "" {
		return o.shared + 2
	}
	return o.shared
}

// gather returns the candidates by id, each with the best that any of its articles has to say, and those
// of them that nothing bars; the best first.
func gather(p *Profile, others []*Profile, apart func(uuid.UUID) bool) (all, open []*option) {
	for _, o := range others {
		at := slices.IndexFunc(all, func(x *option) bool { return x.key == o.Key })
		if at < 0 {
			at = len(all)
			all = append(all, &option{key: o.Key, name: o.Name, unlike: true})
		}
		all[at].add(p, o)
	}
	people := slices.ContainsFunc(all, func(x *option) bool { return !x.unlike && x.bar == "" })
	for _, x := range all {
		switch {
		case apart != nil && apart(x.key):
			x.bar = "a person has said that they are not the same"
		case x.unlike && x.bar == "" && (people || x.support() < leastUnlike):
			x.bar = notOneKind(graph.Person, graph.Organization)
		case p.Type == graph.Other && words(ShortName(p)) == 1 && x.support() < leastUnlike:
			x.bar = notOneKind(graph.Other, graph.Organization) // it may be a place
		}
	}
	slices.SortFunc(all, func(a, b *option) int {
		return cmp.Or(cmp.Compare(b.support(), a.support()), bytes.Compare(a.key[:], b.key[:]))
	})
	for _, x := range all {
		if x.bar == "" {
			open = append(open, x)
		}
	}
	return all, open
}

func (x *option) add(p, o *Profile) {
	x.name = min(x.name, o.Name)
	x.shared = max(x.shared, shared(p.Context, o.Context))
	if r := common(p.Roles, o.Roles); x.role == "" || r != "" && r < x.role {
		x.role = r
	}
	if bar := barred(p, o); bar > x.bar {
		x.bar = bar
	}
	x.unlike = x.unlike && (p.Type == graph.Person) != (o.Type == graph.Person)
}

// Repeats reports whether o tells of p nothing that other does not: where other is among the profiles that Choose is given,
// what it says is the same with o and without.
func Repeats(p, o, other *Profile) bool {
	if o.Key != other.Key || o.Name != other.Name || o.Type != other.Type || o.Gender != other.Gender || !slices.Equal(o.Called, other.Called) {
		return false
	}
	role := common(p.Roles, o.Roles)
	return (role == "" || role == common(p.Roles, other.Roles)) && shared(p.Context, o.Context) <= shared(p.Context, other.Context)
}

func barred(p, o *Profile) string {
	person := func(t graph.EntityType) bool { return t == graph.Person }
	switch {
	case person(p.Type) != person(o.Type) && !(p.lone() && o.Type == graph.Organization), p.Type == graph.Place != (o.Type == graph.Place):
		return notOneKind(p.Type, o.Type)
	case p.Gender != 0 && o.Gender != 0 && p.Gender != o.Gender:
		return "one is a woman, the other a man"
	case p.Type == graph.Organization && institution(ShortName(p)) && p.names(o.Key):
		return "its article names both"
	}
	return ""
}

// names reports whether the article of p names another, which has a full name, as far as its sketch goes.
func (p *Profile) names(other uuid.UUID) bool {
	_, found := slices.BinarySearch(p.Context, hashOf(other))
	return found
}

func notOneKind(a, b graph.EntityType) string {
	return fmt.Sprintf("one is a %s, the other a %s", strings.ToLower(string(a)), strings.ToLower(string(b)))
}

// leastUnlike is how much must speak for a body where the article takes its name for a person's, or a single word for nothing that it
// knows.
const leastUnlike = 2

// lone reports whether nothing but a single word was taken for a person: it may be that of a firm.
func (p *Profile) lone() bool {
	name := ShortName(p)
	return p.Type == graph.Person && p.Gender == 0 && len(p.Roles) == 0 && words(name) == 1 &&
		!slices.ContainsFunc(p.Called, func(c string) bool { return strings.HasSuffix(c, " "+name) })
}
