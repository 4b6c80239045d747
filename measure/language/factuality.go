package language

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// A FactualityScore is how often claims agree with people on whether what a verb tells happened, all between
// 0 and 1. A claim says that it happened where it is positive and stated.
type FactualityScore struct {
	// Agreement is over the marked verbs that are the main verb of a claim; Read is which part of all marked
	// verbs those are. A verb inside another's predicate ("plans to sell") is not compared.
	Agreement, Read float64
	// NotPrecision, NotRecall and NotF1 are of those that people say did not happen.
	NotPrecision, NotRecall, NotF1 float64
	// Marked is how many verbs are marked.
	Marked int
}

// Factuality scores the factuality of claims on the sentences of a UD-EWT treebank (a conllu.gz of one split)
// that UDS marked: annotations is its factuality zip, above 0 for what happened, and ids the gzipped table from
// its sentence keys to those of the treebank.
func Factuality(annotations, ids, treebank string) (FactualityScore, error) {
	marks, err := readFactuality(annotations, ids)
	if err != nil {
		return FactualityScore{}, err
	}
	file, err := os.Open(treebank)
	if err != nil {
		return FactualityScore{}, err
	}
	defer file.Close()
	plain, err := gzip.NewReader(file)
	if err != nil {
		return FactualityScore{}, fmt.Errorf("%s: %w", treebank, err)
	}
	return scoreFactuality(plain, marks)
}

// happenings are, by sentence and number of the token, whether what the token tells happened.
type happenings map[string]map[int]bool

// readFactuality reads what happened by the ids of the treebank's sentences.
func readFactuality(annotations, ids string) (happenings, error) {
	names := make(map[string]struct {
		ID string `json:"sentence_id"`
	})
	if err := readGzipJSON(ids, &names); err != nil {
		return nil, err
	}
	var all struct {
		Data map[string]map[string]struct {
			Factuality struct {
				Factual struct {
					Value float64 `json:"value"`
				} `json:"factual"`
			} `json:"factuality"`
		} `json:"data"`
	}
	if err := readZipJSON(annotations, &all); err != nil {
		return nil, err
	}
	out := make(happenings, len(all.Data))
	for sentence, predicates := range all.Data {
		tokens := make(map[int]bool, len(predicates))
		for key, p := range predicates {
			number, err := strconv.Atoi(key[strings.LastIndexByte(key, '-')+1:])
			if err != nil {
				return nil, fmt.Errorf("%s: %q does not end in the number of a token", annotations, key)
			}
			tokens[number] = p.Factuality.Factual.Value > 0
		}
		out[names[sentence].ID] = tokens
	}
	return out, nil
}

func readGzipJSON(path string, into any) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	plain, err := gzip.NewReader(file)
	if err == nil {
		err = json.NewDecoder(plain).Decode(into)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// readZipJSON reads the one file of a zip.
func readZipJSON(path string, into any) error {
	archive, err := zip.OpenReader(path)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	defer archive.Close()
	if len(archive.File) != 1 {
		return fmt.Errorf("%s: holds %d files, want one", path, len(archive.File))
	}
	file, err := archive.File[0].Open()
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	defer file.Close()
	if err := json.NewDecoder(file).Decode(into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// factualityTally counts verbs: [what people say][what the claim says], 1 for happened.
type factualityTally struct {
	read   [2][2]int
	marked int
}

func scoreFactuality(conllu io.Reader, marks happenings) (FactualityScore, error) {
	var tally factualityTally
	var id, sentence string
	at, verbs := 0, map[int]bool{} // the bytes that are read, and what happened by the place of its verb
	scan := bufio.NewScanner(conllu)
	scan.Buffer(nil, 1<<24)
	for scan.Scan() {
		line := scan.Text()
		if rest, ok := strings.CutPrefix(line, "# sent_id = "); ok {
			id = rest
		}
		if rest, ok := strings.CutPrefix(line, "# text = "); ok {
			sentence, at, verbs = rest, 0, map[int]bool{}
		}
		if line == "" {
			tally.add(sentence, verbs)
		}
		column := strings.Split(line, "\t")
		if len(column) != 10 || strings.ContainsAny(column[0], "-.") {
			continue
		}
		start := strings.Index(sentence[at:], column[1])
		if start < 0 {
			continue
		}
		number, _ := strconv.Atoi(column[0])
		if happened, ok := marks[id][number]; ok && column[3] == "VERB" {
			verbs[at+start] = happened
		}
		at += start + len(column[1])
	}
	return tally.score(), scan.Err()
}

// add reads the claims of a sentence and compares them with what happened by the bytes where verbs begin.
func (t *factualityTally) add(sentence string, verbs map[int]bool) {
	t.marked += len(verbs)
	if len(verbs) == 0 {
		return
	}
	d := tree.Parse(sentence, text.Paragraphs(sentence, true))
	seen := map[int]bool{}
	for _, p := range claims.Find(d, names.Find(d)) {
		at := d.Sentences[p.Sentence].Tokens[p.Top].StartByte
		happened, marked := verbs[at]
		if p.Rule == "role" || !marked || seen[at] {
			continue
		}
		seen[at] = true
		t.read[number(happened)][number(p.Polarity == graph.Positive && p.Factuality == graph.Stated)]++
	}
}

func number(happened bool) int {
	if happened {
		return 1
	}
	return 0
}

func (t *factualityTally) score() FactualityScore {
	read := t.read[0][0] + t.read[0][1] + t.read[1][0] + t.read[1][1]
	s := FactualityScore{Marked: t.marked}
	if t.marked > 0 {
		s.Read = float64(read) / float64(t.marked)
	}
	if read > 0 {
		s.Agreement = float64(t.read[0][0]+t.read[1][1]) / float64(read)
	}
	if right := float64(t.read[0][0]); right > 0 {
		s.NotPrecision = right / float64(t.read[0][0]+t.read[1][0])
		s.NotRecall = right / float64(t.read[0][0]+t.read[0][1])
		s.NotF1 = 2 * s.NotPrecision * s.NotRecall / (s.NotPrecision + s.NotRecall)
	}
	return s
}
