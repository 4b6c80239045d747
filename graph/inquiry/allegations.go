package inquiry

import (
	"cmp"
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// An Allegation is a matter that somebody is accused of or denies, however worded, with its answers.
type Allegation struct {
	// Claim is the wording that the most articles carry, of equals the one with the least id.
	Claim *graph.Claim
	// Responses has the other wordings too, and who answered any of them.
	Responses *Responses
	// Unheard tells that no article has any answer.
	Unheard bool
	carried int // articles that put Claim forward
}

// Allegations are what the claims about one entity accuse it, or others with it, of.
type Allegations struct {
	// Allegations are those that the most articles carry first, each matter once.
	Allegations []Allegation
	// Whole tells whether every claim about the entity was looked at.
	Whole bool
}

// mostAlleged bounds how many matters one answer holds.
const mostAlleged = 50

// FindAllegations returns the matters of which claims about an entity accuse it or others, each with who answered:
// an entity also takes part in what others are said to have done to it.
func FindAllegations(ctx context.Context, g Graph, entity uuid.UUID) (*Allegations, error) {
	claims, whole, err := claimsOf(ctx, g, graph.ClaimFilter{About: []uuid.UUID{entity}})
	if err != nil {
		return nil, err
	}
	said, err := saidOf(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	out := &Allegations{Whole: whole && said.whole}
	covered := make(map[uuid.UUID]bool)
	for _, a := range accusing(claims, said) {
		if covered[a.Claim.ID] {
			continue
		}
		if len(out.Allegations) == mostAlleged {
			out.Whole = false
			break
		}
		if a.Responses, err = RespondTo(ctx, g, a.Claim); err != nil {
			return nil, err
		}
		for _, c := range a.Responses.Claims {
			covered[c.ID] = true
		}
		a.Unheard = !slices.ContainsFunc(a.Responses.Responses, func(r Response) bool { return r.Answer != Silent })
		out.Allegations = append(out.Allegations, a)
	}
	return out, nil
}

// accusing returns the claims that accuse somebody or that somebody denies, those that the most articles carry first.
func accusing(claims []*graph.Claim, said *said) (all []Allegation) {
	for _, c := range claims {
		if f := (&fact{c, said.of[c.ID]}); f.accuses() && !f.ofItself() || len(against(f.statements)) > 0 {
			all = append(all, Allegation{Claim: c, carried: len(articleIDs(forward(f.statements)))})
		}
	}
	slices.SortFunc(all, func(a, b Allegation) int {
		return cmp.Or(cmp.Compare(b.carried, a.carried), graph.CompareIDs(a.Claim.ID, b.Claim.ID))
	})
	return all
}

// ofItself reports whether nobody but its subject puts the claim forward: who says that they will defend themselves is
// accused of nothing by that.
func (f *fact) ofItself() bool {
	all := forward(f.statements)
	return len(all) > 0 && f.claim.Subject.Entity != uuid.Nil && !slices.ContainsFunc(all, func(s *graph.Statement) bool { return s.Innermost().Speaker.ID != f.claim.Subject.Entity })
}
