package syntax

import (
	"strings"

	"hearsay/extract/syntax/internal/arc"
	"hearsay/extract/syntax/internal/tag"
)

// Analyse is the package's Analyse by this model.
func (m *Model) Analyse(tokens []string) []Word {
	return m.AnalyseAll([]Sentence{{Tokens: tokens, Name: -1}})[0]
}

// AnalyseAll is the package's AnalyseAll by this model. All sentences are tagged before the first is parsed: each step has
// weights of its own, which stay near the processor meanwhile.
func (m *Model) AnalyseAll(sentences []Sentence) [][]Word {
	n := 0
	for _, s := range sentences {
		n += len(s.Tokens)
	}
	tags, seen, words := make([]uint8, n), make([]arc.Token, n), make([]Word, n)
	at := 0
	for _, s := range sentences {
		end := at + len(s.Tokens)
		m.tag(s, tags[at:end], seen[at:end])
		at = end
	}
	out := make([][]Word, len(sentences))
	for i, s := range sentences {
		n := len(s.Tokens)
		out[i] = words[:n:n]
		m.parse(s.Tokens, tags[:n], seen[:n], out[i])
		tags, seen, words = tags[n:], seen[n:], words[n:]
	}
	return out
}

// tag gives the tokens of a sentence tags, and as the parser sees them.
func (m *Model) tag(s Sentence, tags []uint8, seen []arc.Token) {
	words := tag.Words(m.tagger.Lexicon, s.Tokens)
	m.tagger.Tag(words, tags)
	m.settleVerbs(s.Tokens, tags)
	if s.Name >= 0 && !noun(m.tags[tags[s.Name]].XPOS) {
		tags[s.Name] = m.proper
	}
	for i := range words {
		t := &m.tags[tags[i]]
		seen[i] = arc.Read(&words[i], s.Tokens[i], tags[i], t.XPOS, t.UPOS)
	}
}

// parse makes the words of a tagged sentence.
func (m *Model) parse(tokens []string, tags []uint8, seen []arc.Token, words []Word) {
	for i, a := range m.parser.Parse(arc.NewSentence(seen)) {
		pos := &m.tags[tags[i]]
		words[i] = Word{
			Form: tokens[i], Lemma: m.lemmas.Lemma(tokens[i], pos.XPOS), UPOS: pos.UPOS, XPOS: pos.XPOS,
			Head: a.Head, Rel: m.labels[a.Label], Margin: float32(a.Margin) * marginUnit,
		}
		if pos.UPOS == "PUNCT" && a.Head >= 0 {
			words[i].Rel = "punct" // the only relation of a mark
		}
	}
}

// noun reports whether a tag is a noun's, which a name may well have.
func noun(xpos string) bool { return strings.HasPrefix(xpos, "NN") }

// marginUnit brings the parser's whole-number scores to the size of single digits.
const marginUnit = 1.0 / 64
