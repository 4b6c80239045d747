package text

import "hearsay/graph"

// A Sentence is one sentence of one paragraph.
type Sentence struct {
	Span      graph.Span   // without surrounding white space
	Tokens    []graph.Span // in order; together they cover all that is not white space
	Paragraph int          // index into the paragraphs it was read from
}

// Sentences splits paragraphs into sentences and tokens, in order. It reads the Body of each
// paragraph, so that a dateline is part of no sentence; what is not white space there lies in
// exactly one sentence. Paragraphs must be those of text.
func Sentences(text string, paragraphs []Paragraph) []Sentence {
	var all []Sentence
	for i, p := range paragraphs {
		body := p.Body
		if body.Empty() {
			body = p.Span
		}
		for _, s := range split(text, body) {
			all = append(all, Sentence{Span: s, Tokens: tokens(text, s), Paragraph: i})
		}
	}
	return all
}

// split returns the sentences of s, without white space around them.
func split(text string, s graph.Span) []graph.Span {
	s = trim(text, s)
	var out []graph.Span
	start, open := s.StartByte, false // open: inside straight double quotation marks
	for i := start; i < s.EndByte; {
		r, n := at(text, i, s.EndByte)
		if !isTerminator(r) {
			if r == '"' {
				open = !open
			}
			i += n
			continue
		}
		e := stop{text: text, start: start, mark: i, end: s.EndByte}
		e.after = e.run(i)
		e.close, open = e.closers(open)
		if e.ends() {
			out = append(out, graph.Span{StartByte: start, EndByte: e.close})
			start = skipSpace(text, e.close, s.EndByte)
		}
		i = e.close
	}
	if start < s.EndByte {
		out = append(out, graph.Span{StartByte: start, EndByte: s.EndByte})
	}
	return out
}
