package inquiry

import (
	"cmp"
	"slices"
	"strings"

	"hearsay/graph"
)

// The reasons of disputes in which somebody denies what others put forward.
const (
	denies      = "some put it forward and others deny or dispute it"
	wasNot      = "one says that it was so, the other that it was not"
	deniesAfter = "another denies something of the same subject right after"
)

// gather returns conflicts with each matter once: those in which the same sides disagree on one matter, in other words or in
// other articles, become one that has the passages of all. It shows the claims of that with the most passages, of equals
// of the first, and stands where the first of them stood.
func (g *ground) gather(all []Conflict) []Conflict {
	bySize := make([]int, len(all))
	for i := range all {
		bySize[i] = i
	}
	size := func(i int) int { return len(all[i].For) + len(all[i].Against) }
	slices.SortStableFunc(bySize, func(i, k int) int { return cmp.Compare(size(k), size(i)) })
	var groups [][]int
	for _, i := range bySize {
		at := slices.IndexFunc(groups, func(of []int) bool {
			return g.oneConflict(&all[of[0]], &all[i]) || slices.ContainsFunc(of, func(k int) bool { return oneDenied(&all[k], &all[i]) })
		})
		if at < 0 {
			groups = append(groups, nil)
			at = len(groups) - 1
		}
		groups[at] = append(groups[at], i)
	}
	slices.SortFunc(groups, func(a, b []int) int { return cmp.Compare(slices.Min(a), slices.Min(b)) })
	out := make([]Conflict, len(groups))
	for k, of := range groups {
		out[k] = all[of[0]]
		slices.Sort(of[1:])
		for _, i := range of[1:] {
			out[k].add(g.facing(&all[i], &out[k]))
		}
	}
	return out
}

// add takes in the passages of another conflict of one matter, and for what it is one where that is something else.
func (c *Conflict) add(o *Conflict) {
	c.For, c.Against = withOthers(c.For, o.For), withOthers(c.Against, o.Against)
	if !strings.Contains(c.Reason, o.Reason) {
		c.Reason += "; " + o.Reason
	}
}

func withOthers(all, others []*graph.Statement) []*graph.Statement {
	all = slices.Clip(all)
	for _, s := range others {
		if !slices.ContainsFunc(all, func(x *graph.Statement) bool { return x.ID == s.ID }) {
			all = append(all, s)
		}
	}
	return all
}

// facing returns o with its sides as those of c.
func (g *ground) facing(o, c *Conflict) *Conflict {
	if c.Kind == Disputed || c.Second.ID == o.Second.ID || g.oneMatter(c.First, o.First) {
		return o
	}
	return &Conflict{o.Kind, o.Second, o.First, o.Against, o.For, o.Reason}
}

// oneConflict reports whether the same sides disagree on one matter.
func (g *ground) oneConflict(a, b *Conflict) bool {
	if a.Kind != b.Kind {
		return false
	}
	if a.Kind == Disputed {
		return oneReason(a.Reason, b.Reason) && sharedSpeaker(a.Against, b.Against) && g.oneMatter(a.First, b.First)
	}
	if a.First.ID == a.Second.ID || b.First.ID == b.Second.ID {
		return a.Reason == b.Reason // of one claim, told in two ways
	}
	straight, crossed := g.oneMatter(a.First, b.First), g.oneMatter(a.First, b.Second)
	what, values, _ := strings.Cut(a.Reason, ": ")
	other, theirs, _ := strings.Cut(b.Reason, ": ")
	if what == other && (straight && g.oneMatter(a.Second, b.Second) || crossed && g.oneMatter(a.Second, b.First)) {
		return true
	}
	sides := a.First.ID == b.First.ID || a.Second.ID == b.Second.ID
	return values != "" && values == theirs && sides // the same two dates or numbers, told of one thing
}

// oneDenied reports whether somebody disputes in both what one statement puts forward.
func oneDenied(a, b *Conflict) bool {
	return a.Kind == Disputed && b.Kind == Disputed && oneReason(a.Reason, b.Reason) && sharedSpeaker(a.Against, b.Against) && shared(a.For, b.For)
}

func oneReason(a, b string) bool {
	denial := func(reason string) bool { return reason == denies || reason == wasNot || reason == deniesAfter }
	return a == b || denial(a) && denial(b)
}

// oneMatter reports whether two claims carry one matter in words of their own.
func (g *ground) oneMatter(a, b *graph.Claim) bool {
	if a.ID == b.ID {
		return true
	}
	setting := g.setting
	setting.MatterOnly = true
	return a.Polarity == b.Polarity && (sameMatter[setting.Claims(a, b).Relation] || setting.Answers(a, b) || setting.Answers(b, a))
}

func shared(a, b []*graph.Statement) bool {
	return slices.ContainsFunc(a, func(x *graph.Statement) bool {
		return slices.ContainsFunc(b, func(y *graph.Statement) bool { return x.ID == y.ID })
	})
}

func sharedSpeaker(a, b []*graph.Statement) bool {
	return slices.ContainsFunc(a, func(x *graph.Statement) bool {
		return slices.ContainsFunc(b, func(y *graph.Statement) bool { return x.Innermost().Speaker.ID == y.Innermost().Speaker.ID })
	})
}
