package compare

import (
	"strings"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// reslotted compares two claims of one subject and verb of which each has another part of the deed for its object, and one
// has the other's beside: "sat as | an independent", "sat in | the council, as an independent". What the one tells
// beyond the other makes it more exact.
func (t Setting) reslotted(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	verb, own := verbOf(a)
	other, theirs := verbOf(b)
	if verb != other || own == theirs || saysLess[verb] || a.Polarity != b.Polarity || unreal(a) != unreal(b) || a.Object.Empty() || b.Object.Empty() {
		return none
	}
	times := when(a, b)
	if again := recurring[strings.Fields(verb + " -")[0]]; again && (a.Time == "" || a.Time != b.Time) {
		return none // who spoke in the council may have spoken to anybody
	}
	if times == different || !t.oneStory(a, b) || otherNumbers(telling(a.Evidence.Text), telling(b.Evidence.Text)) {
		return none
	}
	x, y := slots(a, own), slots(b, theirs)
	objects, ok := equal, false
	for role, value := range x {
		if y[role].Empty() {
			continue
		}
		m := t.compare(value, y[role])
		if m != equal && m != firstFiner && m != secondFiner || !fits(&objects, m) {
			return none
		}
		ok = true
	}
	if !ok || more(x, y) && !fits(&objects, firstFiner) || more(y, x) && !fits(&objects, secondFiner) {
		return none
	}
	return finer(objects, times, a, b)
}

// fits makes of two matches of two claims one; it reports false where each is more exact in one.
func fits(all *match, m match) bool {
	if *all == equal || *all == m {
		*all = m
		return true
	}
	return m == equal
}

// more reports whether x has a slot that y does not have.
func more(x, y map[string]graph.Term) bool {
	for role := range x {
		if y[role].Empty() {
			return true
		}
	}
	return false
}

// verbOf splits a claim's predicate in its verb and the preposition that leads to its object, "" where that is direct.
func verbOf(c *graph.Claim) (verb, link string) { return Split(c.Predicate.Lemma) }

// Split splits a lemma in its verb and the preposition behind it, "" where none is.
func Split(lemma string) (verb, link string) {
	words := strings.Fields(lemma)
	if n := len(words); n > 1 && (linking[words[n-1]] || words[n-1] == "of") && (n > 2 || words[0] != "be") {
		return strings.Join(words[:n-1], " "), words[n-1]
	}
	return lemma, ""
}

// slots returns what a claim tells by the preposition that leads to it, its direct object under "".
func slots(c *graph.Claim, link string) map[string]graph.Term {
	all := map[string]graph.Term{link: c.Object}
	for _, a := range c.Arguments {
		if linking[a.Role] && all[a.Role].Empty() {
			all[a.Role] = a.Value
		}
	}
	return all
}

// links lead to a part of a deed.
var (
	links   = strings.Fields("as at by for from in into on to with about against")
	linking = wordSet(strings.Join(links, " "))
)

// Links returns a predicate with each of the prepositions by which it may lead to its object, and with none.
func Links(lemma string) []string {
	verb, _ := Split(lemma)
	if saysLess[verb] {
		return nil
	}
	all := []string{verb}
	for _, link := range links {
		all = append(all, vocabulary.Canonical(verb+" "+link))
	}
	return all
}
