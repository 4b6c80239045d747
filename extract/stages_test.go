package extract_test

import (
	"reflect"
	"testing"

	"hearsay/extract"
	"hearsay/extract/claims"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// FuzzStages holds each stage to its contract on any bytes, also those that are no UTF-8: no panic,
// places that are there, and the same twice.
func FuzzStages(f *testing.F) {
	for _, in := range corpus(f) {
		f.Add(in.Text, false)
	}
	for _, in := range goldens(f) {
		f.Add(in.Text, in.Raw)
	}
	for _, s := range []string{"\xff“\x80 said", "He said he said that he, he said, denied", "“I,” I said. “We,” ", "Mr the Mr said Ms.", "A B C, the D of E, said F’s G",
		"On Monday, the day after, sources said it", "according to, citing, by by by", "(he (she (it))) said: said;"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, text string, raw bool) {
		in := graph.Input{Text: text, Raw: raw, Published: "2024-03-12"}
		a := extract.Analyse(in)
		c := stageChecker{t, a}
		c.trees()
		c.names()
		c.propositions()
		c.attributions()
		c.times()
		if !reflect.DeepEqual(a, extract.Analyse(in)) {
			t.Error("a second analysis differs")
		}
	})
}

type stageChecker struct {
	*testing.T
	a *extract.Analysis
}

// span asks that a span lies in the text and covers something.
func (c stageChecker) span(what string, s graph.Span) {
	if s.StartByte < 0 || s.Empty() || s.EndByte > len(c.a.Document.Text) {
		c.Errorf("%s: %v in a text of %d bytes", what, s, len(c.a.Document.Text))
	}
}

func (c stageChecker) token(what string, sentence, token int) {
	if sentence < 0 || sentence >= len(c.a.Document.Sentences) || token < 0 || token >= len(c.a.Document.Sentences[sentence].Tokens) {
		c.Fatalf("%s: no token %d in sentence %d", what, token, sentence)
	}
}

// trees asks that sentences follow one another, tokens tile them, and each is one tree.
func (c stageChecker) trees() {
	d, end := c.a.Document, 0
	for i, s := range d.Sentences {
		if s.Span.StartByte < end || s.Paragraph >= len(d.Paragraphs) || !d.Paragraphs[s.Paragraph].Span.Contains(s.Span) {
			c.Errorf("sentence %d at %v", i, s.Span)
		}
		end = s.Span.EndByte
		at := s.Span.StartByte
		for k, t := range s.Tokens {
			c.span("token", t.Span)
			if t.StartByte < at || !s.Span.Contains(t.Span) || t.Form != t.Span.Of(d.Text) {
				c.Errorf("sentence %d: token %d %q at %v", i, k, t.Form, t.Span)
			}
			at = t.EndByte
			if !s.Under(k, s.Root) || t.Head == k || t.Rel == "" || t.UPOS == "" {
				c.Errorf("sentence %d: token %d of no tree: %+v", i, k, t)
			}
		}
	}
	for _, q := range d.Quotes {
		c.span("quotation", q.Span)
		if !q.Span.Contains(q.Inner) {
			c.Errorf("quotation %v of %v", q.Span, q.Inner)
		}
	}
}

func (c stageChecker) names() {
	n := c.a.Names
	listed := make([]int, len(n.Mentions))
	for i, cluster := range n.Clusters {
		if cluster.Name == "" || cluster.Type == "" || len(cluster.Mentions) == 0 {
			c.Errorf("cluster %d: %+v", i, cluster)
		}
		for _, k := range cluster.Mentions {
			listed[k]++
			if n.Mentions[k].Cluster != i {
				c.Errorf("cluster %d holds mention %d of cluster %d", i, k, n.Mentions[k].Cluster)
			}
		}
	}
	for i, m := range n.Mentions {
		c.token("mention", m.Sentence, m.First)
		c.token("mention", m.Sentence, m.Last)
		c.token("head", m.Sentence, m.Head)
		c.span("mention", m.Span)
		if listed[i] != 1 || !c.a.Document.Sentences[m.Sentence].Span.Contains(m.Span) {
			c.Errorf("mention %d, listed %d times: %+v", i, listed[i], m)
		}
	}
}

// times asks that expressions lie apart, in order, in their sentences.
func (c stageChecker) times() {
	end := 0
	for _, x := range c.a.Times {
		c.token("time", x.Sentence, x.First)
		c.token("time", x.Sentence, x.End-1)
		c.span("time", x.Span)
		if x.Span.StartByte < end || !c.a.Document.Sentences[x.Sentence].Span.Contains(x.Span) {
			c.Errorf("time: %+v", x)
		}
		end = x.Span.EndByte
	}
}

func (c stageChecker) phrase(what string, p claims.Phrase) {
	if p.Kind != claims.Nothing {
		c.token(what, p.Sentence, p.Head)
		c.span(what, p.Span)
	}
}

func (c stageChecker) propositions() {
	for _, p := range c.a.Propositions {
		c.token("predicate", p.Sentence, p.Head)
		c.token("predicate", p.Sentence, p.Top)
		c.span("proposition", p.Span)
		c.phrase("subject", p.Subject)
		c.phrase("object", p.Object)
		for _, x := range p.Arguments {
			c.phrase("argument "+x.Role, x.Phrase)
		}
		if p.Label == "" || p.Lemma == "" || p.Rule == "" {
			c.Errorf("proposition: %+v", p)
		}
	}
}

func (c stageChecker) attributions() {
	all := c.a.Attributions
	for k, w := range all {
		c.attribution(k, w)
		for _, other := range []int{w.Beside, w.Under} {
			if other < -1 || other >= len(all) || other == k {
				c.Errorf("attribution %d refers to %d", k, other)
			}
		}
	}
}

func (c stageChecker) attribution(k int, w speech.Attribution) {
	if w.CueHead >= 0 {
		c.token("cue", w.Sentence, w.CueHead)
	}
	if w.FlipHead >= 0 {
		c.token("denied clause", w.Sentence, w.FlipHead)
	}
	for _, s := range append(append([]graph.Span{}, w.Cue...), w.Content...) {
		c.span("attribution", s)
	}
	c.phrase("source", w.Source)
	c.phrase("answered", w.Answers)
	if w.Quote < -1 || w.Quote >= len(c.a.Document.Quotes) || w.Stance == "" || w.Rule == "" {
		c.Errorf("attribution %d: %+v", k, w)
	}
}
