package inquiry

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// A ConflictKind says why two claims, or two statements, cannot both be right.
type ConflictKind string

// The kinds of conflicts. A refinement or another rendering is none.
const (
	// Contradiction is of two claims that cannot both hold.
	Contradiction ConflictKind = "CONTRADICTION"
	// Disputed is a claim that some put forward and others deny, dispute or set something else against.
	Disputed ConflictKind = "DISPUTED"
)

// A Conflict is two positions that cannot both be right.
type Conflict struct {
	Kind ConflictKind
	// First and Second are the claims; one and the same where its own statements do not agree. Of a matter that is
	// told in several wordings they are one of these.
	First, Second *graph.Claim
	// For are the statements that put the first forward, in whatever words, Against those that put the second forward or
	// answer the first, or say in the same breath what was so instead; each has at least one.
	For, Against []*graph.Statement
	// Reason says in words what does not agree.
	Reason string
}

// Conflicts are what does not agree of the claims about one entity.
type Conflicts struct {
	// Conflicts stand in the order of their claims' ids, contradictions first, each matter once.
	Conflicts []Conflict
	// Whole tells whether every claim about the entity was looked at, and every conflict is here.
	Whole bool
}

// mostConflicts bounds how many conflicts of one sort are looked for: nobody reads more, and about an entity of the news
// every day there may be thousands.
const mostConflicts = 200

// apart reports whether two sides speak in different articles, or are different speakers of one.
func apart(one, other []*graph.Statement) bool {
	for _, a := range one {
		for _, b := range other {
			if a.Article != b.Article || a.Innermost().Speaker.ID != b.Innermost().Speaker.ID {
				return true
			}
		}
	}
	return false
}

// FindConflicts returns what does not agree of the claims about an entity, and of what it says.
func FindConflicts(ctx context.Context, g Graph, entity uuid.UUID) (*Conflicts, error) {
	all, err := groundOf(ctx, g, entity)
	if err != nil {
		return nil, err
	}
	out := &Conflicts{Whole: all.whole}
	for _, find := range []func() []Conflict{all.contradictions, all.setFigures, all.disputes, all.otherwise, all.answersBack, all.undelivered, all.corrections} {
		out.add(find())
	}
	out.Conflicts = all.gather(out.Conflicts)
	out.add(all.ages())
	return out, nil
}

// add adds conflicts of one sort.
func (c *Conflicts) add(found []Conflict) {
	if len(found) > mostConflicts {
		found, c.Whole = found[:mostConflicts], false
	}
	c.Conflicts = append(c.Conflicts, found...)
}

// contradictions returns the pairs of claims that cannot both hold, and those whose own statements differ.
func (g *ground) contradictions() (found []Conflict) {
	compared := func(a, b *graph.Claim) {
		f := g.setting.Claims(a, b)
		if f.Relation != compare.Contradicts {
			return
		}
		if one, other := forward(g.said.of[a.ID]), forward(g.said.of[b.ID]); apart(one, other) {
			found = append(found, Conflict{Contradiction, a, b, one, other, f.Reason})
		}
	}
	for i, a := range g.known {
		for _, b := range g.known[i+1:] {
			if compared(a, b); len(found) > mostConflicts {
				return found
			}
		}
	}
	for _, c := range g.known {
		all := forward(g.said.of[c.ID])
		if x := inNumbers(c, all, g.setting); x != nil {
			found = append(found, *x)
		}
		if x := inReasons(c, all); x != nil {
			found = append(found, *x)
		}
	}
	g.withoutName(compared)
	return found
}

// withoutName compares what the entity says of things without a name with what its articles say of them, and among
// themselves what is counted there and what is said to be or not to be.
func (g *ground) withoutName(compared func(a, b *graph.Claim)) {
	rest, counted := make(map[string][]*graph.Claim), make(map[string][]*graph.Claim)
	for _, c := range g.rest {
		meaning := compare.Meaning(c)
		rest[meaning] = append(rest[meaning], c)
		if compare.Counted(c) {
			for _, o := range counted[meaning] {
				compared(o, c)
			}
			counted[meaning] = append(counted[meaning], c)
		}
	}
	for _, c := range g.known {
		if g.nameless(c) {
			rest[compare.Meaning(c)] = append(rest[compare.Meaning(c)], c) // its passage names the entity
		}
	}
	for _, a := range g.spoken {
		if !g.nameless(a) {
			continue
		}
		among := rest[compare.Meaning(a)]
		if compare.Existence(a) {
			among = g.rest
		}
		for _, b := range among {
			compared(a, b)
		}
		rest[compare.Meaning(a)] = append(rest[compare.Meaning(a)], a)
	}
}

// inNumbers returns the conflict of two statements of one claim whose passages give other numbers, nil where
// there are none.
func inNumbers(c *graph.Claim, all []*graph.Statement, setting compare.Setting) *Conflict {
	for i, a := range all {
		for _, b := range all[i+1:] {
			if f := setting.Passages(c, a.Evidence, b.Evidence); f.Relation == compare.Contradicts {
				return &Conflict{Contradiction, c, c, []*graph.Statement{a}, []*graph.Statement{b}, f.Reason}
			}
		}
	}
	return nil
}

// inReasons returns the dispute of two speakers who say of one claim why it was so, and not the same, nil where there is
// none.
func inReasons(c *graph.Claim, all []*graph.Statement) *Conflict {
	var telling []*graph.Statement
	var why [][]string
	for _, s := range all {
		words := compare.Why(c, s.Evidence.Text)
		if len(words) == 0 {
			continue
		}
		for i, o := range telling {
			if o.Innermost().Speaker.ID != s.Innermost().Speaker.ID && !slices.ContainsFunc(words, func(w string) bool { return slices.Contains(why[i], w) }) {
				return &Conflict{Disputed, c, c, []*graph.Statement{o}, []*graph.Statement{s}, "they do not agree on why it was so"}
			}
		}
		telling, why = append(telling, s), append(why, words)
	}
	return nil
}
