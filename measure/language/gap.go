package language

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"hearsay/graph"
)

// A GAPRow is one text of the GAP corpus: a pronoun and two names, each of which it may go back to.
type GAPRow struct {
	ID, Text string
	Pronoun  graph.Span
	Names    [2]graph.Span
	Same     [2]bool // whether the pronoun goes back to the name
}

// Feminine reports whether the pronoun is.
func (r *GAPRow) Feminine() bool {
	switch strings.ToLower(r.Pronoun.Of(r.Text)) {
	case "she", "her", "hers", "herself":
		return true
	}
	return false
}

// GAPScore is the official score of the GAP corpus (Webster and others, 2018): each row asks two questions,
// one a name, and recall and precision are those of the yes.
type GAPScore struct{ All, Masculine, Feminine Ratio }

// Bias is the F1 on feminine pronouns over that on masculine ones: 1 is even-handed.
func (s GAPScore) Bias() float64 { return quotient(s.Feminine.F1(), s.Masculine.F1()) }

func (s *GAPScore) count(r *GAPRow, answer [2]bool) {
	var c Ratio
	for i := range answer {
		if r.Same[i] {
			c.Wanted++
		}
		if answer[i] {
			c.Given++
		}
		if r.Same[i] && answer[i] {
			c.Found++
			c.Right++
		}
	}
	s.All = s.All.plus(c)
	if r.Feminine() {
		s.Feminine = s.Feminine.plus(c)
	} else {
		s.Masculine = s.Masculine.plus(c)
	}
}

// ReadGAPFile reads a file of the GAP corpus, gzipped where its name ends in .gz.
func ReadGAPFile(path string) ([]GAPRow, error) {
	r, err := open(path)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	rows, err := ReadGAP(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return rows, nil
}

// ReadGAP reads tab-separated rows under their header line. Offsets in the file count code points.
func ReadGAP(r io.Reader) ([]GAPRow, error) {
	var rows []GAPRow
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) < 10 {
			return nil, fmt.Errorf("line %d: %d fields, want 10 or 11", n, len(fields))
		}
		if n == 1 {
			continue
		}
		row := GAPRow{ID: fields[0], Text: fields[1], Same: [2]bool{fields[6] == "TRUE", fields[9] == "TRUE"}}
		for i, to := range []*graph.Span{&row.Pronoun, &row.Names[0], &row.Names[1]} {
			column := []int{2, 4, 7}[i]
			span, err := spanAt(row.Text, fields[column], fields[column+1])
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			*to = span
		}
		rows = append(rows, row)
	}
	return rows, lines.Err()
}

// spanAt is where the words stand in the text, given as a number of code points.
func spanAt(text, words, offset string) (graph.Span, error) {
	n, err := strconv.Atoi(offset)
	if err != nil || n < 0 {
		return graph.Span{}, fmt.Errorf("offset %q is no number of code points", offset)
	}
	at := 0
	for ; n > 0 && at < len(text); n-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	if !strings.HasPrefix(text[at:], words) {
		return graph.Span{}, fmt.Errorf("%q does not stand at %s", words, offset)
	}
	return graph.Span{StartByte: at, EndByte: at + len(words)}, nil
}

// open opens a file, through gzip where its name ends in .gz.
func open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}
