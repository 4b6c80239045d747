package compare

import (
	"iter"
	"slices"
	"strings"

	"hearsay/graph"
)

// mostCounted bounds how many words behind a number are looked at for what it counts.
const mostCounted = 3

// A governed count is one in a passage, with the stem of the noun that it hangs from (deaths, in "deaths of 17
// patients") and of the word that tells what it is of or for: clear, in "72 hours to clear the site". Deed are the
// stems of the predicate that it stands beside.
type governed struct {
	count
	by, after string
	deed      []string
}

// countsIn returns the numbers of a passage with what they count or measure. Dates, numbers that are names
// ("gate 5") and parts of a number ("five of the nine") are left aside.
func countsIn(passage string) (all []governed) {
	words := halves(folded(passage))
	votes := slices.ContainsFunc(words, func(w string) bool { return stem(w) == ballot })
	for i := 0; i < len(words); i++ {
		if g, end := tally(words, i); end > 0 && (votes || end+1 < len(words) && words[end+1] == "to") {
			all, i = append(all, g), end
			continue
		}
		if !isNumber(words[i]) || isYear(words[i]) || words[i] == "one" || isLabel(words, i) {
			continue
		}
		if end := partOf(words, i); end > i {
			i = end
			continue
		}
		g := governed{by: governs(words[:i])}
		how := exactly
		for k := i - 1; k >= 0 && (bounds[words[k]] != exactly || words[k] == "than" || words[k] == "at"); k-- {
			how = max(how, bounds[words[k]])
		}
		i = g.read(words, i)
		for k := i + 1; k < len(words) && k <= i+mostCounted && !preposition[words[k]] && !isNumber(words[k]); k++ {
			if !smallWord[words[k]] {
				g.of = append(g.of, words[k])
			}
		}
		g.of = counted(g.of)
		g.after = after(words[i+1:])
		g.last()
		g.blur(how)
		all = append(all, g)
	}
	return all
}

// isLabel reports whether the number at a place belongs to a date or a name.
func isLabel(words []string, i int) bool {
	return i > 0 && labels[words[i-1]] || i+1 < len(words) && months[words[i+1]]
}

