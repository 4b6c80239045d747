package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/text"
	"hearsay/graph"
)

// interview reads an interview set as questions and answers without names: what stands right behind a question, and what
// goes on in the first person, is said by the first person that the article names.
func (f *finder) interview() {
	var answers []int // paragraphs, in order
	asked, first := 0, -1
	open, own := false, false
	for p := range f.doc.Paragraphs {
		a, end := f.inParagraph(p)
		if k := f.doc.Paragraphs[p].Kind; a == end || k != text.Body && k != text.Subhead {
			continue
		}
		switch i := f.sayingI(a, end); {
		case f.asks(a, end):
			asked++
			open = true
			if first < 0 {
				first = p
			}
		case first >= 0 && len(f.doc.QuotesIn(a)) == 0 && (open || i):
			answers, open, own = append(answers, p), false, own || i
		case first >= 0 && f.putToThem(p, a, end, answers):
			open = true
		default:
			open = false
		}
	}
	if asked < 2 || !own || !f.announced(first) {
		return
	}
	who := f.firstNamed(first)
	for _, p := range answers {
		if a, end := f.inParagraph(p); who.Kind != claims.Nothing {
			f.keep(Attribution{Sentence: a, CueHead: -1, Source: who, Stance: graph.Asserts, Quote: -1, Beside: -1, Under: -1, FlipHead: -1, Says: true,
				Content: []graph.Span{f.doc.Sentences[a].Span.Cover(f.doc.Sentences[end-1].Span)}, Rule: "answer in an interview"})
		}
	}
}

// putToThem reports whether paragraph p, the sentences from a up to end, puts something to whom the interview is with though it is
// no question: a sentence alone between what they answered and a paragraph before the next question.
func (f *finder) putToThem(p, a, end int, answers []int) bool {
	if end != a+1 || len(answers) == 0 || len(f.doc.QuotesIn(a)) > 0 {
		return false
	}
	before, next, then := f.besideBody(p, -1), f.besideBody(p, 1), -1
	if next >= 0 {
		then = f.besideBody(next, 1)
	}
	if then < 0 || before != answers[len(answers)-1] {
		return false
	}
	b, e := f.inParagraph(then)
	return f.asks(b, e)
}

// besideBody is the next paragraph of the text from p in the direction of step that has sentences, -1 for none.
func (f *finder) besideBody(p, step int) int {
	for p += step; p >= 0 && p < len(f.doc.Paragraphs); p += step {
		if a, end := f.inParagraph(p); a < end && (f.doc.Paragraphs[p].Kind == text.Body || f.doc.Paragraphs[p].Kind == text.Subhead) {
			return p
		}
	}
	return -1
}

// announced reports whether what stands before paragraph p tells that somebody is asked: a column asks questions too.
func (f *finder) announced(p int) bool {
	before := strings.ToLower(f.doc.Text[:f.doc.Paragraphs[p].Span.StartByte])
	for _, w := range []string{"interview", "spoke to", "speaks to", "talks to", "talked to", "spoke with", "speaks with", "in conversation", "asked him", "asked her", "questions to", "q&a"} {
		if strings.Contains(before, w) {
			return true
		}
	}
	return false
}

// inParagraph returns the sentences of a paragraph: those from first up to end, without end.
func (f *finder) inParagraph(p int) (first, end int) {
	first, end = f.doc.SentencesOver(f.doc.Paragraphs[p].Span)
	for first < end && f.doc.Sentences[first].Paragraph != p {
		first++
	}
	return first, end
}

// asks reports whether the sentences from a up to end are a question to somebody: they end so, and quote nobody.
func (f *finder) asks(a, end int) bool {
	s := f.doc.Sentences[end-1]
	return len(s.Tokens) > 1 && s.Tokens[len(s.Tokens)-1].Form == "?" && end-a <= 3 && len(f.doc.QuotesIn(a)) == 0 && len(f.doc.QuotesIn(end-1)) == 0
}

// sayingI reports whether the sentences from a up to end are in the first person.
func (f *finder) sayingI(a, end int) bool {
	for ; a < end; a++ {
		for i := range f.doc.Sentences[a].Tokens {
			if w := f.doc.Sentences[a].Lower(i); w == "i" || w == "my" || w == "me" {
				return true
			}
		}
	}
	return false
}

// firstNamed is the person that the article names first in its text before paragraph p.
func (f *finder) firstNamed(p int) claims.Phrase {
	best := claims.Phrase{}
	for k := range f.names.Clusters {
		c := &f.names.Clusters[k]
		if c.Type != graph.Person || !strings.Contains(c.Name, " ") {
			continue
		}
		for _, m := range c.Mentions {
			x := f.names.Mentions[m]
			s := f.doc.Sentences[x.Sentence]
			if s.Paragraph < p && f.doc.Paragraphs[s.Paragraph].Kind == text.Body && s.Tokens[x.Head].UPOS == "PROPN" && (best.Kind == claims.Nothing || x.Span.StartByte < best.Span.StartByte) {
				best = words(x.Sentence, x.Head, x.Span)
			}
		}
	}
	return best
}
