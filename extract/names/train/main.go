// Command train makes the model of names from open corpora.
//
//	go run ./extract/names/train -data ../shared/data
//
// Training reads the train parts of Universal NER's English-EWT and of the openly licensed part of GUM,
// nothing else. It is seeded: the same data and code give the same bytes. The file depends on the syntax
// model and the gazetteer too, whose work it builds on: train again after them.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"hearsay/extract/internal/linear"
	"hearsay/extract/names/uner"
)

// What the model was made with. Learners that see the lessons in other orders are averaged, because one
// alone depends on the order by a point of F1.
const (
	learners = 20
	epochs   = 6
	floor    = 0.9 // weights smaller than this are dropped
	step     = 0.1 // what one unit of a stored weight stands for
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data", "folder of the corpora")
	model := flag.String("model", "extract/names/model/names.bin", "the model file")
	flag.Parse()
	docs, err := uner.Read(filepath.Join(*data, "uner/en_ewt-ud-train.0c7ce0d.iob2.gz"))
	check(err)
	gum, err := readGUM(filepath.Join(*data, "gum/gum_open.train.conllu.gz"))
	check(err)
	lessons := makeLessons(append(docs, gum...))
	b, kept := linear.Encode(learnAll(lessons), floor, step)
	check(os.WriteFile(*model+".new", b, 0o644))
	check(os.Rename(*model+".new", *model))
	var z bytes.Buffer
	w, err := gzip.NewWriterLevel(&z, gzip.BestCompression)
	check(err)
	w.Write(b) // a Buffer takes all
	check(w.Close())
	log.Printf("%d sentences, %d weights, %d bytes, %d gzipped", len(lessons), kept, len(b), z.Len())
}

// learnAll trains the learners, as many at a time as there are processors.
func learnAll(lessons []lesson) []*linear.Learner {
	out := make([]*linear.Learner, learners)
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i := range out {
		slots <- struct{}{}
		wg.Go(func() {
			out[i] = learn(lessons, uint64(1+i))
			<-slots
		})
	}
	wg.Wait()
	return out
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
