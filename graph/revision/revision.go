// Package revision tells what changed between two versions of an article: the claims that came, went or
// were worded anew, and the words of the text. It reads nothing but the two readings.
package revision

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// Changes are what a later version of an article has that an earlier one has not, and the other way round.
type Changes struct {
	// From and To are the earlier and the later version.
	From, To uuid.UUID
	// Added are the claims that the later version alone carries, Dropped those of the earlier alone, each
	// in the order of its text, without those of Reworded.
	Added, Dropped []*graph.CarriedClaim
	// Reworded are claims in place of which another stands that says the same otherwise, more or less
	// exactly, or the contrary; then those that both versions carry in passages that changed, as where a day was
	// corrected that is no part of the claim. Both are in the order of the earlier text.
	Reworded []Reworded
	// Text are the changes of the text, in its order.
	Text []Edit
}

// A Reworded claim is a claim of the earlier version and what the later one has in its place.
type Reworded struct {
	Before, After *graph.CarriedClaim
	// Relation is that of Before to After, Reason what it rests on, in words.
	compare.Finding
}

// Between returns what changed from one reading to the other, both as the graph has them.
func Between(from, to *graph.Reading) *Changes {
	c := &Changes{From: from.Article.ID, To: to.Article.ID, Text: Words(&from.Article, &to.Article)}
	aligned, ids := align(from, to)
	dropped, added := only(from, aligned), only(aligned, from)
	for _, before := range dropped {
		at, finding := related(before, added)
		if at < 0 {
			c.Dropped = append(c.Dropped, from.Carried(before.ID))
			continue
		}
		c.Reworded = append(c.Reworded, Reworded{from.Carried(before.ID), to.Carried(ids[added[at].ID]), finding})
		added = slices.Delete(added, at, at+1)
	}
	for _, after := range added {
		c.Added = append(c.Added, to.Carried(ids[after.ID]))
	}
	c.repassaged(from, to, aligned, ids)
	return c
}

// repassaged adds the claims that both versions carry where a passage of the earlier one changed and stands so no more.
func (c *Changes) repassaged(from, to, aligned *graph.Reading, ids map[uuid.UUID]uuid.UUID) {
	later := make(map[uuid.UUID][]string)
	for _, s := range aligned.Statements {
		later[s.Claim] = append(later[s.Claim], s.Evidence.Text)
	}
	seen := make(map[uuid.UUID]bool)
	for _, s := range from.Statements {
		edited := slices.ContainsFunc(c.Text, func(e Edit) bool { return e.Before.Overlaps(s.Evidence.Span) })
		if !edited || seen[s.Claim] || later[s.Claim] == nil || slices.Contains(later[s.Claim], s.Evidence.Text) {
			continue
		}
		seen[s.Claim] = true
		c.Reworded = append(c.Reworded, Reworded{from.Carried(s.Claim), to.Carried(ids[s.Claim]),
			compare.Finding{Relation: compare.Rendering, Reason: "both versions make the claim, and its passage changed"}})
	}
}

// align returns the later reading with the entities that belong to their article alone, such as "the
// council", taken for those of the earlier one that go by the same name: elsewhere that would be a guess,
// in two versions of one article it is not. ids has the claim of to for each that it has.
func align(from, to *graph.Reading) (aligned *graph.Reading, ids map[uuid.UUID]uuid.UUID) {
	earlier := alone(from, to)
	later := alone(to, from)
	view := graph.View{Identify: func(e *graph.Entity) uuid.UUID {
		if o := earlier[nameOf(e)]; o != nil && later[nameOf(e)] == e {
			return o.ID
		}
		return e.ID
	}}
	aligned = view.See(to).Reading
	said := make(map[uuid.UUID]uuid.UUID, len(to.Statements)) // statements keep their ids
	for _, s := range to.Statements {
		said[s.ID] = s.Claim
	}
	ids = make(map[uuid.UUID]uuid.UUID, len(aligned.Claims))
	for _, s := range aligned.Statements {
		if _, ok := ids[s.Claim]; !ok {
			ids[s.Claim] = said[s.ID]
		}
	}
	return aligned, ids
}

type name struct {
	folded string
	kind   graph.EntityType
}

func nameOf(e *graph.Entity) name { return name{graph.FoldName(e.Name), e.Type} }

// alone returns the entities of a that b does not have, by name; of those of one name the first.
func alone(a, b *graph.Reading) map[name]*graph.Entity {
	in := make(map[uuid.UUID]bool, len(b.Entities))
	for _, e := range b.Entities {
		in[e.ID] = true
	}
	all := make(map[name]*graph.Entity)
	for _, e := range a.Entities {
		if n := nameOf(e); !in[e.ID] && all[n] == nil {
			all[n] = e
		}
	}
	return all
}

// only returns the claims of a that b does not carry, in order.
func only(a, b *graph.Reading) []*graph.Claim {
	in := make(map[uuid.UUID]bool, len(b.Claims))
	for _, c := range b.Claims {
		in[c.ID] = true
	}
	var all []*graph.Claim
	for _, c := range a.Claims {
		if !in[c.ID] {
			all = append(all, c)
		}
	}
	return all
}

// related returns which of the claims stands for c: of those that are related to it at all, one that says
// the same before one that is more or less exact, and that before one that says the contrary. It returns -1
// where none is related.
func related(c *graph.Claim, others []*graph.Claim) (at int, f compare.Finding) {
	at = -1
	for i, o := range others {
		found := compare.Setting{}.Claims(c, o)
		if found.Relation != compare.Unrelated && (at < 0 || rank(found.Relation) < rank(f.Relation)) {
			at, f = i, found
		}
	}
	return at, f
}

func rank(r compare.Relation) int {
	switch r {
	case compare.Rendering:
		return 0
	case compare.Contradicts:
		return 2
	}
	return 1
}
