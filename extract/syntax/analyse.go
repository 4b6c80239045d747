package syntax

import (
	"iter"
	"slices"
	"strings"

	"hearsay/extract/syntax/internal/arc"
	"hearsay/extract/syntax/internal/tag"
)

// Analyse is the package's Analyse by this model.
func (m *Model) Analyse(tokens []string) []Word {
	for _, words := range m.AnalyseAll([]Sentence{{Tokens: tokens, Name: -1}}) {
		return words
	}
	return nil
}

// AnalyseAll is the package's AnalyseAll by this model. All sentences are tagged before the first is parsed: each step has
// weights of its own, which stay near the processor meanwhile.
func (m *Model) AnalyseAll(sentences []Sentence) iter.Seq2[int, []Word] {
	n, lengths := 0, make([]int, len(sentences))
	for i, s := range sentences {
		lengths[i] = len(s.Tokens)
		n += lengths[i]
	}
	tags, seen := make([]uint8, n), make([]arc.Token, n)
	var room []tag.Word
	at := 0
	for i, s := range sentences {
		end := at + lengths[i]
		room = m.tag(s, tags[at:end], seen[at:end], room)
		at = end
	}
	arcs := m.parser.Parse(seen, lengths)
	return func(yield func(int, []Word) bool) {
		var words []Word
		at := 0
		for i, s := range sentences {
			words = slices.Grow(words[:0], len(s.Tokens))
			for k, form := range s.Tokens {
				words = append(words, m.word(form, m.tags[tags[at+k]], arcs[at+k]))
			}
			if !yield(i, words) {
				return
			}
			at += len(s.Tokens)
		}
	}
}

// tag gives the tokens of a sentence tags, and as the parser sees them, with words in the memory of room.
func (m *Model) tag(s Sentence, tags []uint8, seen []arc.Token, room []tag.Word) []tag.Word {
	words := tag.Words(m.tagger.Lexicon, s.Tokens, room)
	m.tagger.Tag(words, tags)
	m.settleVerbs(s.Tokens, tags)
	if s.Name >= 0 && !noun(m.tags[tags[s.Name]].XPOS) {
		tags[s.Name] = m.proper
	}
	for i := range words {
		t := &m.tags[tags[i]]
		seen[i] = arc.Read(&words[i], s.Tokens[i], tags[i], t.XPOS, t.UPOS)
	}
	return words
}

// word is a token with its tag and its arc.
func (m *Model) word(form string, tag Tag, a arc.Arc) Word {
	w := Word{
		Form: form, Lemma: m.lemmas.Lemma(form, tag.XPOS), UPOS: tag.UPOS, XPOS: tag.XPOS,
		Head: a.Head, Rel: m.labels[a.Label], Margin: float32(a.Margin) * marginUnit,
	}
	if tag.UPOS == "PUNCT" && a.Head >= 0 {
		w.Rel = "punct" // the only relation of a mark
	}
	return w
}

// noun reports whether a tag is a noun's, which a name may well have.
func noun(xpos string) bool { return strings.HasPrefix(xpos, "NN") }

// marginUnit brings the parser's whole-number scores to the size of single digits.
const marginUnit = 1.0 / 64
