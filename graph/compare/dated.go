package compare

import (
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// redated compares two claims of one deed whose dates differ: what its words say happens over and over, or
// what is news of its own day, is told twice, unless it is told in like words; else one of the dates is wrong.
func (t Setting) redated(a, b *graph.Claim, same bool) Finding {
	none := Finding{Relation: Unrelated}
	if a.Time == "" || b.Time == "" {
		return none // tenure compares since when something is so
	}
	if !same || a.Object.Empty() && !madeOnce(a) && !staged(a) || a.Polarity != graph.Positive || b.Polarity != graph.Positive || unreal(a) != unreal(b) || again(a) || again(b) {
		return none
	}
	if periodic(a) || periodic(b) || !t.oneStory(a, b) {
		return none
	}
	if once := bounded(a) || madeOnce(a); !once && recurring[strings.Fields(a.Predicate.Meaning() + " -")[0]] {
		if unreal(a) || !t.oneOccasion(a, b) {
			return none
		}
	} else if unreal(a) {
		if a.Factuality != graph.Future || b.Factuality != graph.Future || moved(a) || moved(b) || !t.ofOneDay(a, b) {
			return none
		}
	} else if !once && !(t.past(a) && t.past(b)) && !(t.ofOneDay(a, b) && likePassages(a, b)) {
		return none
	}
	return Finding{Contradicts, "it is told as one event, and the dates differ: " + string(a.Time) + ", " + string(b.Time)}
}

// madeOnce reports whether a claim tells, without saying by whom, of what is done to a thing once: it was founded, it was
// built.
func madeOnce(c *graph.Claim) bool {
	for _, base := range Active(c.Predicate.Lemma) {
		if m, ok := vocabulary.Of(base); ok && (m.OnceToObject || m.Canonical == "build") {
			return c.Subject.Entity != uuid.Nil && c.Object.Empty()
		}
	}
	return false
}

// staged reports whether a claim tells of a plan for its subject itself: the trial will begin, the museum will open.
func staged(c *graph.Claim) bool {
	return c.Factuality == graph.Future && c.Object.Empty() && stages[Meaning(c)]
}

var stages = map[string]bool{"initiate": true, "open": true, "close": true, "end": true, "happen": true, "be held": true, "be closed": true, "be opened": true}

// bounded reports whether a claim tells of what happens once to its subject and object: somebody resigns
// from a board, a firm is closed.
func bounded(c *graph.Claim) bool {
	m, ok := vocabulary.Of(c.Predicate.Meaning())
	return ok && (m.Once || m.OnceToObject)
}

// newsDays is for how long after it an event is the news itself, so that another article may tell of another.
const newsDays = 14

// past reports whether a claim tells of what was past when its article was published, and no news.
func (t Setting) past(c *graph.Claim) bool {
	var published graph.Date
	if t.Published != nil {
		published = t.Published(c.Evidence.Article)
	}
	day, err := time.Parse(time.DateOnly, string(published))
	if err != nil {
		return len(c.Time) < len(time.DateOnly) // of old things no day is told
	}
	return string(c.Time) < day.AddDate(0, 0, -newsDays).Format(time.DateOnly)[:len(c.Time)]
}

// oneOccasion reports whether what is done again and again is told by two articles of one time: on days that are near, and
// with something else that they agree on beside who does it to whom, "met in Venn", "to discuss the closure".
func (t Setting) oneOccasion(a, b *graph.Claim) bool {
	x, err := time.Parse(time.DateOnly, string(a.Time))
	y, err2 := time.Parse(time.DateOnly, string(b.Time))
	if err != nil || err2 != nil || max(x.Sub(y), y.Sub(x)) > sameDays*24*time.Hour || !t.ofOneDay(a, b) {
		return false
	}
	return sharedWords(around(a), around(b)) > 0
}

// moved reports whether the words say that what was planned has another date than before.
func moved(c *graph.Claim) bool {
	return slices.ContainsFunc(folded(c.Evidence.Text), func(w string) bool { return postponed[w] })
}

var postponed = wordSet("now instead postponed delayed rescheduled forward later earlier new")

// recurring has the first words of predicates for what the same people do to the same again and again.
var recurring = wordSet(`be meet speak talk call visit write say tell ask urge advise warn report publish announce protest demonstrate vote play win lose
	pay spend earn raise cut increase rank have hold give take make get go come see do use sell buy beat defeat post host attend appear mention
	criticise condemn question demand support oppose deny cite show release sign receive travel`)
