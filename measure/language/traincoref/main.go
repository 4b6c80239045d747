// Command traincoref trains the model of coreference on OntoGUM's training split, the genres whose texts are
// free, and on the development and validation splits of GAP, and writes its file. The same data, names and
// flags give the same file.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"hearsay/extract/coref"
	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/measure/language"
)

// free are the genres of GUM whose texts may be used for anything.
var free = []string{"academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data", "folder with gum/ and gap/")
	out := flag.String("out", "extract/coref/model/english.bin", "file to write")
	with := coref.Settings{}
	flag.Uint64Var(&with.Seed, "seed", 1, "order of the examples")
	flag.IntVar(&with.Runs, "runs", 8, "runs to take the mean of")
	flag.IntVar(&with.Epochs, "epochs", 8, "times through the examples")
	flag.Float64Var(&with.Rate, "rate", 0.04, "rate of learning")
	flag.Float64Var(&with.Decay, "decay", 0.004, "decay of weights")
	flag.Float64Var(&with.FalseLink, "falselink", 0.3, "cost of a link where there is none")
	flag.Float64Var(&with.NoLink, "nolink", 2.5, "cost of none where there is one")
	flag.Float64Var(&with.WrongLink, "wronglink", 0.5, "cost of a wrong link")
	gap := flag.Int("gap", 2454, "rows of GAP to train on, at most")
	flag.Parse()
	examples, err := read(*data, *gap)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, coref.Learn(examples, with), 0o666); err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(examples), "examples:", *out)
}

// read reads the examples: documents of OntoGUM, then rows of GAP.
func read(data string, most int) ([]coref.Example, error) {
	documents, err := language.ReadOntoGUMFile(filepath.Join(data, "gum/ontogum.train.conllu.gz"), free...)
	if err != nil {
		return nil, err
	}
	var out []coref.Example
	for _, d := range documents {
		e := example(d.Text)
		for _, c := range d.Chains {
			e.Chains = append(e.Chains, c)
		}
		out = append(out, e)
	}
	var rows []language.GAPRow
	for _, split := range []string{"gap-development.tsv.gz", "gap-validation.tsv.gz"} {
		more, err := language.ReadGAPFile(filepath.Join(data, "gap", split))
		if err != nil {
			return nil, err
		}
		rows = append(rows, more...)
	}
	for _, row := range rows[:min(most, len(rows))] {
		e := example(row.Text)
		q := &coref.Question{Pronoun: row.Pronoun}
		for i, name := range row.Names {
			if row.Same[i] {
				q.Yes = append(q.Yes, name)
			} else {
				q.No = append(q.No, name)
			}
		}
		e.Question = q
		out = append(out, e)
	}
	return out, nil
}

func example(s string) coref.Example {
	d := tree.Parse(s, text.Paragraphs(s, true))
	return coref.Example{Document: d, Known: names.Known(d)}
}
