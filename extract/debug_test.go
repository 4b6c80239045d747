package extract

import (
	"fmt"
	"os"
	"testing"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/speech"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

func TestDebug(t *testing.T) {
	path := os.Getenv("DBG")
	if path == "" {
		t.Skip()
	}
	b, _ := os.ReadFile(path)
	ps := text.Paragraphs(string(b), false)
	own, kept := text.Own(string(b), ps)
	d := tree.Parse(own, kept)
	n := names.Find(d)
	props := claims.Find(d, n)
	att := speech.Find(d, n, props)
	for si, s := range d.Sentences {
		fmt.Printf("\n## %d [%s] %s\n", si, s.Kind, s.Span.Of(own))
		for i, w := range s.Tokens {
			c := n.At(si, i)
			name := ""
			if c >= 0 {
				name = fmt.Sprintf("{%s %s}", n.Clusters[c].Name, n.Clusters[c].Type)
			}
			fmt.Printf("  %d %s/%s/%s/%s <-%s- %d %s\n", i, w.Form, w.Word.Lemma, w.UPOS, w.XPOS, w.Rel, w.Head, name)
		}
		for _, p := range props {
			if p.Sentence == si {
				fmt.Printf("  P %s: %q | %s (%s) | %q  %v %v\n", p.Rule, p.Subject.Span.Of(own), p.Label, p.Lemma, p.Object.Span.Of(own), p.Polarity, p.Factuality)
			}
		}
		for _, a := range att {
			if a.Sentence == si {
				cue := ""
				if len(a.Cue) > 0 {
					cue = a.Cue[0].Of(own)
				}
				fmt.Printf("  A %s: src %q cue %q %s", a.Rule, a.Source.Span.Of(own), cue, a.Stance)
				for _, c := range a.Content {
					fmt.Printf(" [%s]", c.Of(own))
				}
				fmt.Println(" beside", a.Beside, "under", a.Under)
			}
		}
	}
}
