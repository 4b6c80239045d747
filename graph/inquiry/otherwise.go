package inquiry

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// mostBetween is how many bytes may stand between what somebody says and a denial that follows it: a sentence.
const mostBetween = 160

// A telling is a statement with the claim that it carries.
type telling struct {
	*graph.Statement
	claim *graph.Claim
}

// otherwise returns disputes that an article tells by its order alone: of one subject somebody says one thing,
// and the subject itself another in the same breath ("the port says that she left; she says that she was
// pushed"), or somebody else denies another right after.
func (g *ground) otherwise() (found []Conflict) {
	claims, said, setting := g.known, g.said, g.setting
	byArticle := make(map[uuid.UUID][]telling)
	var articles []uuid.UUID
	for _, c := range claims {
		for _, s := range said.of[c.ID] {
			if byArticle[s.Article] == nil {
				articles = append(articles, s.Article)
			}
			byArticle[s.Article] = append(byArticle[s.Article], telling{s, c})
		}
	}
	slices.SortFunc(articles, graph.CompareIDs)
	for _, id := range articles {
		all := byArticle[id]
		slices.SortStableFunc(all, func(a, b telling) int {
			return cmp.Or(cmp.Compare(a.Evidence.StartByte, b.Evidence.StartByte), graph.CompareIDs(a.ID, b.ID))
		})
		for _, a := range all {
			for _, b := range all {
				reason := a.toldOtherwise(b)
				if reason == "" || setting.Claims(a.claim, b.claim).Relation != compare.Unrelated {
					continue
				}
				// Who denies what somebody else says denies no more than that.
				if first, _ := putForward(b.claim, claims, said, setting); first == nil || b.Innermost().Stance.Forward() {
					found = append(found, Conflict{Disputed, a.claim, b.claim, []*graph.Statement{a.Statement}, []*graph.Statement{b.Statement}, reason})
				}
			}
		}
	}
	return found
}

// toldOtherwise says in words how b sets something else against a, "" where it does not.
func (a telling) toldOtherwise(b telling) string {
	x, y := a.Innermost(), b.Innermost()
	subject := a.claim.Subject.Entity
	switch {
	case a.claim.ID == b.claim.ID || subject == uuid.Nil || subject != b.claim.Subject.Entity:
	case !x.Stance.Forward() || x.Speaker.Kind == graph.PublisherSpeaker || x.Speaker.ID == y.Speaker.ID || x.Speaker.ID == subject:
	case a.claim.Factuality == graph.Hypothetical || b.claim.Factuality == graph.Hypothetical:
	case y.Stance.Against() && follows(a.Statement, b.Statement) && (compare.Sweeping(b.Evidence.Text) || compare.Repeats(b.Evidence.Text, a.claim)):
		return "another denies something of the same subject right after"
	case y.Stance.Forward() && y.Speaker.ID == subject && inOneBreath(a.Statement, b.Statement):
		return "in the same breath its subject tells it otherwise"
	}
	return ""
}

// follows reports whether b stands right after a.
func follows(a, b *graph.Statement) bool {
	return b.Evidence.StartByte >= a.Evidence.EndByte && b.Evidence.StartByte-a.Evidence.EndByte <= mostBetween
}

// inOneBreath reports whether two statements stand in one sentence, the second set against the first.
func inOneBreath(a, b *graph.Statement) bool {
	x, y := a.Innermost().Content, b.Innermost().Content
	if a.Evidence.Span != b.Evidence.Span || len(x) == 0 || len(y) == 0 || x[len(x)-1].EndByte > y[0].StartByte {
		return false // or the one is within the other
	}
	from, to := x[0].StartByte-a.Evidence.StartByte, y[0].StartByte-a.Evidence.StartByte
	if from < 0 || from >= to || to > len(a.Evidence.Text) {
		return false
	}
	between := a.Evidence.Text[from:to]
	return slices.ContainsFunc([]string{";", " but ", " while ", " whereas "}, func(w string) bool { return strings.Contains(between, w) })
}
