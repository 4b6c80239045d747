package compare

import (
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
)

// sameDays is how far apart two articles may be published that count one crowd: of the next protest another count is
// right.
const sameDays = 3

// sameCrowd compares two claims that so many did one thing, in articles of one story: "about 150 people took part in a
// protest", "more than 400 people took part in the protest".
func (t Setting) sameCrowd(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	if !Counted(a) || !Counted(b) || numbered(a.Object.Text) || numbered(b.Object.Text) || a.Object.Empty() || a.Polarity != b.Polarity || unreal(a) != unreal(b) || when(a, b) == different || !t.ofOneDay(a, b) {
		return none
	}
	x, ok := readCount(a.Subject.Text)
	y, ok2 := readCount(b.Subject.Text)
	if same, _ := predicates(a, b); !same || !ok || !ok2 || x.unit != "" || !x.sameThing(&y) || !x.disjoint(&y) || t.grown(a, b, &x, &y) {
		return none
	}
	p, q := namesIn(a.Evidence.Text), namesIn(b.Evidence.Text)
	if sharedWords(stems(telling(a.Object.Text)), stems(telling(b.Object.Text))) == 0 || !contains(p, q) && !contains(q, p) {
		return none
	}
	return Finding{Contradicts, "the numbers differ: " + a.Evidence.Text + ", " + b.Evidence.Text}
}

// Counted reports whether a claim's subject is so many of something.
func Counted(c *graph.Claim) bool { return c.Subject.Entity == uuid.Nil && numbered(c.Subject.Text) }

// ofOneDay reports whether two articles are known to be published within some days of each other.
func (t Setting) ofOneDay(a, b *graph.Claim) bool {
	x, y, known := t.days(a, b)
	return known && a.Evidence.Article != b.Evidence.Article && max(x.Sub(y), y.Sub(x)) <= sameDays*24*time.Hour
}

// howLong compares for how many years or months two claims say that one subject did one thing.
func (t Setting) howLong(a, b *graph.Claim) Finding {
	x, y := forSo(a), forSo(b)
	if x == "" || y == "" || a.Polarity != graph.Positive || b.Polarity != graph.Positive || unreal(a) || unreal(b) || quantities(x, y) != numbersDiffer || !t.oneStory(a, b) {
		return Finding{Relation: Unrelated}
	}
	verb := strings.Fields(a.Predicate.Meaning() + " -")[0]
	if !strings.HasPrefix(b.Predicate.Meaning()+" ", verb+" ") || recurring[verb] || !a.Object.Empty() && !b.Object.Empty() && t.compare(a.Object, b.Object) == different {
		return Finding{Relation: Unrelated}
	}
	return Finding{Contradicts, "it is said to have lasted " + x + " and " + y}
}

// forSo returns for how many years or months a claim says that something was so, "" where it does not tell.
func forSo(c *graph.Claim) string {
	for _, a := range c.Arguments {
		long, ok := strings.CutPrefix(a.Value.Text, "for ")
		if ok && a.Role == "time" && slices.ContainsFunc([]string{"years", "months"}, func(unit string) bool { return strings.HasSuffix(long, unit) }) {
			return long
		}
	}
	return ""
}