var (
	months = wordSet("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec")
	labels = wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
		article section paragraph clause chapter page gate terminal platform line route road flight room hall number no phase stage round day week level
		group unit reactor block aged age`)
)

// partOf returns the place of the second number in "five of the nine", 0 where there is no such thing.
func partOf(words []string, i int) int {
	if i+1 >= len(words) || words[i+1] != "of" && words[i+1] != "out" && words[i+1] != "in" {
		return 0
	}
	for k := i + 2; k < len(words) && k <= i+4; k++ {
		if isNumber(words[k]) {
			return k
		}
	}
	return 0
}

// governs returns the stem of the noun before "of" or "for" at the end of some words, those that blur a
// number left aside; one stem for all that is a deal. It returns "" where there is none.
func governs(words []string) string {
	for len(words) > 1 {
		switch w := words[len(words)-1]; {
		case w == "of" || w == "for" || w == "over":
			noun := stem(words[len(words)-2])
			if deals[noun] {
				return "deal"
			}
			return noun
		case bounds[w] != exactly, w == "than", w == "the", w == "its", w == "at":
			words = words[:len(words)-1]
		default:
			return ""
		}
	}
	return ""
}

var deals = stemsOf("contract purchase order deal sale delivery lease tender acquisition")

// people are words for those who are counted, whatever they are.
var people = stemsOf(`people persons men women patients residents tenants workers employees staff passengers victims customers clients pupils
	students children migrants refugees prisoners soldiers officers members drivers nurses miners farmers families households`)

func stemsOf(words string) map[string]bool {
	all := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		all[stem(w)] = true
	}
	return all
}

// countsDiffer reports whether the passages of two claims each have one number of a thing, and these cannot
// be one. With same, the claims are of one deed and the numbers their own; else the numbers must hang from one
// noun.
func (t Setting) countsDiffer(a, b *graph.Claim, same bool) bool {
	if a.Evidence.Article == b.Evidence.Article || a.Polarity != b.Polarity {
		return false
	}
	if a, b = stretched(a), stretched(b); !numbered(a.Evidence.Text) || !numbered(b.Evidence.Text) || !t.oneMoment(a, b) || countsAgree(a, b) {
		return false
	}
	dated := t.datedOrAlike(a, b)
	textA, textB := a.Evidence.Text, b.Evidence.Text
	if same {
		textA, textB = ownWords(a), ownWords(b)
	}
	x, y := countsIn(textA), countsIn(textB)
	differ := false
	for i := range x {
		x[i].deed = stems(telling(a.Predicate.Lemma))
		for k := range y {
			y[k].deed = stems(telling(b.Predicate.Lemma))
			if !x[i].comparable(&y[k], same) || !dated && x[i].unit != "hours" {
				continue
			}
			if alone(x, i) != 1 || alone(y, k) != 1 || !x[i].disjoint(&y[k].count) || t.grown(a, b, &x[i].count, &y[k].count) {
				return false
			}
			differ = true
		}
	}
	return differ
}

// Passages compares two passages of different articles that carry one claim in the same words: what is beside
// it may differ in a number, "gave him three days to leave", "gave him five".
func (t Setting) Passages(c *graph.Claim, one, other graph.Evidence) Finding {
	a, b := *c, *c
	a.Evidence, b.Evidence = one, other
	if unreal(c) {
		return Finding{Relation: Unrelated}
	}
	if x, y := sinceIn(one.Text), sinceIn(other.Text); begun(c) != "" && x != "" && y != "" && x != y {
		return Finding{Contradicts, "it began once, and the dates differ: " + string(x) + ", " + string(y)}
	}
	if !t.countsDiffer(&a, &b, true) {
		return Finding{Relation: Unrelated}
	}
	return Finding{Contradicts, "the numbers differ: " + one.Text + ", " + other.Text}
}

// countsAgree reports whether the passages of two claims have a number of one thing that can be one.
func countsAgree(a, b *graph.Claim) bool {
	y := countsIn(b.Evidence.Text)
	for _, x := range countsIn(a.Evidence.Text) {
		for k := range y {
			if x.comparable(&y[k], true) && !x.disjoint(&y[k].count) {
				return true
			}
		}
	}
	return false
}

// ownWords returns the clause of a claim's passage that has its predicate, the first where none has it in
// these words: the numbers there are its own.
func ownWords(c *graph.Claim) string {
	from, to := 0, len(c.Evidence.Text)
	at := max(0, strings.Index(c.Evidence.Text, c.Predicate.Label))
	for i, w := range wordsAt(c.Evidence.Text) {
		switch {
		case !clause[strings.ToLower(strings.Trim(w, ".,;:"))]:
		case i < at:
			from = i
		case i > at && i < to:
			to = i
		}
	}
	return c.Evidence.Text[from:to]
}

// wordsAt gives the words of a text with where they begin.
func wordsAt(text string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		at := 0
		for _, w := range strings.Fields(text) {
			at += strings.Index(text[at:], w)
			if !yield(at, w) {
				return
			}
			at += len(w)
		}
	}
}

var clause = wordSet("after before because although though while when whenever where who whom whose which that as if unless until since whether")

func (g *governed) comparable(o *governed, same bool) bool {
	if g.unit != o.unit || len(g.of) == 0 != (len(o.of) == 0) {
		return false
	}
	if g.unit == "hours" || g.unit == ballot && !same {
		return g.after != "" && g.after == o.after
	}
	if g.staff() && o.staff() {
		return true
	}
	if same && g.unit != "" {
		return vagueSum(g.by) == vagueSum(o.by)
	}
	if same {
		return sharedWords(g.of, o.of) > 0
	}
	if len(g.of) > 0 && hours[g.of[0]] != 0 {
		return false // how long one did something is nobody else's
	}
	hangs := g.by != "" && g.by == o.by || g.after != "" && g.after == o.after || slices.Contains(g.deed, o.by) || slices.Contains(o.deed, g.by)
	return hangs && (g.unit != "" || sharedWords(g.of, o.of) > 0 || g.by != "" && anyOf(g.of, people) && anyOf(o.of, people))
}

// staff reports whether a number is of those who work for somebody: "employs 400 people", "has 400 employees".
func (g *governed) staff() bool {
	has := len(g.deed) == 0 // "have" tells nothing
	return slices.Contains(g.deed, stem("employ")) && anyOf(g.of, people) || has && len(g.of) > 0 && g.of[0] == sameCount[stem("employees")]
}

// vagueSum returns the noun that a sum of money hangs from, "" where it says no more than that it is one: a
// bonus of so much is not a fee of so much.
func vagueSum(noun string) string {
	if sums[noun] {
		return ""
	}
	return noun
}

var sums = stemsOf("sum amount total price cost payment deal")

// alone returns how many numbers of a passage are comparable with the ith, itself included.
func alone(all []governed, i int) (n int) {
	for k := range all {
		if all[i].unit == all[k].unit && (all[i].unit != "" || sharedWords(all[i].of, all[k].of) > 0) {
			n++
		}
	}
	return n
}

func anyOf(words []string, set map[string]bool) bool {
	for _, w := range words {
		if set[w] {
			return true
		}
	}
	return false
}
