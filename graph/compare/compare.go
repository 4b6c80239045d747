// Package compare tells how two claims of different articles stand to each other: worded differently,
// more and less exact, or such that they cannot both hold. It compares predicates by their meaning, and
// numbers, dates, places and polarity as exactly as both are given and no further.
package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// A Relation says how one claim stands to another.
type Relation string

// The relations, of the first claim to the second.
const (
	// Unrelated claims speak of different things.
	Unrelated Relation = "UNRELATED"
	// Rendering claims say the same in other words, or with another factuality.
	Rendering Relation = "RENDERING"
	// Refines says the same more exactly ("February 2021" for "2021"), RefinedBy less.
	Refines   Relation = "REFINES"
	RefinedBy Relation = "REFINED_BY"
	// Stronger and Weaker claims are wordings of one act that differ in strength: advised, suggested.
	Stronger Relation = "STRONGER"
	Weaker   Relation = "WEAKER"
	// Contradicts says that both cannot hold.
	Contradicts Relation = "CONTRADICTS"
)

// A Finding is a relation and what it rests on, in words.
type Finding struct {
	Relation Relation
	Reason   string
}

// A Setting is what is known of claims that they do not tell themselves. The zero Setting knows nothing.
type Setting struct {
	// Nameless tells which entities no article names: two articles may describe one in like words.
	Nameless func(uuid.UUID) bool
	// Published tells when an article was published, unknown where that is not known.
	Published func(article uuid.UUID) graph.Date
	// Nested gives the claim that is another's object or argument, nil where it is not known.
	Nested func(uuid.UUID) *graph.Claim
	// MatterOnly asks only whether claims are of one matter: numbers of different deeds, which are looked through
	// long and can only contradict each other, are then not compared.
	MatterOnly bool
}

// Claims compares two claims as the graph has them, with the ids and canonical predicates of all
// articles. Claims(b, a) finds the converse of Claims(a, b).
func (t Setting) Claims(a, b *graph.Claim) Finding {
	if a.ID == b.ID {
		return Finding{Relation: Unrelated}
	}
	if f := t.departed(a, b); f.Relation != Unrelated {
		return f
	}
	if !sameSubject(a, b) {
		if f := t.crossed(a, b); f.Relation != Unrelated {
			return f
		}
		if f := t.likely(a, b); f.Relation != Unrelated {
			return f
		}
		if f := t.headlined(a, b); f.Relation != Unrelated {
			return f
		}
		if f := t.sameCrowd(a, b); f.Relation != Unrelated {
			return f
		}
		if t.neverWas(a, b) || t.neverWas(b, a) {
			return Finding{Contradicts, "one says that there was none"}
		}
		return t.sameAffair(a, b)
	}
	if f := t.tenure(a, b); f.Relation != Unrelated {
		return f
	}
	if a.Predicate.Lemma != b.Predicate.Lemma {
		a, b = posted(a), posted(b)
	}
	if f := t.lasted(a, b); f.Relation != Unrelated {
		return f
	}
	if f := t.howLong(a, b); f.Relation != Unrelated {
		return f
	}
	meaning, scale := predicates(a, b)
	if !meaning && scale == 0 {
		if m := roles(a, b); m != different && a.Polarity == b.Polarity {
			return finer(m, when(a, b), a, b)
		}
		if f := t.contrary(a, b); f.Relation != Unrelated {
			return f
		}
		if f := t.sameAffair(a, b); f.Relation != Unrelated {
			return f
		}
		if f := t.reslotted(a, b); f.Relation != Unrelated {
			return f
		}
		return t.exchanged(a, b)
	}
	if meaning && once(a) {
		if f := onceOnly(a, b); f.Relation != Unrelated {
			return f
		}
	}
	objects := t.contents(a, b)
	if m := roles(a, b); objects == different && m != different && a.Polarity == b.Polarity {
		objects = m
	}
	if objects == different {
		if f := t.headlined(a, b); f.Relation != Unrelated {
			return f
		}
		if f := t.apposed(a, b); f.Relation != Unrelated {
			return f
		}
		return t.vaguer(a, b)
	}
	times := when(a, b)
	if times == different {
		return t.redated(a, b, meaning && (objects == equal || objects != numbersDiffer && (shareName(own(a).Text, own(b).Text) || t.sameAddressee(a, b))))
	}
	if scale != 0 && a.Polarity != b.Polarity && (scale > 0) == (a.Polarity == graph.Negative) {
		return Finding{Relation: Unrelated} // who suggested did not order
	}
	if f := t.opposite(a, b, objects); f.Relation != Unrelated || a.Polarity != b.Polarity {
		return f
	}
	if meaning && times != different && objects != numbersDiffer && !unreal(a) && !unreal(b) && t.countsDiffer(a, b, true) {
		return Finding{Contradicts, "the numbers differ: " + a.Evidence.Text + ", " + b.Evidence.Text}
	}
	if objects == numbersDiffer {
		if !t.oneMoment(a, b) || !t.datedOrAlike(a, b) || t.grownObject(a, b) || otherPurpose(a, b) {
			return Finding{Relation: Unrelated}
		}
		return Finding{Contradicts, "the numbers differ: " + a.Object.Text + ", " + b.Object.Text}
	}
	if scale != 0 {
		return strength(scale)
	}
	return finer(objects, times, a, b)
}

