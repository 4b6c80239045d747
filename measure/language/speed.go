package language

import (
	"runtime"

	"hearsay/extract"
	"hearsay/extract/syntax"
	"hearsay/extract/text"
	"hearsay/graph"
	"hearsay/measure/processor"
)

// A Speed is what a step took for the articles of MEANTIME on one core.
type Speed struct {
	Step    string
	Tokens  int     // in the articles
	Seconds float64 // of processor time, garbage collection included
}

// PerSecond is how many tokens a second of processor time takes the step.
func (s Speed) PerSecond() float64 { return float64(s.Tokens) / s.Seconds }

// WholeAnalysis is the step that does all that extract.Analyse does.
const WholeAnalysis = "whole analysis"

// Speeds reads the articles of MEANTIME again and again, six seconds for each step.
func Speeds(data string) ([]Speed, error) {
	articles, err := News(data)
	if err != nil {
		return nil, err
	}
	sentences := tokens(articles)
	n := 0
	for _, s := range sentences {
		n += len(s)
	}
	var all []Speed
	for _, step := range []struct {
		name string
		work func()
	}{
		{"tokens and sentences", func() { tokens(articles) }},
		{"tags, lemmas and trees", func() {
			for _, s := range sentences {
				syntax.Analyse(s)
			}
		}},
		{WholeAnalysis, func() {
			for _, in := range articles {
				extract.Analyse(in)
			}
		}},
		{"article to reading", func() {
			for _, in := range articles {
				extract.Article(in)
			}
		}},
	} {
		all = append(all, Speed{step.name, n, Seconds(step.work)})
	}
	return all, nil
}

// tokens are the sentences of the articles, split.
func tokens(articles []graph.Input) (all [][]string) {
	for _, in := range articles {
		for _, s := range text.Sentences(in.Text, text.Paragraphs(in.Text, in.Raw)) {
			forms := make([]string, len(s.Tokens))
			for i, t := range s.Tokens {
				forms[i] = t.Of(in.Text)
			}
			all = append(all, forms)
		}
	}
	return all
}

// Seconds is the processor time of one run of work, after one to warm up: the least of several, which is
// the least disturbed.
func Seconds(work func()) float64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	work()
	least := 0.0
	for spent := 0.0; spent < 6; {
		runtime.GC()
		begin := processor.Seconds()
		work()
		took := processor.Seconds() - begin
		spent += took
		if least == 0 || took < least {
			least = took
		}
		if took == 0 {
			break // too short to measure
		}
	}
	return least
}
