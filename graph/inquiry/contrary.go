package inquiry

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// answersBack returns the disputes in which whom something is said of tells it otherwise in words of their own,
// without denying it in so many words: that they, or that nobody, did such a thing; that somebody else
// did it; that it was so for another reason.
func (g *ground) answersBack() (found []Conflict) {
	for _, b := range slices.Concat(g.known, g.spoken) {
		for _, s := range forward(g.said.of[b.ID]) {
			who := s.Innermost().Speaker.ID
			for _, a := range g.known {
				if a.ID == b.ID || a.Subject.Entity == uuid.Nil {
					continue
				}
				reason := g.otherAnswer(a, b, who)
				if reason == "" || g.setting.Claims(a, b).Relation == compare.Contradicts {
					continue
				}
				others := slices.DeleteFunc(forward(g.said.of[a.ID]), func(o *graph.Statement) bool {
					return o.Innermost().Speaker.ID == who || reason == nothingElse && o.Innermost().Speaker.Kind == graph.PublisherSpeaker
				})
				if len(others) > 0 {
					found = append(found, Conflict{Disputed, a, b, others, []*graph.Statement{s}, reason})
				}
			}
		}
	}
	return found
}

// nothingElse is the reason of disputes on what somebody is. What the publisher says that somebody is nobody need dispute.
const nothingElse = "one says that its subject is nothing else"

// otherAnswer says in words how b, which who says, tells otherwise what a does, "" where it does not.
func (g *ground) otherAnswer(a, b *graph.Claim, who uuid.UUID) string {
	setting := g.setting
	switch {
	case (a.Subject.Entity == b.Subject.Entity || a.Subject.Entity == who && compare.Universal(b)) && setting.Negates(b, a), setting.Absent(b, a), setting.Countered(b, a):
		return wasNot
	case a.Subject.Entity == who && setting.Shifts(a, b):
		return "its subject says that somebody else did it"
	case setting.NothingElse(b, a):
		return nothingElse
	case setting.LeftOtherwise(a, b):
		return "one says that it was a dismissal, the other that there were other reasons to leave"
	case a.Subject.Entity == who && compare.OtherReasons(a, b) && compare.Undergone(a, b):
		return "its subject gives another reason"
	}
	return ""
}

// corrections returns the disputes in which one says what the sum or number was that another tells: "Okafor took 40,000
// crowns", "the sum was 4,000 crowns".
func (g *ground) corrections() (found []Conflict) {
	all := slices.Concat(g.known, g.spoken, g.rest)
	for _, b := range all {
		if !compare.TellsSum(b) {
			continue
		}
		for _, a := range g.known {
			if one, other := forward(g.said.of[a.ID]), forward(g.said.of[b.ID]); a.ID != b.ID && compare.OtherSum(b, a, all) && apart(one, other) {
				found = append(found, Conflict{Disputed, a, b, one, other, "another number is given for it: " + b.Evidence.Text})
			}
		}
	}
	return found
}
