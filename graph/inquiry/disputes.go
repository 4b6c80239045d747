package inquiry

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// disputes returns the claims that some put forward and others deny or dispute.
func (g *ground) disputes() (found []Conflict) {
	all := slices.Concat(g.known, g.spoken)
	denied := make(map[denial][]*graph.Claim)
	for _, c := range all {
		for _, s := range against(g.said.of[c.ID]) {
			denied[denialOf(s)] = append(denied[denialOf(s)], c)
		}
	}
	for _, c := range all {
		a := slices.DeleteFunc(against(g.said.of[c.ID]), func(s *graph.Statement) bool {
			return !g.meant(s, c) || compare.Denying(c) && s.Innermost().Speaker.ID == c.Subject.Entity || slices.ContainsFunc(denied[denialOf(s)], func(o *graph.Claim) bool { return inside(c, o) })
		})
		if len(a) == 0 {
			continue
		}
		first, f := putForward(c, all, g.said, g.setting)
		if first == nil {
			first, f = g.widened(c, a)
		}
		if two(f, a) {
			a = append(a[:len(a):len(a)], g.instead(a)...)
			found = append(found, Conflict{Disputed, first, c, f, a, denies})
		}
		if len(found) > mostConflicts {
			break
		}
	}
	return found
}

// A denial is where somebody denies something, whatever that is.
type denial struct {
	article, speaker uuid.UUID
	graph.Span
}

func denialOf(s *graph.Statement) denial {
	return denial{s.Article, s.Innermost().Speaker.ID, s.Evidence.Span}
}

// inside reports whether a claim stands within another: who denies "that he sold the mill that she built" denies the
// sale.
func inside(c, o *graph.Claim) bool {
	x, y := c.Evidence, o.Evidence
	return x.Article == y.Article && x.Span != y.Span && y.StartByte <= x.StartByte && x.EndByte <= y.EndByte
}

// putForward returns the statements that put a claim forward, in these words or others, and the first claim
// that they carry, c itself where it is one; nil where there are none.
func putForward(c *graph.Claim, claims []*graph.Claim, said *said, setting compare.Setting) (first *graph.Claim, all []*graph.Statement) {
	if all = forward(said.of[c.ID]); all != nil {
		first = c
	}
	setting.MatterOnly = true
	for _, o := range claims {
		if o.Polarity != c.Polarity || !sameMatter[setting.Claims(o, c).Relation] && !setting.Answers(c, o) {
			continue
		}
		if f := forward(said.of[o.ID]); f != nil {
			all = append(all[:len(all):len(all)], f...)
			first = cmp.Or(first, o)
		}
	}
	return first, all
}

// widened returns the statements, in the articles of the denials of a claim, of what those deny too that it ever was or call false, and
// the first claim that they carry; nil where there are none.
func (g *ground) widened(c *graph.Claim, denials []*graph.Statement) (first *graph.Claim, all []*graph.Statement) {
	for _, o := range g.known {
		for _, d := range denials {
			if !compare.Widens(asParty(c, o, g.spokesmen), o, d.Evidence.Text) {
				continue
			}
			for _, s := range forward(g.said.of[o.ID]) {
				if s.Article == d.Article && s.Innermost().Speaker.ID != d.Innermost().Speaker.ID && !slices.Contains(all, s) {
					first, all = cmp.Or(first, o), append(all, s)
				}
			}
		}
	}
	return first, all
}

// instead returns what those who deny a claim say in the same breath: "Holm denied it: there were 20 boats, it said".
func (g *ground) instead(denials []*graph.Statement) (all []*graph.Statement) {
	for _, d := range denials {
		for _, c := range slices.Concat(g.known, g.spoken, g.rest) {
			for _, s := range forward(g.said.of[c.ID]) {
				if s.Innermost().Speaker.ID == d.Innermost().Speaker.ID && explains(c, s, d) && !slices.Contains(all, s) {
					all = append(all, s)
				}
			}
		}
	}
	return all
}

// explains reports whether a claim that s makes stands in the sentence of a denial, behind its words and set off as
// what is so instead.
func explains(c *graph.Claim, s, denial *graph.Statement) bool {
	in := s.Evidence
	if s.Article != denial.Article || c.Evidence.Article != s.Article || !in.Overlaps(denial.Evidence.Span) {
		return false
	}
	from, to := max(0, denial.Evidence.StartByte-in.StartByte), c.Evidence.StartByte-in.StartByte
	for _, cue := range denial.Innermost().Cue {
		if end := cue.EndByte - in.StartByte; end <= to {
			from = max(from, end)
		}
	}
	if to < from || to > len(in.Text) {
		return false
	}
	between := in.Text[from:to]
	return slices.ContainsFunc([]string{":", ";", " saying ", " insisting ", " and said "}, func(w string) bool { return strings.Contains(between, w) })
}
