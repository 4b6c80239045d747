package main

import (
	"bufio"
	"compress/gzip"
	"os"
	"slices"
	"strconv"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/uner"
	"hearsay/graph"
)

// gumKinds are the types of GUM that names are taken of.
var gumKinds = map[string]string{"person": "PER", "organization": "ORG", "place": "LOC", "event": "OTH", "abstract": "OTH", "object": "OTH"}

// gumGenres are those whose names are written as in news: scholars' citations and transcripts are not.
var gumGenres = []string{"news", "interview", "bio", "voyage", "speech", "textbook"}

// readGUM reads the names of GUM: of each mention whose head is a proper noun, the words in capitals
// around the head.
func readGUM(file string) ([]uner.Document, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	r := gumReader{}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		r.line(lines.Text())
	}
	return r.docs, lines.Err()
}

// A gumReader gathers documents; skip says that the present one is of no genre that counts.
type gumReader struct {
	docs []uner.Document
	skip bool
	rows [][]string // of the sentence
}

func (r *gumReader) line(line string) {
	if id, ok := strings.CutPrefix(line, "# newdoc id = GUM_"); ok {
		genre, _, _ := strings.Cut(id, "_")
		if r.skip = !slices.Contains(gumGenres, genre); !r.skip {
			r.docs = append(r.docs, uner.Document{})
		}
	}
	if r.skip {
		return
	}
	d := &r.docs[len(r.docs)-1]
	switch words, isText := strings.CutPrefix(line, "# text = "); {
	case isText:
		if d.Text != "" {
			d.Text += " "
		}
		d.Sentences = append(d.Sentences, graph.Span{StartByte: len(d.Text), EndByte: len(d.Text) + len(words)})
		d.Text += words
	case line == "":
		gumNames(d, r.rows)
		r.rows = nil
	case line[0] != '#':
		if row := strings.Split(line, "\t"); !strings.ContainsAny(row[0], "-.") {
			r.rows = append(r.rows, row)
		}
	}
}

// gumNames adds the names of the document's last sentence.
func gumNames(d *uner.Document, rows [][]string) {
	spans := gumSpans(d, rows)
	taken := make([]bool, len(rows))
	for _, m := range gumMentions(rows) {
		first, last := gumName(rows, m.first, m.last)
		if kind := gumKinds[m.kind]; first >= 0 && kind != "" && !slices.Contains(taken[first:last+1], true) {
			if kind == "PER" && rows[last][4] == "NNPS" {
				kind = "OTH"
			}
			d.Names = append(d.Names, uner.Name{Span: spans[first].Cover(spans[last]), Kind: kind})
			for i := first; i <= last; i++ {
				taken[i] = true
			}
		}
	}
}

// gumSpans finds the tokens of the document's last sentence in its text, as far as they are there.
func gumSpans(d *uner.Document, rows [][]string) []graph.Span {
	spans := make([]graph.Span, len(rows))
	for i, at := 0, d.Sentences[len(d.Sentences)-1].StartByte; i < len(rows); i++ {
		if skipped := strings.Index(d.Text[at:], rows[i][1]); skipped >= 0 {
			spans[i] = graph.Span{StartByte: at + skipped, EndByte: at + skipped + len(rows[i][1])}
			at = spans[i].EndByte
		}
	}
	return spans
}

// A gumMention is a mention by its first and last token.
type gumMention struct {
	first, last int
	kind        string
}

// gumMentions reads the Entity column, wider mentions first: a name within a name is part of it.
func gumMentions(rows [][]string) []gumMention {
	var out, open []gumMention
	for i, row := range rows {
		_, column, _ := strings.Cut(row[9], "Entity=")
		column, _, _ = strings.Cut(column, "|")
		for column != "" {
			cut := 1 + strings.IndexAny(column[1:]+"(", "()")
			if begin, ok := strings.CutPrefix(column[:cut], "("); ok {
				if fields := strings.Split(begin, "-"); len(fields) > 1 {
					open = append(open, gumMention{i, i, fields[1]})
				}
			}
			if cut < len(column) && column[cut] == ')' {
				cut++
				if n := len(open) - 1; n >= 0 {
					open[n].last = i
					out = append(out, open[n])
					open = open[:n]
				}
			}
			column = column[min(cut, len(column)):]
		}
	}
	slices.SortStableFunc(out, func(a, b gumMention) int { return (b.last - b.first) - (a.last - a.first) })
	return out
}

// gumTitles are left out of names, as Universal NER does; gumJoins stand within names in lower case.
var (
	gumTitles = lexicon.Set(`president general mr. mr mrs. ms. dr. senator king queen prince judge justice chief professor prof. sir madam pope
 captain colonel minister prime secretary governor mayor saint lord speaker`)
	gumJoins = lexicon.Set(`of the & - and de von van la 's for`)
)

// gumCapital reports whether a token may be a word of a name.
func gumCapital(rows [][]string, i int) bool {
	pos, form := rows[i][3], rows[i][1]
	return pos == "PROPN" || form != strings.ToLower(form) && pos != "PRON" && pos != "DET" && i > 0
}

// gumName returns the run of capital words that holds the mention's head, without titles; -1 where the head
// is no proper noun.
func gumName(rows [][]string, first, last int) (int, int) {
	head := -1
	for i := first; i <= last; i++ {
		if h, _ := strconv.Atoi(rows[i][6]); h-1 < first || h-1 > last {
			head = i
			break
		}
	}
	if head < 0 || rows[head][3] != "PROPN" {
		return -1, -1
	}
	from, to := head, head
	for i := head - 1; i >= first; i-- {
		if gumCapital(rows, i) {
			from = i
		} else if !gumJoins[strings.ToLower(rows[i][1])] {
			break
		}
	}
	for i := head + 1; i <= last; i++ {
		if gumCapital(rows, i) {
			to = i
		} else if !gumJoins[strings.ToLower(rows[i][1])] {
			break
		}
	}
	for from < to && gumTitles[strings.ToLower(rows[from][1])] {
		from++
	}
	return from, to
}
