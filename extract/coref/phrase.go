// Package coref finds which phrases of a document refer to one and the same. It reads every phrase that may
// refer, takes the names as already grouped, and gives each other phrase the earlier one it most likely goes
// back to, or none, by a linear model; the phrases that hang together so are a chain.
package coref

import (
	"strings"

	"hearsay/extract/tree"
	"hearsay/graph"
)

// A Phrase is a run of tokens of one sentence that may refer to something, with all that belongs to it:
// "the ferry that sank", "Ada Okafor, 61".
type Phrase struct {
	Sentence    int // index in the document
	First, Last int // tokens, both included
	Head        int
	Span        graph.Span
	Joint       bool // several joined by a conjunction, Head being that of the first
	Apposed     bool // says again what the phrase around it says: "the councillor" of "Ada Novak, the councillor"
}

// phrases appends to out the phrases of a sentence in the order of their first tokens, longer ones first.
func phrases(si int, s *tree.Sentence, out []Phrase) []Phrase {
	add := func(first, last, head int, joint bool) {
		out = append(out, Phrase{Sentence: si, First: first, Last: last, Head: head, Span: s.Range(first, last), Joint: joint,
			Apposed: s.Tokens[head].Rel == "appos" && !joint})
	}
	for i := range s.Tokens {
		if !refers(s, i) {
			continue
		}
		first, last := extent(s, i, false)
		add(first, last, i, false)
		if s.Child(i, "conj") > i && s.Tokens[i].Rel != "conj" {
			if f, l := extent(s, i, true); f < first || l > last {
				add(f, l, i, true)
			}
		}
	}
	return out
}

// refers reports whether token i heads a phrase that may refer.
func refers(s *tree.Sentence, i int) bool {
	t := &s.Tokens[i]
	switch t.Rel {
	case "compound", "flat", "fixed", "expl", "goeswith", "aux", "cop":
		if t.Rel != "compound" || t.UPOS != "PROPN" || i > 0 && s.Tokens[i-1].UPOS == "PROPN" && s.Tokens[i-1].Head == t.Head {
			return false
		}
	}
	switch t.UPOS {
	case "NOUN", "PROPN":
		return true
	case "PRON":
		return !relative(s, i) && !expletive(s, i)
	case "DET":
		return t.Rel == "nmod:poss" || t.Rel != "det" && t.Rel != "det:predet"
	case "NUM", "ADJ":
		return nominal(t.Rel)
	}
	return false
}

func nominal(rel string) bool {
	switch rel {
	case "nsubj", "nsubj:pass", "obj", "iobj", "nmod", "obl:agent", "nmod:poss":
		return true
	}
	return strings.HasPrefix(rel, "obl")
}

// relative reports whether the pronoun at i asks or relates and so refers to nothing outside its clause.
func relative(s *tree.Sentence, i int) bool {
	switch s.Tokens[i].XPOS {
	case "WP", "WDT", "WP$", "WRB", "EX":
		return true
	}
	return false
}

// extent is the reach of the phrase headed by i: what hangs from it, without a preposition before it and
// without what is only joined to it; with all, what is coordinated with it too.
func extent(s *tree.Sentence, i int, all bool) (first, last int) {
	first, last = i, i
	from := 0 // "was the chair": a copula stands before the phrase
	for _, c := range s.Children[i] {
		if rel := s.Tokens[c].Rel; c < i && (rel == "cop" || rel == "aux" || rel == "mark" || rel == "case") {
			from = c + 1
		}
	}
	for _, c := range s.Children[i] {
		if c < from || !inside(s, i, c, all) {
			continue
		}
		f, l := reach(s, c)
		first, last = min(first, f), max(last, l)
	}
	for last > i && strings.ContainsAny(s.Tokens[last].Form, ",;:—–") && s.Tokens[last].UPOS == "PUNCT" {
		last--
	}
	return first, last
}

// inside reports whether the dependent c belongs to the phrase headed by i.
func inside(s *tree.Sentence, i, c int, all bool) bool {
	switch s.Tokens[c].Rel {
	case "case":
		return c > i // "Okafor's"
	case "cc", "conj":
		return all
	case "punct":
		return c > i && quotation(s, c) && c > 0 && openInside(s, i, c)
	case "cop", "aux", "mark", "parataxis", "advmod:emph", "discourse", "vocative", "orphan", "advcl", "dislocated", "nsubj", "nsubj:pass", "csubj", "expl", "obl", "advcl:relcl", "cc:preconj", "list", "reparandum":
		return false
	case "advmod":
		return c < i && s.Tokens[i].UPOS != "NOUN" && s.Tokens[i].UPOS != "PROPN"
	}
	return s.Tokens[i].XPOS != "PRP" && s.Tokens[i].XPOS != "PRP$" || s.Tokens[c].Rel == "appos"
}

func quotation(s *tree.Sentence, i int) bool {
	return strings.Contains("\"”’''", s.Tokens[i].Form)
}

// openInside reports whether the quotation that ends at c begins inside the phrase headed by i.
func openInside(s *tree.Sentence, i, c int) bool {
	first, _ := i, i
	for _, o := range s.Children[i] {
		if s.Tokens[o].Rel == "amod" || s.Tokens[o].Rel == "compound" || s.Tokens[o].Rel == "det" || s.Tokens[o].Rel == "nmod:poss" {
			first = min(first, o)
		}
	}
	for k := first; k < c; k++ {
		if strings.Contains("\"“‘``", s.Tokens[k].Form) {
			return true
		}
	}
	return false
}

// reach is the first and last token at and below i.
func reach(s *tree.Sentence, i int) (first, last int) {
	first, last = i, i
	for _, c := range s.Children[i] {
		f, l := reach(s, c)
		first, last = min(first, f), max(last, l)
	}
	return first, last
}
