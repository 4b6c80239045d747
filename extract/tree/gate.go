package tree

import "strings"

// A fix is a rule and the tokens that it looks at, by their tags and relations: with "VBD VBZ conj ccomp", past and present
// forms that hang as a conjunct or complement. Where it names none of a sort, it looks at all of it.
type fix struct {
	rule func(*Sentence, int) bool
	at   string
}

// A gate lets a fix see the tokens whose kind has one bit of each sort in common with it.
type gate struct{ tag, form, rel uint64 }

// sees reports whether a token of kind k passes.
func (g *gate) sees(k *gate) bool { return g.tag&k.tag != 0 && g.form&k.form != 0 && g.rel&k.rel != 0 }

// The tags, forms and relations that gates tell apart. What is not among them passes every gate.
var (
	gateTags  = numbered("ADJ ADP ADV AUX CCONJ DET NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB")
	gateForms = numbered("VB VBD VBG VBN VBP VBZ MD NN NNS NNP NNPS JJ JJR CD DT IN RP RB TO PRP PRP$ $ , . CC HYPH")
	gateRels  = numbered(`root nsubj nsubj:pass csubj csubj:pass obj iobj obl obl:agent obl:unmarked nmod nmod:unmarked nmod:poss acl acl:relcl advcl
 ccomp xcomp conj parataxis appos compound compound:prt flat case mark amod advmod det aux aux:pass cop cc cc:preconj nummod punct`)
	gates = compiled(repairs)
)

func numbered(words string) map[string]uint64 {
	bits := make(map[string]uint64)
	for i, w := range strings.Fields(words) {
		bits[w] = 1 << i
	}
	return bits
}

// compiled makes the gates of the fixes, in their order.
func compiled(fixes []fix) []gate {
	out := make([]gate, len(fixes))
	for i, f := range fixes {
		for _, w := range strings.Fields(f.at) {
			switch {
			case gateTags[w] != 0:
				out[i].tag |= gateTags[w]
			case gateForms[w] != 0:
				out[i].form |= gateForms[w]
			case gateRels[w] != 0:
				out[i].rel |= gateRels[w]
			default:
				panic("tree: no gate for " + w)
			}
		}
		for _, sort := range []*uint64{&out[i].tag, &out[i].form, &out[i].rel} {
			if *sort == 0 {
				*sort = ^uint64(0)
			}
		}
	}
	return out
}

// kinds are those of the tokens, in order, put where out is, and all of them in one.
func (s *Sentence) kinds(out []gate) (each []gate, all gate) {
	each = out[:0]
	for i := range s.Tokens {
		t := &s.Tokens[i]
		k := gate{bitOf(gateTags, t.UPOS), bitOf(gateForms, t.XPOS), bitOf(gateRels, t.Rel)}
		each = append(each, k)
		all.tag, all.form, all.rel = all.tag|k.tag, all.form|k.form, all.rel|k.rel
	}
	return each, all
}

func bitOf(bits map[string]uint64, w string) uint64 {
	if b := bits[w]; b != 0 {
		return b
	}
	return ^uint64(0)
}
