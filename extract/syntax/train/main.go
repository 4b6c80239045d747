// Command train makes the syntax model from open treebanks, and measures it.
//
//	go run ./extract/syntax/train -data ../shared/data          write the model
//	go run ./extract/syntax/train -data ../shared/data -eval    print its scores
//
// Training reads the train parts of UD English-EWT and of the openly licensed
// part of GUM, nothing else. The same data give the same bytes.
package main

import (
	"compress/gzip"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax"
	"hearsay/extract/syntax/internal/lemma"
	"hearsay/extract/syntax/internal/tag"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data", "folder of the treebanks")
	model := flag.String("model", "extract/syntax/model/english.bin", "the model file")
	eval := flag.Bool("eval", false, "measure the model file instead of training it")
	test := flag.Bool("test", false, "with -eval: the test parts too")
	var c config
	flag.IntVar(&c.tagEpochs, "tag-epochs", 6, "epochs of each tagger")
	flag.IntVar(&c.parseEpochs, "parse-epochs", 7, "epochs of each parser")
	flag.IntVar(&c.pruneEpochs, "prune-epochs", 3, "epochs of each parser after pruning")
	flag.IntVar(&c.taggers, "taggers", 4, "taggers to train and average")
	flag.IntVar(&c.parsers, "parsers", 2, "parsers to train and average")
	flag.Float64Var(&c.tagFloor, "tag-floor", 1.2, "drop tagger weights smaller than this")
	flag.Float64Var(&c.parseFloor, "parse-floor", 1.5, "drop parser weights smaller than this before going on")
	flag.Parse()
	if !*eval {
		b, err := c.train(*data)
		check(err)
		check(os.WriteFile(*model+".new", b, 0o644))
		check(os.Rename(*model+".new", *model))
		report(b)
	}
	b, err := os.ReadFile(*model)
	check(err)
	m, err := syntax.Open(b)
	check(err)
	if *test {
		banks = append(banks, tests...)
	}
	table, speed, err := scores(m, *data, banks)
	check(err)
	fmt.Print(table)
	fmt.Printf("%.0f tokens a CPU-second\n", speed)
}

type config struct {
	tagEpochs, parseEpochs, pruneEpochs, taggers, parsers int
	tagFloor, parseFloor                                  float64
}

// taggerStep and parserStep are what one unit of a stored weight stands for.
const (
	taggerStep = 0.1
	parserStep = 0.25
)

// train makes a model file from the treebanks' train parts.
func (c config) train(data string) ([]byte, error) {
	begin := time.Now()
	say := func(what string) { log.Printf("%5.0f s  %s", time.Since(begin).Seconds(), what) }
	trees, err := readTrees(filepath.Join(data, "ud_ewt/en_ewt-ud-train.conllu.gz"))
	if err != nil {
		return nil, err
	}
	gum, err := readTrees(filepath.Join(data, "gum/gum_open.train.conllu.gz"))
	if err != nil {
		return nil, err
	}
	trees = append(trees, gum...)
	inv := takeInventory(trees)
	p := syntax.Parts{Tags: inv.tags, Labels: inv.labels, Lexicon: inv.lexicon(trees)}
	lex, err := tag.OpenLexicon(p.Lexicon)
	if err != nil {
		return nil, err
	}
	say("treebanks read")
	p.Lemmas = lemma.Learn(examples(trees))
	taggers := make([]*linear.Learner, c.taggers)
	parallel(c.taggers, func(i int) { taggers[i] = inv.learnTagger(trees, lex, c.tagEpochs, uint64(100+i)) })
	var kept int
	p.Tagger, kept = linear.Encode(taggers, c.tagFloor, taggerStep)
	say(fmt.Sprintf("tagger trained, %d weights", kept))
	tags := inv.jackknife(trees, 6, 4)
	say("training text tagged by folds")
	lessons := inv.lessons(trees, tags, lex)
	p.Parser, kept = linear.Encode(c.learnParser(inv, lessons), c.parseFloor/2, parserStep)
	say(fmt.Sprintf("parser trained, %d weights", kept))
	return p.Bytes(), nil
}

func examples(trees []sentence) (out []lemma.Example) {
	for _, s := range trees {
		for _, w := range s.words {
			if w.Lemma != "_" {
				out = append(out, lemma.Example{Form: w.Form, XPOS: w.XPOS, Lemma: w.Lemma})
			}
		}
	}
	return out
}

// parallel calls f(0)..f(n-1), as many at a time as there are processors.
func parallel(n int, f func(int)) {
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i := range n {
		slots <- struct{}{}
		wg.Go(func() {
			f(i)
			<-slots
		})
	}
	wg.Wait()
}

func report(model []byte) {
	var n counter
	z, _ := gzip.NewWriterLevel(&n, 9)
	z.Write(model)
	z.Close()
	log.Printf("model: %d bytes, %d gzipped", len(model), n)
}

type counter int

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
