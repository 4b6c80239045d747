//go:build unix

package extract_test

import (
	"archive/tar"
	"compress/gzip"
	"io"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"hearsay/extract"
	"hearsay/extract/names"
	"hearsay/extract/syntax"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// BenchmarkNews reads the 120 Wikinews articles of the MEANTIME corpus on one processor and reports the tokens
// read in a second of processor time: by the syntax model alone, by all stages that come before
// claims, and by the whole extractor.
func BenchmarkNews(b *testing.B) {
	articles := news(b)
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
				names.Find(tree.Parse(text.Own(in.Text, text.Paragraphs(in.Text, in.Raw))))
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
			begin := processorSeconds(b)
			for b.Loop() {
				bench.read()
			}
			b.ReportMetric(float64(b.N*words)/(processorSeconds(b)-begin), "tokens/cpu-s")
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

// news returns the articles of MEANTIME, each one paragraph.
func news(b *testing.B) (all []graph.Input) {
	f, err := os.Open("../../shared/data/meantime/naf_tokens_raw.tar.gz")
	if err != nil {
		b.Skip("MEANTIME is not here: no ../shared/data beside the repository")
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	for files := tar.NewReader(z); ; {
		h, err := files.Next()
		if err == io.EOF {
			return all
		}
		if err != nil {
			b.Fatal(err)
		}
		naf, err := io.ReadAll(files)
		if err != nil {
			b.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(naf), "<raw><![CDATA[")
		if raw, _, ok := strings.Cut(rest, "]]></raw>"); ok {
			all = append(all, input(h.Name, raw))
		}
	}
}

func processorSeconds(b *testing.B) float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}
