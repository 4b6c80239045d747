package extract_test

import (
	"errors"
	"io/fs"
	"runtime"
	"testing"

	"hearsay/extract"
	"hearsay/extract/syntax"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
	"hearsay/measure/language"
	"hearsay/measure/processor"
)

// BenchmarkNews reads the 120 Wikinews articles of the MEANTIME corpus on one processor and reports the tokens
// read in a second of processor time: by the syntax model alone, by all stages that come before
// claims, and by the whole extractor.
func BenchmarkNews(b *testing.B) {
	articles, err := language.News("../../shared/data")
	if errors.Is(err, fs.ErrNotExist) {
		b.Skip("MEANTIME is not here: no ../shared/data beside the repository")
	}
	if err != nil {
		b.Fatal(err)
	}
	sentences := tokens(articles)
	words := 0
	for _, s := range sentences {
		words += len(s)
	}
	for _, bench := range []struct {
		name string
		read func()
	}{
		{"syntax", func() {
			for _, s := range sentences {
				syntax.Analyse(s)
			}
		}},
		{"analysis", func() {
			for _, in := range articles {
				extract.Analyse(in)
			}
		}},
		{"article", func() {
			for _, in := range articles {
				extract.Article(in)
			}
		}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
			bench.read()
			b.ReportAllocs()
			begin := processor.Seconds()
			for b.Loop() {
				bench.read()
			}
			b.ReportMetric(float64(b.N*words)/(processor.Seconds()-begin), "tokens/cpu-s")
		})
	}
}

// tokens are the sentences of the articles as the syntax stage gets them.
func tokens(articles []graph.Input) (all [][]string) {
	for _, in := range articles {
		own, paragraphs := text.Own(in.Text, text.Paragraphs(in.Text, in.Raw))
		for _, s := range tree.Parse(own, paragraphs).Sentences {
			forms := make([]string, len(s.Tokens))
			for i, t := range s.Tokens {
				forms[i] = t.Form
			}
			all = append(all, forms)
		}
	}
	return all
}