// sameSubject reports whether two claims are of one subject for certain. The same words may mean another in
// another article, unless they have a name in them: "the court in Venn".
func sameSubject(a, b *graph.Claim) bool {
	x, y := a.Subject, b.Subject
	if !sameTerm(x, y) || x.Entity != uuid.Nil || x.Claim != uuid.Nil {
		return sameTerm(x, y)
	}
	return !pronoun[graph.FoldName(x.Text)] && (a.Evidence.Article == b.Evidence.Article || shareName(x.Text, y.Text))
}

// predicates compares the predicates of two claims: whether they mean the same, and else which is the
// stronger of one scale, 1 for the first, -1 for the second, 0 where they are on none. To have tried a
// thing is weaker than to have done it.
func predicates(a, b *graph.Claim) (same bool, stronger int) {
	switch first, second := Meaning(a), Meaning(b); {
	case first == second && wasFormer(a) != wasFormer(b) && !(Bygone(a) && Bygone(b)):
		return false, 0
	case first == second:
		return true, 0
	case first == vocabulary.Attempt+second:
		return false, -1
	case second == vocabulary.Attempt+first:
		return false, 1
	}
	x, ok := vocabulary.Of(Meaning(a))
	y, ok2 := vocabulary.Of(Meaning(b))
	switch {
	case !ok || !ok2 || x.Scale == "" || x.Scale != y.Scale:
		return false, 0
	case x.Rank > y.Rank:
		return false, 1
	}
	return false, -1
}

// otherPurpose reports whether two claims tell for what their subject did it, and not for the same.
func otherPurpose(a, b *graph.Claim) bool {
	x, y := purpose(a), purpose(b)
	if x == "" || y == "" || x == y {
		return false
	}
	done := func(purpose string) []string { words := stems(telling(purpose)); return words[min(1, len(words)):] }
	return sharedWords(done(x), done(y)) == 0
}

// purpose returns the words for what a claim's subject did it, "" where it does not tell.
func purpose(c *graph.Claim) string {
	for _, a := range c.Arguments {
		if a.Role == "purpose" {
			return a.Value.Text
		}
	}
	return ""
}

// Vaguer reports whether the first of two claims of one matter says less exactly than the second what was done, whichever
// of them is the stronger.
func (t Setting) Vaguer(a, b *graph.Claim) bool { return t.contents(a, b) == secondFiner }

func strength(stronger int) Finding {
	if stronger > 0 {
		return Finding{Stronger, "the predicate is a stronger one of the same kind"}
	}
	return Finding{Weaker, "the predicate is a weaker one of the same kind"}
}

// unreal reports whether a claim is put as a condition, wish or plan: nothing contradicts that.
func unreal(c *graph.Claim) bool {
	return c.Factuality == graph.Hypothetical || c.Factuality == graph.Future
}

// opposite finds a claim and its negation, at times that can be one.
func (t Setting) opposite(a, b *graph.Claim, objects match) Finding {
	if !t.oneStory(a, b) || a.Polarity == b.Polarity || unreal(a) || unreal(b) || objects == numbersDiffer {
		return Finding{Relation: Unrelated}
	}
	if a.Object.Empty() && b.Object.Empty() && !strings.HasPrefix(a.Predicate.Lemma, "be ") && !bounded(a) && !touching(a, b) {
		return Finding{Relation: Unrelated} // who supports somebody may not support another
	}
	if a.Object.Empty() != b.Object.Empty() || a.Polarity == graph.Negative && objects == firstFiner || b.Polarity == graph.Negative && objects == secondFiner {
		return Finding{Relation: Unrelated} // who is no former mayor may be a mayor
	}
	if sayLittle(a) || sayLittle(b) || untold(a) && untold(b) {
		return Finding{Relation: Unrelated}
	}
	return Finding{Contradicts, "one affirms what the other negates"}
}

// sayLittle reports whether a claim's words say too little to be contradicted: "did so", "was not that man", "has
// a chance".
func sayLittle(c *graph.Claim) bool {
	first, _, _ := strings.Cut(strings.ToLower(c.Object.Text), " ")
	named := c.Object.Entity != uuid.Nil || c.Object.Claim != uuid.Nil
	words := telling(c.Object.Text)
	return pointing[first] || light[c.Predicate.Meaning()] && !named && len(words) < 2 || len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !general[w] && !measures[w] })
}

// measures are words that say how much of something, and not of what.
var measures = wordSet("more most much many less least fewer few enough some all lot lots something everything")

// untold reports whether a claim's words tell of no deed that was or was not done: "a ban on entering the mill".
func untold(c *graph.Claim) bool {
	return strings.HasSuffix(c.Predicate.Label, "ing") && !strings.Contains(c.Predicate.Label, " ")
}

var pointing = wordSet("that this such it so these those any")

func finer(objects, times match, a, b *graph.Claim) Finding {
	first, second := objects == firstFiner || times == firstFiner, objects == secondFiner || times == secondFiner
	switch {
	case first && !second:
		return Finding{Refines, "it is more exact: " + exact(a, times == firstFiner)}
	case second && !first:
		return Finding{RefinedBy, "the other is more exact: " + exact(b, times == secondFiner)}
	}
	return Finding{Rendering, "it says the same in other words"}
}

func exact(c *graph.Claim, byTime bool) string {
	if byTime {
		return c.Period().String()
	}
	return c.Object.Text
}
