package compare

import (
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// turned returns a claim with its ends exchanged, where that says the same: the passive without an agent ("the
// talks were called off") as something done to its subject, what two do with each other as the other's deed, what one
// gains from another as what the other gives.
// It returns nil for any other claim.
func turned(c *graph.Claim) *graph.Claim {
	x := *c
	m, known := vocabulary.Of(c.Predicate.Meaning())
	switch bases := Active(c.Predicate.Lemma); {
	case known && m.Mutual && !c.Object.Empty():
		x.Subject, x.Object = c.Object, c.Subject
	case known && m.Converse != "" && !c.Object.Empty():
		x.Subject, x.Object = c.Object, c.Subject
		x.Predicate = graph.Predicate{Lemma: m.Converse, Label: c.Predicate.Label, Canonical: m.Converse}
	case known && m.Labile && c.Object.Empty():
		x.Subject, x.Object = roleIn(c, "from", "by", "because of"), c.Subject
	case len(bases) > 0 && !c.Object.Empty() && slotted(c) != "":
		verb, _ := Split(bases[0])
		x.Subject, x.Object = graph.Term{}, c.Subject
		x.Predicate = graph.Predicate{Lemma: verb, Label: c.Predicate.Label, Canonical: vocabulary.Canonical(verb)}
	case len(bases) > 0 && (c.Object.Empty() || strings.HasPrefix(c.Object.Text, "on ")):
		x.Subject, x.Object = graph.Term{}, c.Subject
		x.Predicate = graph.Predicate{Lemma: bases[0], Label: c.Predicate.Label, Canonical: vocabulary.Canonical(bases[0])}
	default:
		return nil
	}
	return &x
}

// crossed compares two claims that tell of one deed from its two ends. It is enough for a contradiction only where nobody
// is said to have done what another says that somebody did.
func (t Setting) crossed(a, b *graph.Claim) Finding {
	if x := turned(a); x != nil {
		if f := t.ends(x, a, b); f.Relation != Unrelated {
			return f
		}
	}
	if y := turned(b); y != nil {
		if f := t.ends(y, b, a); f.Relation != Unrelated {
			return Finding{converse(f.Relation), f.Reason}
		}
	}
	if f := t.bidden(a, b); f.Relation != Unrelated {
		return f
	}
	return t.exchanged(a, b)
}

// ends compares c, turned, with another claim.
func (t Setting) ends(turned, c, o *graph.Claim) Finding {
	same := turned.Predicate.Meaning() == o.Predicate.Meaning()
	for _, base := range Active(c.Predicate.Lemma) {
		verb, _ := Split(base)
		same = same || vocabulary.Canonical(base) == o.Predicate.Meaning() || slotted(c) != "" && vocabulary.Canonical(verb) == o.Predicate.Meaning()
	}
	beside, ok := t.besides(c, o)
	if !ok {
		return Finding{Relation: Unrelated}
	}
	if same && c.Polarity == graph.Negative && o.Polarity == graph.Positive && t.undone(turned, c, o) {
		return Finding{Contradicts, "one says that it was done, the other that it was not"}
	}
	if !same || c.Polarity != o.Polarity || o.Subject.Empty() || !t.oneStory(c, o) || t.countsDiffer(c, o, true) {
		return Finding{Relation: Unrelated}
	}
	objects, times := t.compare(turned.Object, o.Object), when(c, o)
	if objects == different || objects == numbersDiffer || times == different || o.Object.Empty() {
		return Finding{Relation: Unrelated}
	}
	if turned.Subject.Empty() {
		if objects == firstFiner || times == firstFiner || beside == firstFiner {
			return Finding{Rendering, "it says the same, done to its subject"}
		}
		return Finding{RefinedBy, "the other says who did it"}
	}
	if !sameTerm(turned.Subject, o.Subject) {
		return Finding{Relation: Unrelated}
	}
	return finer(objects, times, c, o)
}

// slotted returns the preposition that leads from a passive to its object, "with" in "be charged with", "" where none does.
func slotted(c *graph.Claim) string {
	verb, link := verbOf(c)
	if len(Active(verb)) == 0 || link == "by" {
		return ""
	}
	return link
}

// besides compares what the object of a passive with a preposition tells with what the active tells by it; ok is false where
// that is something else, or not told and denied.
func (t Setting) besides(passive, active *graph.Claim) (m match, ok bool) {
	link := slotted(passive)
	if link == "" || passive.Object.Empty() {
		return equal, true
	}
	told := roleIn(active, link)
	if told.Empty() {
		return firstFiner, passive.Polarity == graph.Positive
	}
	m = t.compare(passive.Object, told)
	return m, m == equal || m == firstFiner || m == secondFiner
}

// undone reports whether c, turned so that nobody is its subject, denies that what another claim says was done ever
// was: "the grant was never repaid", "Holm Paper repaid the grant".
func (t Setting) undone(turned, c, o *graph.Claim) bool {
	if !turned.Subject.Empty() || o.Subject.Empty() || o.Object.Empty() || unreal(c) || unreal(o) || !t.oneStory(c, o) || when(c, o) == different {
		return false
	}
	if sameTerm(turned.Object, o.Object) && turned.Object.Entity != uuid.Nil {
		return true
	}
	x, y := stems(telling(turned.Object.Text)), stems(telling(o.Object.Text))
	return t.compare(turned.Object, o.Object) == equal && (sharedWords(x, y) > 1 || c.Evidence.Article == o.Evidence.Article || t.ofOneDay(c, o))
}

func converse(r Relation) Relation {
	switch r {
	case Refines:
		return RefinedBy
	case RefinedBy:
		return Refines
	case Stronger:
		return Weaker
	case Weaker:
		return Stronger
	}
	return r
}

// Active returns the lemmas that a passive may be of, the likeliest first: "call off" for "be called off",
// "charge" and "charg" for "be charged". It returns nil for any other lemma.
func Active(lemma string) []string {
	words := strings.Fields(lemma)
	if len(words) < 2 || words[0] != "be" {
		return nil
	}
	rest := func(base string) string { return strings.Join(append([]string{base}, words[2:]...), " ") }
	if base := prefixed(irregular, words[1]); base != "" {
		return []string{rest(base)}
	}
	root, ok := strings.CutSuffix(words[1], "ed")
	if !ok || len(root) < 3 {
		return nil
	}
	all := []string{rest(root), rest(root + "e")}
	if y, ok := strings.CutSuffix(root, "i"); ok {
		all = append(all, rest(y+"y"))
	}
	if n := len(root); root[n-1] == root[n-2] {
		all = append(all, rest(root[:n-1]))
	}
	return all
}

// Passive returns the lemmas that the passive of an active lemma may have: "be called off" for "call off".
func Passive(lemma string) []string {
	words := strings.Fields(lemma)
	if len(words) == 0 || words[0] == "be" {
		return nil
	}
	form := func(participle string) string {
		return strings.Join(append([]string{"be", participle}, words[1:]...), " ")
	}
	base := words[0]
	if p := prefixed(participles, base); p != "" {
		return []string{form(p)}
	}
	all := []string{form(base + "ed")}
	if strings.HasSuffix(base, "e") {
		all[0] = form(base + "d")
	} else if root, ok := strings.CutSuffix(base, "y"); ok {
		all = append(all, form(root+"ied"))
	} else {
		all = append(all, form(base+base[len(base)-1:]+"ed"))
	}
	return all
}

// prefixed returns the form of a verb that a table has with or without its prefix: repaid is of repay as paid of pay.
func prefixed(forms map[string]string, verb string) string {
	if form := forms[verb]; form != "" {
		return form
	}
	for _, prefix := range []string{"re", "over", "under", "mis", "out"} {
		if rest, ok := strings.CutPrefix(verb, prefix); ok && forms[rest] != "" {
			return prefix + forms[rest]
		}
	}
	return ""
}

// irregular has the base forms of participles that do not end in -ed, participles the other way round.
var irregular, participles = func() (bases, participles map[string]string) {
	bases, participles = make(map[string]string), make(map[string]string)
	for pair := range strings.FieldsSeq(`built:build sold:sell bought:buy paid:pay told:tell given:give taken:take shown:show hidden:hide
		withdrawn:withdraw written:write made:make held:hold kept:keep found:find put:put cut:cut shut:shut hit:hit sent:send
		spent:spend lent:lend stolen:steal driven:drive thrown:throw known:know chosen:choose broken:break brought:bring fought:fight
		drawn:draw torn:tear sunk:sink struck:strike won:win lost:lose burnt:burn shot:shoot forbidden:forbid`) {
		participle, base, _ := strings.Cut(pair, ":")
		bases[participle], participles[base] = base, participle
	}
	return bases, participles
}()
