package coref

import (
	"strings"

	"hearsay/extract/text"
	"hearsay/extract/tree"
)

// voices finds who speaks in each mention: in a transcript whoever's name and a colon stand before the
// words, in a quotation whoever is said to say it.
func (r *resolver) voices() {
	turn := uint32(0)
	paragraph := -1
	turns := make([]uint32, len(r.doc.Sentences))
	for si, s := range r.doc.Sentences {
		if s.Paragraph != paragraph {
			paragraph = s.Paragraph
			if w := label(s); w != 0 {
				turn = w
			}
		}
		turns[si] = turn
	}
	speakers := r.quoted()
	for i := range r.mentions {
		m := &r.mentions[i]
		m.speaker = turns[m.Sentence]
		if q, ok := r.doc.Quoted(m.Span); ok {
			m.quote, m.voice = int32(q), speakers[q]
		}
	}
}

// label returns the last word of the name before a colon that opens the sentence, 0 for none: "Ada Novak: No."
func label(s *tree.Sentence) uint32 {
	for i := range min(len(s.Tokens), 7) {
		if s.Tokens[i].Form == ":" {
			if i == 0 {
				return 0
			}
			return hash(s.Lower(i - 1))
		}
		if r := s.Tokens[i].Form[0]; r < 'A' || r > 'Z' {
			return 0
		}
	}
	return 0
}

// quoted finds the speaker of each quotation, as an index in the mentions, -1 for unknown: the subject of
// a verb of speech in its sentences, or for one that follows on, the speaker before.
func (r *resolver) quoted() []int32 {
	out := make([]int32, len(r.doc.Quotes))
	last, lastEnd := int32(-1), -1
	for q := range r.doc.Quotes {
		out[q] = -1
		quote := &r.doc.Quotes[q]
		if !quote.Speech {
			continue
		}
		from, end := r.doc.SentencesOver(quote.Span)
		for si := from; si < end && si < len(r.doc.Sentences) && out[q] < 0; si++ {
			out[q] = r.saying(si, quote)
		}
		if out[q] < 0 && last >= 0 && from-lastEnd <= 2 {
			out[q] = last
		}
		if out[q] >= 0 {
			last, lastEnd = out[q], end
		}
	}
	return out
}

// saying returns the subject of the verb of speech that stands outside the quotation in the sentence.
func (r *resolver) saying(si int, q *text.Quote) int32 {
	s := r.doc.Sentences[si]
	for _, k := range r.bySentence[si] {
		m := &r.mentions[k]
		if !strings.HasPrefix(s.Tokens[m.Head].Rel, "nsubj") || m.clause < 0 || q.Span.Overlaps(m.Span) || q.Span.Contains(s.Tokens[m.clause].Span) {
			continue
		}
		if r.known.Says(s.Lemma(int(m.clause))) {
			return int32(k)
		}
	}
	for _, k := range r.bySentence[si] { // however it is parsed: "“No,” fumed Novak"
		m := &r.mentions[k]
		verb := m.First - 1
		if verb > 0 && s.Tokens[verb].UPOS == "VERB" && s.Tokens[verb-1].StartByte < q.Span.EndByte && s.Tokens[verb].StartByte >= q.Span.EndByte &&
			m.kind != pronoun && r.known.Says(strings.ToLower(s.Lemma(verb))) {
			return int32(k)
		}
	}
	return -1
}
