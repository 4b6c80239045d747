package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A transfer is what a claim tells of a thing that goes from one to another, told from either end: "Ada paid Bo 40 crowns", "Bo
// took no money from Ada".
type transfer struct {
	kind         string
	giver, taker graph.Term
	thing        string
}

// The verbs of transfers by whose deed they tell, and what kind of transfer it is.
var (
	giving = map[string]string{"give": "give", "pay": "give", "hand": "give", "pass": "give", "slip": "give", "donate": "give", "transfer": "give", "sell": "sell", "lend": "lend"}
	taking = map[string]string{"receive": "give", "take": "give", "accept": "give", "get": "give", "pocket": "give", "buy": "sell", "purchase": "sell", "borrow": "lend"}
)

// transferOf reads a transfer; ok is false where the claim tells of none.
func transferOf(c *graph.Claim) (t transfer, ok bool) {
	words := strings.Fields(c.Predicate.Lemma)
	if len(words) == 0 {
		return t, false
	}
	verb, passive := words[0], false
	if bases := Active(c.Predicate.Lemma); len(bases) > 0 {
		verb, passive = strings.Fields(bases[0])[0], true
	}
	t.thing = c.Object.Text
	switch {
	case giving[verb] != "" && passive && t.thing != "": // "was paid 40 crowns"
		t.kind, t.taker, t.giver = giving[verb], c.Subject, roleIn(c, "by")
	case giving[verb] != "" && !passive:
		t.kind, t.giver, t.taker = giving[verb], c.Subject, roleIn(c, "addressee", "to")
		if verb == "pay" && t.taker.Empty() && !hasMoney(t.thing) {
			t.taker, t.thing = c.Object, "money" // "paid the inspectors"
		}
	case taking[verb] != "" && !passive:
		t.kind, t.taker, t.giver = taking[verb], c.Subject, roleIn(c, "from")
	}
	return t, t.kind != ""
}

// Exchanged reports whether a claim tells of a transfer, which another may tell from its other end.
func Exchanged(c *graph.Claim) bool {
	_, ok := transferOf(c)
	return ok
}

// Exchanges are the predicates by which a transfer may be told.
func Exchanges() []string {
	var all []string
	for _, verbs := range []map[string]string{giving, taking} {
		for v := range verbs {
			all = append(append(all, v), Passive(v)...)
		}
	}
	slices.Sort(all)
	return all
}

// Countered reports whether a negative claim says that there was no transfer of which a positive one tells, from either end: "Bo
// received no money from Ada", "Ada paid Bo 40 crowns". One end at least is the same by its id, and no end another.
func (t Setting) Countered(negative, positive *graph.Claim) bool {
	if negative.Polarity != graph.Negative || positive.Polarity != graph.Positive || unreal(negative) || unreal(positive) || !t.oneStory(negative, positive) || when(negative, positive) == different {
		return false
	}
	a, ok := transferOf(negative)
	b, ok2 := transferOf(positive)
	if !ok || !ok2 || a.kind != b.kind || a.thing == "" {
		return false
	}
	givers, takers := t.ended(a.giver, b.giver), t.ended(a.taker, b.taker)
	if givers == otherEnd || takers == otherEnd || givers != sameEnd && takers != sameEnd {
		return false
	}
	if hasMoney(a.thing) {
		return hasMoney(b.thing)
	}
	words := stems(slices.DeleteFunc(telling(a.thing), func(w string) bool { return general[w] }))
	return contains(stems(telling(b.thing)), words) && !otherNumbers(telling(a.thing), telling(b.thing)) && (len(words) > 0 || a.thing != "")
}

// How the ends of two transfers stand to each other.
const (
	openEnd = iota // one of them is not told, or is anybody
	sameEnd
	otherEnd
)

func (t Setting) ended(a, b graph.Term) int {
	switch words := telling(a.Text); {
	case a.Empty() || b.Empty():
		return openEnd
	case a.Entity != uuid.Nil && a.Entity == b.Entity:
		return sameEnd
	case len(words) > 0 && general[words[0]] && a.Entity == uuid.Nil:
		kind := stems(words[1:]) // "any inspector"
		if len(kind) == 0 || contains(stems(telling(b.Text)), kind) {
			return openEnd
		}
	}
	return otherEnd
}

// hasMoney reports whether the words for a thing are for money.
func hasMoney(thing string) bool {
	return slices.ContainsFunc(folded(thing), func(w string) bool {
		return monies[w] || quantity.MatchString(w) && strings.ContainsAny(w, "$€£") || currencies[stem(w)] != ""
	})
}

var monies = wordSet(`money cash penny cent sum fee fees payment payments bribe bribes kickback kickbacks crowns florins euros dollars pounds francs rubles
	roubles yen kroner thalers krona cheque cheques donation donations`)

// roleIn returns the first argument in one of the roles, empty where there is none.
func roleIn(c *graph.Claim, roles ...string) graph.Term {
	for _, a := range c.Arguments {
		if slices.Contains(roles, a.Role) {
			return a.Value
		}
	}
	return graph.Term{}
}

// Answers reports whether to deny one claim answers another, of which it has other words for what was said: who denies having
// told Bo to drop the matter denies having told Bo to forget the file.
func (t Setting) Answers(denied, c *graph.Claim) bool {
	if denied.ID == c.ID || denied.Subject.Entity == uuid.Nil || denied.Subject.Entity != c.Subject.Entity || denied.Polarity != graph.Positive || c.Polarity != graph.Positive {
		return false
	}
	if Meaning(denied) != Meaning(c) || !bidding[strings.Fields(denied.Predicate.Lemma + " ")[0]] || !t.oneStory(denied, c) || when(denied, c) == different {
		return false
	}
	return slices.ContainsFunc(denied.Terms(), func(x graph.Term) bool {
		return x.Entity != uuid.Nil && x.Entity != c.Subject.Entity && slices.ContainsFunc(c.Terms(), func(y graph.Term) bool { return x.Entity == y.Entity })
	})
}

// bidding has verbs for what is said to somebody so that they do it.
var bidding = wordSet("tell ask order instruct urge advise warn threaten promise offer command direct pressure beg")
