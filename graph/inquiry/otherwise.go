package inquiry

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// mostBetween is how many bytes may stand between what somebody says and what another says right after: a sentence.
const mostBetween = 160

// A telling is a statement with the claim that it carries; own where it has to do with the entity asked for.
type telling struct {
	*graph.Statement
	claim *graph.Claim
	own   bool
}

// otherwise returns disputes that an article tells by its order and words alone: somebody says one thing, and
// another sets something else against it in the same breath or right after.
func (g *ground) otherwise() (found []Conflict) {
	articles, byArticle := g.tellings()
	for _, id := range articles {
		all := byArticle[id]
		slices.SortStableFunc(all, func(a, b telling) int {
			return cmp.Or(cmp.Compare(a.Evidence.StartByte, b.Evidence.StartByte), graph.CompareIDs(a.ID, b.ID))
		})
		for i, a := range all {
			// What is set against it begins no earlier, and follows soon.
			first := i
			for first > 0 && all[first-1].Evidence.StartByte == a.Evidence.StartByte {
				first--
			}
			for _, b := range all[first:] {
				if b.Evidence.StartByte > a.Evidence.EndByte+mostBetween {
					break
				}
				reason := a.toldOtherwise(b)
				if reason == contradictsBefore && !a.lastBefore(b, all) {
					continue
				}
				if reason == "" || !a.own && !b.own || g.setting.Claims(a.claim, b.claim).Relation != compare.Unrelated {
					continue
				}
				// Who denies what somebody else says denies no more than that.
				if first, _ := putForward(b.claim, g.known, g.said, g.setting); first == nil || b.Innermost().Stance.Forward() {
					found = together(found, Conflict{Disputed, a.claim, b.claim, []*graph.Statement{a.Statement}, []*graph.Statement{b.Statement}, reason})
				}
			}
		}
		found = append(found, anothers(all)...)
	}
	return found
}

// contradictsBefore is the reason of what an article sets against the last thing that it told.
const contradictsBefore = "the article says that it contradicts what stands before"

// lastBefore reports whether a, of all tellings, tells last what somebody else than who tells b says before that.
func (a telling) lastBefore(b telling, all []telling) bool {
	return !slices.ContainsFunc(all, func(o telling) bool {
		later := o.Evidence.StartByte > a.Evidence.StartByte || o.Evidence.Span == a.Evidence.Span && o.claim.Evidence.StartByte > a.claim.Evidence.StartByte
		return later && o.Evidence.EndByte <= b.Evidence.StartByte && o.Innermost().Stance.Forward() &&
			o.Innermost().Speaker.Kind != graph.PublisherSpeaker && o.Innermost().Speaker.ID != b.Innermost().Speaker.ID
	})
}

// together adds a conflict, to an earlier one where both are of what the same speakers say in the same sentences.
func together(found []Conflict, x Conflict) []Conflict {
	same := func(a, b []*graph.Statement) bool {
		return a[0].Evidence.Article == b[0].Evidence.Article && a[0].Evidence.Span == b[0].Evidence.Span && a[0].Innermost().Speaker.ID == b[0].Innermost().Speaker.ID
	}
	for i := range found {
		c := &found[i]
		if c.Reason != x.Reason || !same(c.For, x.For) || !same(c.Against, x.Against) {
			continue
		}
		if !slices.Contains(c.For, x.For[0]) {
			c.For = append(c.For, x.For[0])
		}
		if !slices.Contains(c.Against, x.Against[0]) {
			c.Against = append(c.Against, x.Against[0])
		}
		return found
	}
	return append(found, x)
}

// tellings returns what is told in each article, and the articles in the order of their ids.
func (g *ground) tellings() (articles []uuid.UUID, byArticle map[uuid.UUID][]telling) {
	byArticle = make(map[uuid.UUID][]telling)
	for i, claims := range [][]*graph.Claim{g.known, g.spoken, g.rest, g.figures} {
		for _, c := range claims {
			for _, s := range g.said.of[c.ID] {
				if byArticle[s.Article] == nil {
					articles = append(articles, s.Article)
				}
				byArticle[s.Article] = append(byArticle[s.Article], telling{s, c, i < 2})
			}
		}
	}
	slices.SortFunc(articles, graph.CompareIDs)
	return articles, byArticle
}

// toldOtherwise says in words how b sets something else against a, "" where it does not.
func (a telling) toldOtherwise(b telling) string {
	x, y := a.Innermost(), b.Innermost()
	of, by := a.claim.Subject.Entity, b.claim.Subject.Entity
	one := of != uuid.Nil && of == by
	switch {
	case a.claim.ID == b.claim.ID || !x.Stance.Forward() || x.Speaker.Kind == graph.PublisherSpeaker || x.Speaker.ID == y.Speaker.ID:
	case a.claim.Factuality == graph.Hypothetical || b.claim.Factuality == graph.Hypothetical:
	case y.Stance.Against() && one && x.Speaker.ID != of && follows(a.Statement, b.Statement) && (compare.Sweeping(b.Evidence.Text) || compare.Repeats(b.Evidence.Text, a.claim)):
		return deniesAfter
	case !y.Stance.Forward() || y.Speaker.Kind == graph.PublisherSpeaker:
	case one && y.Speaker.ID == of && inOneBreath(a.Statement, b.Statement):
		return "in the same breath its subject tells it otherwise"
	case by != uuid.Nil && y.Speaker.ID == by && negated(a, b) && inOneBreath(a.Statement, b.Statement):
		return "in the same breath another negates something"
	case one && y.Speaker.ID == of && x.Speaker.ID != of && follows(a.Statement, b.Statement) && compare.OtherReasons(a.claim, b.claim):
		return "its subject gives another reason right after"
	case follows(a.Statement, b.Statement) && negated(a, b) && contrasts(b.Evidence.Text) && compare.ShareTerm(a.claim, b.claim):
		return "another negates something of the same thing right after"
	case follows(a.Statement, b.Statement) && b.saidToContradict():
		return contradictsBefore
	}
	return ""
}

// negated reports whether only the second of two claims says that something is not so.
func negated(a, b telling) bool {
	return a.claim.Polarity == graph.Positive && b.claim.Polarity == graph.Negative
}

// contrasts reports whether a sentence begins as one that is set against what stands before.
func contrasts(sentence string) bool {
	return slices.ContainsFunc([]string{"But ", "However", "Yet ", "By contrast", "In contrast"}, func(w string) bool { return strings.HasPrefix(sentence, w) })
}

// saidToContradict reports whether the passage says so before what is told in it: "That contradicts Holm, who said …".
func (t telling) saidToContradict() bool {
	content := t.Innermost().Content
	return len(content) > 0 && content[0].StartByte > t.Evidence.StartByte && content[0].StartByte <= t.Evidence.EndByte &&
		contradicts.MatchString(t.Evidence.Text[:content[0].StartByte-t.Evidence.StartByte])
}

var contradicts = regexp.MustCompile(`^(?:But )?(?:That|This|These|It|Th(?:e|at|is) (?:\w+ )?(?:account|statement|claim|version|figure|report|finding)s?)\b[^.;:]{0,40}` +
	`\b(?:contradict(?:s|ed)?|conflict(?:s|ed) with|at odds with|inconsistent with|hard to square with|not square with|cannot be squared with|differs from)\b`)

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
