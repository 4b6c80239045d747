package extract

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// within is proposition p, which stands in what the innermost attribution of its first chain gives as somebody's words, without what
// the parser drew into it of who says so: "could fall | one of the pilots", said one of the pilots.
func (a *assembler) within(p claims.Proposition, i int) claims.Proposition {
	if len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 || p.Rule == "role" {
		return p
	}
	chain := a.chains[i][0]
	w := &a.words[chain[len(chain)-1]]
	if w.Sentence != p.Sentence || w.CueHead < 0 || len(w.Content) == 0 || !strings.HasPrefix(w.Rule, "words around") && w.Rule != "name behind a colon" {
		return p
	}
	p.Object = a.clipped(p.Object, p.Sentence, w.Content)
	var kept []claims.Argument
	for _, arg := range p.Arguments {
		if arg.Phrase = a.clipped(arg.Phrase, p.Sentence, w.Content); arg.Kind != claims.Nothing {
			kept = append(kept, arg)
		}
	}
	p.Arguments = kept
	return p
}

// clipped is a phrase of the sentence cut at the end of the content that it begins in, Nothing where it begins in none.
func (a *assembler) clipped(x claims.Phrase, sentence int, content []graph.Span) claims.Phrase {
	if x.Kind != claims.Words || x.Sentence != sentence {
		return x
	}
	for _, c := range content {
		if x.Span.StartByte < c.StartByte || x.Span.StartByte >= c.EndByte {
			continue
		}
		if x.Span.EndByte > c.EndByte {
			if !c.Contains(a.doc.Sentences[sentence].Tokens[x.Head].Span) {
				return claims.Phrase{}
			}
			x.Span.EndByte = c.EndByte
			x.Span.EndByte = x.Span.StartByte + len(strings.TrimRight(x.Span.Of(a.doc.Text), "\"”’',:; "))
		}
		return x
	}
	return claims.Phrase{}
}
