package main

import (
	"bufio"
	"compress/gzip"
	"os"
	"slices"
	"strconv"
	"strings"

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
	var docs []uner.Document
	var d *uner.Document
	var rows [][]string
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		if id, ok := strings.CutPrefix(line, "# newdoc id = GUM_"); ok {
			genre, _, _ := strings.Cut(id, "_")
			d = nil
			if slices.Contains(gumGenres, genre) {
				docs = append(docs, uner.Document{})
				d = &docs[len(docs)-1]
			}
		}
		words, isText := strings.CutPrefix(line, "# text = ")
		switch {
		case d == nil:
		case isText:
			if d.Text != "" {
				d.Text += " "
			}
			d.Sentences = append(d.Sentences, graph.Span{StartByte: len(d.Text), EndByte: len(d.Text) + len(words)})
			d.Text += words
		case line == "":
			gumNames(d, rows)
			rows = nil
		case line[0] != '#':
			if row := strings.Split(line, "\t"); !strings.ContainsAny(row[0], "-.") {
				rows = append(rows, row)
			}
		}
	}
	return docs, lines.Err()
}

// gumNames adds the names of the document's last sentence.
func gumNames(d *uner.Document, rows [][]string) {
	if len(rows) == 0 {
		return
	}
	at := d.Sentences[len(d.Sentences)-1].StartByte
	spans := make([]graph.Span, len(rows))
	for i, row := range rows {
		skipped := strings.Index(d.Text[at:], row[1])
		if skipped < 0 {
			return
		}
		spans[i] = graph.Span{StartByte: at + skipped, EndByte: at + skipped + len(row[1])}
		at = spans[i].EndByte
	}
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
			part := column[:cut]
			closes := cut < len(column) && column[cut] == ')'
			if begin, ok := strings.CutPrefix(part, "("); ok {
				fields := strings.Split(begin, "-")
				if len(fields) > 1 {
					open = append(open, gumMention{i, i, fields[1]})
				}
			}
			if closes {
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

var gumTitles = map[string]bool{"president": true, "general": true, "mr.": true, "mr": true, "mrs.": true, "ms.": true, "dr.": true, "senator": true, "king": true,
	"queen": true, "prince": true, "judge": true, "justice": true, "chief": true, "professor": true, "prof.": true, "sir": true, "madam": true, "pope": true,
	"captain": true, "colonel": true, "minister": true, "prime": true, "secretary": true, "governor": true, "mayor": true, "saint": true, "lord": true, "speaker": true}

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
	name := func(i int) bool {
		return rows[i][3] == "PROPN" || rows[i][1] != strings.ToLower(rows[i][1]) && rows[i][3] != "PRON" && rows[i][3] != "DET" && i > 0
	}
	joins := func(i int) bool {
		w := strings.ToLower(rows[i][1])
		return w == "of" || w == "the" || w == "&" || w == "-" || w == "and" || w == "de" || w == "von" || w == "van" || w == "la" || w == "'s" || w == "for"
	}
	from, to := head, head
	for i := head - 1; i >= first; i-- {
		if name(i) {
			from = i
		} else if !joins(i) {
			break
		}
	}
	for i := head + 1; i <= last; i++ {
		if name(i) {
			to = i
		} else if !joins(i) {
			break
		}
	}
	for from < to && gumTitles[strings.ToLower(rows[from][1])] {
		from++
	}
	return from, to
}
