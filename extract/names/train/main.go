// Command train makes the model of names from open corpora.
//
//	go run ./extract/names/train -data ../shared/data
//
// Training reads the train part of Universal NER's English-EWT, nothing else. It is seeded: the same data
// give the same bytes.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"

	"hearsay/extract/internal/linear"
	"hearsay/extract/names"
	"hearsay/extract/names/internal/bio"
	"hearsay/extract/names/uner"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data", "folder of the corpora")
	model := flag.String("model", "extract/names/model/names.bin", "the model file")
	flag.IntVar(&nl, "runs", 2, "")
	flag.IntVar(&epochs, "epochs", 8, "")
	flag.Float64Var(&floor, "floor", 1.0, "")
	flag.IntVar(&margin, "margin", 8, "")
	flag.Float64Var(&drop, "drop", 0.4, "")
	flag.BoolVar(&useGUM, "gum", true, "")
	flag.Parse()
	docs, err := uner.Read(filepath.Join(*data, "uner/en_ewt-ud-train.0c7ce0d.iob2.gz"))
	check(err)
	if useGUM {
		gum, err := readGUM(filepath.Join(*data, "gum/gum_open.train.conllu.gz"))
		check(err)
		docs = append(docs, gum...)
	}
	lessons := lessons(docs)
	learners := make([]*linear.Learner, nl)
	for i := range learners {
		learners[i] = learn(lessons, uint64(1+i))
	}
	b, kept := linear.Encode(learners, floor, 0.1)
	check(os.WriteFile(*model, b, 0o644))
	var z bytes.Buffer
	w, _ := gzip.NewWriterLevel(&z, 9)
	w.Write(b)
	w.Close()
	log.Printf("%d sentences, %d weights, %d bytes, %d gzipped", len(lessons), kept, len(b), z.Len())
	m, err := bio.Open(b)
	check(err)
	dev, err := uner.Read(filepath.Join(*data, "uner/en_ewt-ud-dev.iob2.gz"))
	check(err)
	report(m, lessonsOf(dev))
	gum, err := readGUM(filepath.Join(*data, "gum/gum_open.dev.conllu.gz"))
	check(err)
	report(m, lessonsOf(gum))
}

var (
	epochs, margin, nl int
	floor, drop        float64
	useGUM             bool
)

func report(m *bio.Model, ls []lesson) {
	var gold, got, same, spans [5]int
	for _, l := range ls {
		labels, _ := m.Label(l.sentence)
		g, s := chunks(l.labels), chunks(labels)
		for c := range g {
			gold[c.kind]++
			for d := range s {
				if d.first == c.first && d.end == c.end {
					spans[c.kind]++
				}
			}
		}
		for c := range s {
			got[c.kind]++
			if g[c] {
				same[c.kind]++
			}
		}
	}
	tg, ts, tr := 0, 0, 0
	for k := range 3 {
		tg, ts, tr = tg+gold[k], ts+got[k], tr+same[k]
		log.Printf("%s P %.3f R %.3f F1 %.3f (%d)", bio.Kinds[k], float64(same[k])/float64(got[k]), float64(same[k])/float64(gold[k]), 2*float64(same[k])/float64(got[k]+gold[k]), gold[k])
	}
	log.Printf("all P %.3f R %.3f F1 %.3f", float64(tr)/float64(ts), float64(tr)/float64(tg), 2*float64(tr)/float64(ts+tg))
}

type chunk struct{ first, end, kind int }

func chunks(labels []uint8) map[chunk]bool {
	out := make(map[chunk]bool)
	for i := 0; i < len(labels); i++ {
		if labels[i]%2 == 1 {
			k := i + 1
			for k < len(labels) && labels[k] == labels[i]+1 {
				k++
			}
			out[chunk{i, k, int(labels[i] / 2)}] = true
		}
	}
	return out
}

// A lesson is a sentence with its right labels.
type lesson struct {
	sentence *bio.Sentence
	labels   []uint8
}

func lessonsOf(docs []uner.Document) []lesson { return lessons(docs) }

func lessons(docs []uner.Document) []lesson {
	var out []lesson
	for _, d := range docs {
		var paragraphs []text.Paragraph
		for _, s := range d.Sentences {
			paragraphs = append(paragraphs, text.Paragraph{Span: s, Body: s, Kind: text.Body})
		}
		for _, s := range tree.Parse(d.Text, paragraphs).Sentences {
			out = append(out, lesson{bio.NewSentence(names.Observe(s)), labels(s, d.Names)})
		}
	}
	return out
}

func labels(s *tree.Sentence, all []uner.Name) []uint8 {
	out := make([]uint8, len(s.Tokens))
	for _, n := range all {
		kind := 3
		for k, name := range bio.Kinds {
			if n.Kind == name {
				kind = k
			}
		}
		begun := false
		for i, t := range s.Tokens {
			if t.StartByte >= n.Span.StartByte && t.EndByte <= n.Span.EndByte {
				out[i] = bio.Begin(kind)
				if begun {
					out[i] = bio.Inside(kind)
				}
				begun = true
			}
		}
	}
	return out
}

func learn(lessons []lesson, seed uint64) *linear.Learner {
	l := linear.NewLearner()
	r := rand.New(rand.NewPCG(seed, 8))
	var v linear.Vector
	var seen []uint64
	for range epochs {
		for _, k := range r.Perm(len(lessons)) {
			x := lessons[k]
			var p1, p2 uint8
			for i := range x.labels {
				if !x.sentence.May(i, p1) {
					p1, p2 = 0, p1
					continue
				}
				l.Tick()
				x.sentence.Features(&v, i, p1, p2)
				seen = seen[:0]
				for _, h := range v.Hashes() {
					if r.Float64() >= drop {
						seen = append(seen, h)
					}
				}
				var scores [256]int32
				l.Score(seen, &scores)
				gold := x.labels[i]
				rival := -1
				for c := range bio.Labels {
					if c != int(gold) && (rival < 0 || scores[c] > scores[rival]) {
						rival = c
					}
				}
				if scores[gold]-scores[rival] <= int32(margin) {
					l.Update(seen, int(gold), rival)
				}
				got, _ := bio.Best(&scores, p1)
				if r.IntN(2) == 0 {
					got = gold
				}
				p1, p2 = got, p1
			}
		}
	}
	return l
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
