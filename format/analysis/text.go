// Package analysis writes what the language stages find in an article: for a person, its sentences
// drawn as trees with the names, quotations and times that were found, and for tools, CoNLL-U.
package analysis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"hearsay/extract"
	"hearsay/extract/claims"
	"hearsay/extract/text"
	"hearsay/extract/when"
	"hearsay/format"
	"hearsay/graph"
)

// Text returns an analysis for a person: each paragraph with its kind, each sentence as a tree that
// reads from top to bottom, then who and what the article names, its quotations and its times. Spans
// count code points of the article's own text.
func Text(a *extract.Analysis) string {
	p := page{Analysis: a, ruler: graph.NewRuler(a.Document.Text), near: make(map[int][]int), heads: make(map[place]int)}
	for k, w := range a.Attributions {
		for _, c := range w.Content {
			first, end := a.Document.SentencesOver(c)
			for i := first; i < end; i++ {
				p.near[i] = append(p.near[i], k)
			}
		}
	}
	for i := range a.Names.Mentions {
		m := &a.Names.Mentions[i]
		p.heads[place{m.Sentence, head(a.Document.Sentences[m.Sentence], m)}] = m.Cluster
	}
	p.line("%s", format.Clean(cmp.Or(a.Article.Title, "(no title)")))
	p.paragraphs()
	p.names()
	p.quotations()
	p.times()
	p.leftOut()
	return p.b.String()
}

type page struct {
	*extract.Analysis
	b     strings.Builder
	ruler *graph.Ruler
	near  map[int][]int // attributions by the sentences that their content touches
	heads map[place]int // cluster by the token of its mention that the others hang from
}

func (p *page) line(form string, args ...any) {
	p.b.WriteString(strings.TrimRight(fmt.Sprintf(form, args...), " "))
	p.b.WriteByte('\n')
}

// words are those at a span, on one line.
func (p *page) words(s graph.Span) string { return format.Clean(s.Of(p.Document.Text)) }

// at is a span in code points.
func (p *page) at(s graph.Span) string {
	points := p.ruler.Points(s)
	return fmt.Sprintf("[%d:%d]", points.StartPoint, points.EndPoint)
}

func (p *page) paragraphs() {
	next := 0
	for i, par := range p.Document.Paragraphs {
		p.line("\nParagraph %d, %s %s", i+1, par.Kind, p.at(par.Span))
		if !par.Dateline.Empty() {
			p.line("dateline: %s", p.words(par.Dateline))
		}
		first := next
		for ; next < len(p.Document.Sentences) && p.Document.Sentences[next].Paragraph == i; next++ {
			p.line("\n%d. %s", next+1, p.words(p.Document.Sentences[next].Span))
			p.tree(next)
		}
		if next == first {
			p.line("not read: %s", p.words(par.Span))
		}
	}
}

func (p *page) names() {
	p.line("\nNames")
	for i, c := range p.Names.Clusters {
		p.line("%4s %s, %s", mark(i), format.Clean(c.Name), strings.ToLower(string(c.Type)))
		var all []string
		for _, k := range c.Mentions {
			all = append(all, fmt.Sprintf("%s %s", p.words(p.Names.Mentions[k].Span), p.at(p.Names.Mentions[k].Span)))
		}
		p.line("     %s", strings.Join(all, ", "))
	}
}

// mark is how trees and lists call cluster i.
func mark(i int) string { return fmt.Sprintf("#%d", i+1) }

func (p *page) quotations() {
	p.line("\nQuotations")
	for _, q := range p.Document.Quotes {
		what := "no speech"
		if q.Speech {
			what = cmp.Or(p.speaker(q), "speaker not known")
		}
		if q.Continues {
			what += ", continued"
		}
		p.line("%s%s %s: %s", strings.Repeat("  ", min(q.Depth, deepest)+1), p.at(q.Span), what, p.words(q.Span))
	}
}

// speaker is who the words of a quotation are attributed to: of the attributions that hold them the one
// that holds least else. It is "" where nobody is named.
func (p *page) speaker(q text.Quote) string {
	by, least := "", len(p.Document.Text)+1
	for _, k := range p.near[p.Document.SentenceAt(q.Inner.StartByte)] {
		w := &p.Attributions[k]
		size := 0
		for _, c := range w.Content {
			size += c.EndByte - c.StartByte
		}
		holds := func(c graph.Span) bool { return c.Contains(q.Inner) }
		if size < least && w.Source.Kind == claims.Words && slices.ContainsFunc(w.Content, holds) {
			by, least = p.source(w.Source), size
		}
	}
	return by
}

// source is who the words of a source stand for.
func (p *page) source(source claims.Phrase) string {
	if c := p.Names.At(source.Sentence, source.Head); c >= 0 {
		return mark(c) + " " + format.Clean(p.Names.Clusters[c].Name)
	}
	return p.words(source.Span)
}

func (p *page) times() {
	p.line("\nTimes")
	for i := range p.Times {
		t := &p.Times[i]
		kind := strings.ToLower(strings.TrimSpace(string(t.Kind) + " " + string(t.Grain)))
		p.line("  %s %s: %s %s, %s", p.at(t.Span), p.words(t.Span), kind, t.Value, days(t))
	}
}

// days says which days a time expression tells, and on what that rests.
func days(t *when.Expression) string {
	if !t.Resolved() {
		return "no date"
	}
	basis := strings.ToLower(string(t.Basis))
	if t.From == t.To {
		return fmt.Sprintf("%s (%s)", t.From, basis)
	}
	return fmt.Sprintf("%s to %s (%s)", cmp.Or(string(t.From), "…"), cmp.Or(string(t.To), "…"), basis)
}

// leftOut shows what is none of the article's own, which has no place in its text.
func (p *page) leftOut() {
	if len(p.LeftOut) == 0 {
		return
	}
	p.line("\nLeft out")
	for _, l := range p.LeftOut {
		p.line("  %s: %s", l.Kind, format.Clean(l.Text))
	}
}
