package language

import (
	"runtime"

	"hearsay/extract"
	"hearsay/extract/syntax"
	"hearsay/extract/text"
	"hearsay/graph"
	"hearsay/measure/processor"
)

// A Speed is how many tokens of news a step reads in a second of processor time on one core, its garbage
// collection included.
type Speed struct {
	Step   string
	Tokens float64
}

// Speeds reads the articles of MEANTIME again and again, some seconds for each step.
func Speeds(data string) ([]Speed, error) {
	articles, err := news(data)
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
		{"whole analysis", func() {
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
		all = append(all, Speed{step.name, float64(n) / seconds(step.work)})
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

// seconds is the processor time of one run of work, after one to warm up: the least of several, which is
// the least disturbed.
func seconds(work func()) float64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	work()
	least := 0.0
	for spent := 0.0; spent < 2; {
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
