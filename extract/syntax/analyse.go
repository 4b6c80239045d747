package syntax

import (
	"strings"

	"hearsay/extract/syntax/internal/arc"
	"hearsay/extract/syntax/internal/tag"
)

// Analyse is the package's Analyse by this model.
func (m *Model) Analyse(tokens []string) []Word { return m.AnalyseNamed(tokens, -1) }

// AnalyseNamed is the package's AnalyseNamed by this model.
func (m *Model) AnalyseNamed(tokens []string, name int) []Word {
	words := tag.Words(m.tagger.Lexicon, tokens)
	tags := m.tagger.Tag(words)
	m.settleVerbs(tokens, tags)
	if name >= 0 && !noun(m.tags[tags[name]].XPOS) {
		tags[name] = m.proper
	}
	arcs := m.parser.Parse(arc.NewSentence(m.see(words, tokens, tags)))
	out := make([]Word, len(tokens))
	for i, t := range tokens {
		pos := m.tags[tags[i]]
		out[i] = Word{
			Form: t, Lemma: m.lemmas.Lemma(t, pos.XPOS), UPOS: pos.UPOS, XPOS: pos.XPOS,
			Head: arcs[i].Head, Rel: m.labels[arcs[i].Label], Margin: float32(arcs[i].Margin) * marginUnit,
		}
		if pos.UPOS == "PUNCT" && arcs[i].Head >= 0 {
			out[i].Rel = "punct" // the only relation of a mark
		}
	}
	return out
}

// noun reports whether a tag is a noun's, which a name may well have.
func noun(xpos string) bool { return strings.HasPrefix(xpos, "NN") }

// marginUnit brings the parser's whole-number scores to the size of single digits.
const marginUnit = 1.0 / 64

func (m *Model) see(words []tag.Word, tokens []string, tags []uint8) []arc.Token {
	out := make([]arc.Token, len(words))
	for i := range words {
		t := m.tags[tags[i]]
		out[i] = arc.Read(&words[i], tokens[i], tags[i], t.XPOS, t.UPOS)
	}
	return out
}
