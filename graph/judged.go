package graph

import (
	"slices"
	"time"

	"github.com/google/uuid"
)

// Judged is what a log of judgements comes to: what was taken back is left out, and of two that
// contradict each other the later holds. It is read-only and may be shared. The nil *Judged is that of
// an empty log.
type Judged struct {
	same    map[uuid.UUID]uuid.UUID // entity → the id that stands for all that are the same
	apart   map[[2]uuid.UUID]bool
	on      map[uuid.UUID][]*Judgement // by the id judged: Reject, Relabel, Pair, Unpair and Withdraw
	at      map[uuid.UUID][]*Judgement // by article: those on a place in it
	holding []*Judgement
	beaten  []*Judgement
}

// NewJudged returns what a log comes to, in the order in which it was written.
func NewJudged(log []*Judgement) *Judged {
	j := &Judged{
		same:  make(map[uuid.UUID]uuid.UUID),
		apart: make(map[[2]uuid.UUID]bool),
		on:    make(map[uuid.UUID][]*Judgement),
		at:    make(map[uuid.UUID][]*Judgement),
	}
	for _, x := range inEffect(log) {
		j.take(x)
	}
	j.index()
	for _, x := range j.holding {
		if x.Kind == Same && x.On.Article == uuid.Nil && !j.join(x.On.ID, x.With.ID) {
			j.beaten = append(j.beaten, x)
		}
	}
	for _, x := range j.holding {
		if stands := j.Entity(x.On.ID); x.Kind == Relabel && stands != x.On.ID {
			j.on[stands] = append(j.on[stands], x)
		}
	}
	return j
}

// inEffect returns the judgements that no later one takes back, and no Undo.
func inEffect(log []*Judgement) []*Judgement {
	undone := make(map[uuid.UUID]bool)
	var kept []*Judgement
	for i := len(log) - 1; i >= 0; i-- {
		switch x := log[i]; {
		case undone[x.ID]:
		case x.Kind == Undo:
			undone[x.On.ID] = true
		default:
			kept = append(kept, x)
		}
	}
	slices.Reverse(kept)
	return kept
}

// take adds x, in place of what it contradicts.
func (j *Judged) take(x *Judgement) {
	kept := j.holding[:0:0]
	for _, y := range j.holding {
		if contradicts(x, y) {
			j.beaten = append(j.beaten, y)
		} else {
			kept = append(kept, y)
		}
	}
	j.holding = append(kept, x)
}

func (j *Judged) index() {
	for _, x := range j.holding {
		switch {
		case x.On.Article != uuid.Nil && (x.Kind == Same || x.Kind == NotSame):
			j.at[x.On.Article] = append(j.at[x.On.Article], x)
		case x.Kind == NotSame:
			j.apart[pairOf(x.On.ID, x.With.ID)] = true
		case x.Kind != Same:
			j.on[x.On.ID] = append(j.on[x.On.ID], x)
		}
	}
}

func contradicts(x, y *Judgement) bool {
	opposite := map[JudgementKind]JudgementKind{Same: NotSame, NotSame: Same, Pair: Unpair, Unpair: Pair}
	return opposite[x.Kind] == y.Kind && (x.On == y.On && x.With == y.With || x.On == y.With && x.With == y.On)
}

func pairOf(a, b uuid.UUID) [2]uuid.UUID {
	if CompareIDs(a, b) > 0 {
		a, b = b, a
	}
	return [2]uuid.UUID{a, b}
}

// join makes a and b one unless that would join two that are apart. The least id stands for all.
func (j *Judged) join(a, b uuid.UUID) bool {
	one, two := j.group(a), j.group(b)
	for _, x := range one {
		for _, y := range two {
			if j.apart[pairOf(x, y)] {
				return false
			}
		}
	}
	all := append(one, two...)
	least := slices.MinFunc(all, CompareIDs)
	for _, x := range all {
		j.same[x] = least
	}
	return true
}

// group returns the ids that are the same as id, itself among them.
func (j *Judged) group(id uuid.UUID) []uuid.UUID {
	stands, ok := j.same[id]
	if !ok {
		return []uuid.UUID{id}
	}
	var all []uuid.UUID
	for x, s := range j.same {
		if s == stands {
			all = append(all, x)
		}
	}
	return all
}

// Group returns the ids that people judged the same as id, itself among them, in no order.
func (j *Judged) Group(id uuid.UUID) []uuid.UUID {
	if j == nil {
		return []uuid.UUID{id}
	}
	return j.group(id)
}

// Entity returns the id that stands for an entity and all that people judged the same.
func (j *Judged) Entity(id uuid.UUID) uuid.UUID {
	if j != nil {
		if s, ok := j.same[id]; ok {
			return s
		}
	}
	return id
}

// Apart reports whether people judged that a and b are not the same.
func (j *Judged) Apart(a, b uuid.UUID) bool { return j != nil && j.apart[pairOf(a, b)] }

// Holding returns the judgements in effect, in the order of the log. Beaten returns those that are
// not taken back and yet have no effect, for a later one says the opposite.
func (j *Judged) Holding() []*Judgement {
	if j == nil {
		return nil
	}
	return j.holding
}

// Beaten is described at Holding.
func (j *Judged) Beaten() []*Judgement {
	if j == nil {
		return nil
	}
	return j.beaten
}

// On returns the judgements in effect on one claim, statement or entity as a whole.
func (j *Judged) On(id uuid.UUID) []*Judgement {
	if j == nil {
		return nil
	}
	return j.on[id]
}

// Withdrawn returns the last judgement in effect that withdrew an article, nil where none did: by the end of a day, or ever
// where the day is empty.
func (j *Judged) Withdrawn(article uuid.UUID, by Date) *Judgement {
	var last *Judgement
	for _, x := range j.On(article) {
		if x.Kind == Withdraw && (by == "" || Date(x.At[:len(time.DateOnly)]).By(by)) {
			last = x
		}
	}
	return last
}

// In returns the judgements in effect on places in one article.
func (j *Judged) In(article uuid.UUID) []*Judgement {
	if j == nil {
		return nil
	}
	return j.at[article]
}
