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
	all, said, setting := g.known, g.said, g.setting
	for _, b := range slices.Concat(all, g.spoken) {
		for _, s := range forward(said.of[b.ID]) {
			who := s.Innermost().Speaker.ID
			for _, a := range all {
				if a.ID == b.ID || a.Subject.Entity == uuid.Nil {
					continue
				}
				reason := ""
				switch {
				case (a.Subject.Entity == b.Subject.Entity || a.Subject.Entity == who && compare.Universal(b)) && setting.Negates(b, a), setting.Absent(b, a), setting.Countered(b, a):
					reason = wasNot
				case a.Subject.Entity == who && setting.Shifts(a, b):
					reason = "its subject says that somebody else did it"
				case setting.LeftOtherwise(a, b):
					reason = "one says that it was a dismissal, the other that there were other reasons to leave"
				case a.Subject.Entity == who && compare.OtherReasons(a, b) && compare.Undergone(a, b):
					reason = "its subject gives another reason"
				}
				others := slices.DeleteFunc(forward(said.of[a.ID]), func(o *graph.Statement) bool { return o.Innermost().Speaker.ID == who })
				if reason == "" || len(others) == 0 || setting.Claims(a, b).Relation == compare.Contradicts {
					continue
				}
				found = append(found, Conflict{Disputed, a, b, others, []*graph.Statement{s}, reason})
			}
		}
	}
	return found
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
