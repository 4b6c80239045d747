package language

import (
	"hearsay/extract/coref"
	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// OntoGUM scores coreference on the documents of a file, of some genres or of all, from their bare text on:
// sentences, tokens, trees and names are those of the stages, none are the corpus's. A span counts where it
// begins and ends at the very characters that the annotators marked.
func OntoGUM(path string, genres ...string) (Coreference, error) {
	documents, err := ReadOntoGUMFile(path, genres...)
	if err != nil {
		return Coreference{}, err
	}
	var sum Coreference
	for i := range documents {
		sum = sum.plus(ScoreChains(documents[i].Chains, chainsIn(&documents[i])))
	}
	return sum, nil
}

// chainsIn are the chains found in a document, without what stands in the lines that name speakers, and
// without appositions, which the corpus takes for parts of the phrases they stand with.
func chainsIn(d *Document) []Chain {
	found := references(d.Text)
	var out []Chain
	taken := make(map[graph.Span]bool)
	for _, members := range found.Chains() {
		var c Chain
		for _, i := range members {
			if p := &found.Phrases[i]; !p.Apposed && !d.labelled(p.Span) && !taken[p.Span] {
				span := p.Span
				taken[span] = true
				c = append(c, span)
			}
		}
		out = append(out, c)
	}
	return out
}

func (d *Document) labelled(span graph.Span) bool {
	for _, l := range d.Labels {
		if l.Overlaps(span) {
			return true
		}
	}
	return false
}

func read(s string) *tree.Document { return tree.Parse(s, text.Paragraphs(s, true)) }

func references(s string) *coref.Resolution { return names.Find(read(s)).References }

// GAP scores pronouns on a file of the GAP corpus, text by text and from the bare text on: a pronoun goes back
// to a name where their chain has a phrase with its head in the name.
func GAP(path string) (GAPScore, error) {
	rows, err := ReadGAPFile(path)
	if err != nil {
		return GAPScore{}, err
	}
	var score GAPScore
	for i := range rows {
		score.count(&rows[i], answer(&rows[i]))
	}
	return score, nil
}

func answer(row *GAPRow) (same [2]bool) {
	d := read(row.Text)
	found := names.Find(d).References
	for _, chain := range found.Chains() {
		var has [2]bool
		asked := false
		for _, k := range chain {
			p := &found.Phrases[k]
			head := d.Sentences[p.Sentence].Tokens[p.Head].Span
			asked = asked || p.Span == row.Pronoun
			for i, name := range row.Names {
				has[i] = has[i] || name.Contains(head)
			}
		}
		if asked {
			return has
		}
	}
	return same
}
