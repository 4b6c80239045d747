package extract

import (
	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/speech"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/extract/when"
	"hearsay/graph"
)

// An Analysis is what the stages found in an article, before a reading is made of it.
type Analysis struct {
	// Article is what is known of the article, with its own text, in which all spans lie.
	Article graph.Article
	// LeftOut are the passages of the input that are none of the article's own, in order.
	LeftOut      []LeftOut
	Document     *tree.Document
	Names        *names.Names
	Propositions []claims.Proposition
	Attributions []speech.Attribution
	// Times are the time expressions, in the order of the text.
	Times []when.Expression
}

// LeftOut is a passage of the input that is not read, and what it was taken for.
type LeftOut struct {
	Kind text.Kind
	Text string
}

// Analyse runs every stage over an article. It is total, as Article is.
func Analyse(in graph.Input) *Analysis {
	found := text.Paragraphs(in.Text, in.Raw)
	a := &Analysis{Article: describe(in, text.ReadMeta(in.Text, found))}
	for _, p := range found {
		if p.Kind == text.Navigation || p.Kind == text.Boilerplate {
			a.LeftOut = append(a.LeftOut, LeftOut{p.Kind, p.Span.Of(in.Text)})
		}
	}
	own, paragraphs := text.Own(in.Text, found)
	a.Article.Text = own
	a.Document = tree.Parse(own, paragraphs)
	a.Names = names.Find(a.Document)
	a.Propositions = claims.Find(a.Document, a.Names)
	a.Attributions = speech.Find(a.Document, a.Names, a.Propositions)
	a.Times = when.Find(a.Document, a.Article.Published)
	return a
}
