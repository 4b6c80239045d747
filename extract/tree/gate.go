package tree

import "strings"

// A fix is a rule and the tokens that it looks at, by their tags and relations: with "VBD VBZ conj ccomp", past and present
// forms that hang as a conjunct or complement. Where it names none of a sort, it looks at all of it.
type fix struct {
	rule func(*Sentence, int) bool
	at   string
}

// A gate lets a fix see the tokens that have one of its tags, one of its forms and one of its relations: rows of sightings. A nil
// list lets all pass.
type gate struct{ tags, forms, rels []int }

// The tags, forms and relations that gates tell apart. What is not among them passes every gate.
var (
	gateTags  = numbered(0, "ADJ ADP ADV AUX CCONJ DET NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB")
	gateForms = numbered(len(gateTags)+1, "VB VBD VBG VBN VBP VBZ MD NN NNS NNP NNPS JJ JJR CD DT IN RP RB TO PRP PRP$ $ , . CC HYPH")
	gateRels  = numbered(len(gateTags)+len(gateForms)+2, `root nsubj nsubj:pass csubj csubj:pass obj iobj obl obl:agent obl:unmarked nmod nmod:unmarked nmod:poss
 acl acl:relcl advcl ccomp xcomp conj parataxis appos compound compound:prt flat case mark amod advmod det aux aux:pass cop cc cc:preconj nummod punct`)
	gateRows = len(gateTags) + len(gateForms) + len(gateRels) + 3
	gates    = compiled(repairs)
)

// The row after the last of a sort is of the tokens that have none of it.
func otherTag() int  { return len(gateTags) }
func otherForm() int { return otherTag() + 1 + len(gateForms) }
func otherRel() int  { return otherForm() + 1 + len(gateRels) }

// numbered gives words rows of their own, from first on.
func numbered(first int, words string) map[string]int {
	rows := make(map[string]int)
	for i, w := range strings.Fields(words) {
		rows[w] = first + i
	}
	return rows
}

// compiled makes the gates of the fixes, in their order.
func compiled(fixes []fix) []gate {
	out := make([]gate, len(fixes))
	for i, f := range fixes {
		g := &out[i]
		for _, w := range strings.Fields(f.at) {
			if k, ok := gateTags[w]; ok {
				g.tags = append(g.tags, k)
			} else if k, ok := gateForms[w]; ok {
				g.forms = append(g.forms, k)
			} else if k, ok := gateRels[w]; ok {
				g.rels = append(g.rels, k)
			} else {
				panic("tree: no gate for " + w)
			}
		}
		if g.tags != nil {
			g.tags = append(g.tags, otherTag())
		}
		if g.forms != nil {
			g.forms = append(g.forms, otherForm())
		}
		if g.rels != nil {
			g.rels = append(g.rels, otherRel())
		}
	}
	return out
}

// sightings tell of which tokens of a sentence have a tag, form or relation: a row each, of a bit a token in as many words as
// the sentence takes. The last row is of all tokens.
type sightings struct {
	words int
	bits  []uint64
}

// newSightings has room for so many tokens.
func newSightings(tokens int) sightings {
	words := (tokens + 63) / 64
	return sightings{words, make([]uint64, (gateRows+1)*words)}
}

// reset forgets all tokens, for so many others.
func (g *sightings) reset(tokens int) {
	g.words = (tokens + 63) / 64
	g.bits = g.bits[:(gateRows+1)*g.words]
	clear(g.bits)
}

// flip puts token i, as it is, in the rows in which it is not, and takes it from those in which it is.
func (g *sightings) flip(i int, t *Token) {
	for _, row := range [...]int{rowOf(gateTags, t.UPOS, otherTag()), rowOf(gateForms, t.XPOS, otherForm()), rowOf(gateRels, t.Rel, otherRel()), gateRows} {
		g.bits[row*g.words+i/64] ^= 1 << (i % 64)
	}
}

func rowOf(rows map[string]int, w string, other int) int {
	if row, ok := rows[w]; ok {
		return row
	}
	return other
}

// pass returns which of the tokens of a word of bits pass a gate.
func (g *sightings) pass(through *gate, word int) uint64 {
	return g.bits[gateRows*g.words+word] & g.any(through.tags, word) & g.any(through.forms, word) & g.any(through.rels, word)
}

func (g *sightings) any(rows []int, word int) (out uint64) {
	if rows == nil {
		return ^uint64(0)
	}
	for _, row := range rows {
		out |= g.bits[row*g.words+word]
	}
	return out
}
