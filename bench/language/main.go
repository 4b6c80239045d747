// Command language measures the speed of Hearsay's analysis beside other libraries that read English, all
// in one run over the same articles. It is a module of its own, so that the product depends on none of
// them.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"

	"github.com/jdkato/prose/v3"

	"hearsay/graph"
	"hearsay/measure/language"
)

// A figure is what one way of one library took for all articles.
type figure struct {
	Name    string  `json:"name"`
	Tokens  int     `json:"tokens"`  // that the library takes the articles for
	Seconds float64 `json:"seconds"` // of processor time
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../../../shared/data", "the folder of the corpora")
	flag.Parse()
	articles, err := language.News(*data)
	check(err)
	speeds, err := language.Speeds(*data)
	check(err)
	var all []figure
	for _, s := range speeds {
		all = append(all, figure{"hearsay: " + s.Step, s.Tokens, s.Seconds})
	}
	all = append(all,
		readWithProse("prose v3: tokens, sentences, tags", articles, prose.WithExtraction(false)),
		readWithProse("prose v3: everything, names too", articles))
	winks, err := wink(articles)
	check(err)
	all = append(all, winks...)
	print(all, len(articles))
}

// print tells how fast each is, and how many times as fast Hearsay's whole analysis is, by the time that
// each takes for the articles: they do not agree on how many tokens those have.
func print(all []figure, articles int) {
	var whole figure
	for _, f := range all {
		if f.Name == "hearsay: "+language.WholeAnalysis {
			whole = f
		}
	}
	fmt.Printf("%-58s %8s %9s %9s %7s\n", fmt.Sprintf("%d articles", articles), "tokens", "seconds", "tokens/s", "ratio")
	for _, f := range all {
		fmt.Printf("%-58s %8d %9.3f %9.0f %7.2f\n", f.Name, f.Tokens, f.Seconds, float64(f.Tokens)/f.Seconds, f.Seconds/whole.Seconds)
	}
}

func readWithProse(name string, articles []graph.Input, options ...prose.Option) figure {
	f := figure{Name: name}
	f.Seconds = language.Seconds(func() {
		f.Tokens = 0
		for _, a := range articles {
			doc, err := prose.NewDocument(a.Text, options...)
			check(err)
			f.Tokens += len(doc.Tokens())
			doc.Sentences()
			doc.Entities()
		}
	})
	return f
}

// wink runs wink.js, which needs node and the packages of package-lock.json.
func wink(articles []graph.Input) ([]figure, error) {
	var texts []string
	for _, a := range articles {
		texts = append(texts, a.Text)
	}
	in, err := json.Marshal(texts)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	cmd := exec.Command("node", "wink.js")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(in), &out, os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("wink.js: %w; it needs node, and npm ci in this folder", err)
	}
	var all []figure
	err = json.Unmarshal(out.Bytes(), &all)
	for i := range all {
		all[i].Name = "wink-nlp: " + all[i].Name
	}
	return all, err
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
