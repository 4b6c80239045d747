package language

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"hearsay/graph"
)

// A Document is a text of OntoGUM with the chains that its annotators marked.
type Document struct {
	ID, Genre string
	Text      string // sentences in paragraphs; each turn of a transcript below a line "Speaker Name:"
	Chains    []Chain
	Labels    []graph.Span // the lines that name speakers, which are no part of the annotated text
}

// ReadOntoGUMFile reads the documents of a file in the corpus's CoNLL-U, gzipped where its name ends in .gz.
// With genres, only those are given.
func ReadOntoGUMFile(path string, genres ...string) ([]Document, error) {
	r, err := open(path)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	all, err := ReadOntoGUM(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(genres) == 0 {
		return all, nil
	}
	return slices.DeleteFunc(all, func(d Document) bool { return !slices.Contains(genres, d.Genre) }), nil
}

// ReadOntoGUM reads documents in the corpus's CoNLL-U: the entities are in the Entity attribute of the last
// column, as "(7" where one begins, "7)" where it ends and "(7)" for a single word.
func ReadOntoGUM(r io.Reader) ([]Document, error) {
	var read ontogum
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if err := read.line(lines.Text()); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	read.end()
	return read.documents, lines.Err()
}

// ontogum is the state of reading: the document that is being built.
type ontogum struct {
	documents []Document
	text      strings.Builder
	space     string           // what goes before the next word
	speaker   string           // whose turn it is
	spaced    bool             // whether a space follows the words that are written as one
	glued     int              // the last of the words written as one
	open      map[string][]int // begins of spans that have not ended, by entity
	chains    map[string]int
}

func (o *ontogum) line(line string) error {
	switch {
	case strings.HasPrefix(line, "# newdoc id = "):
		o.end()
		id := strings.TrimPrefix(line, "# newdoc id = ")
		genre, _, _ := strings.Cut(strings.TrimPrefix(id, "GUM_"), "_")
		o.documents = append(o.documents, Document{ID: id, Genre: genre})
		*o = ontogum{documents: o.documents, open: make(map[string][]int), chains: make(map[string]int)}
	case strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_"):
		o.space = "\n\n"
	case strings.HasPrefix(line, "# speaker = "):
		o.turn(strings.TrimPrefix(line, "# speaker = "))
	case line == "" || line[0] == '#':
	case len(o.documents) == 0:
		return fmt.Errorf("a word before the first document")
	default:
		return o.word(strings.Split(line, "\t"))
	}
	return nil
}

// turn writes a line with the speaker's name where another begins to speak.
func (o *ontogum) turn(speaker string) {
	if speaker == o.speaker || speaker == "none" || len(o.documents) == 0 {
		return
	}
	o.speaker = speaker
	if o.text.Len() > 0 {
		o.text.WriteString("\n\n")
	}
	start := o.text.Len()
	o.text.WriteString(spaced(speaker) + ":")
	d := &o.documents[len(o.documents)-1]
	d.Labels = append(d.Labels, graph.Span{StartByte: start, EndByte: o.text.Len()})
	o.space = "\n\n"
}

// spaced writes "MariaPLopez" as "Maria P Lopez".
func spaced(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func (o *ontogum) word(fields []string) error {
	if len(fields) != 10 {
		return fmt.Errorf("%d columns, want 10", len(fields))
	}
	spaceAfter := !strings.Contains(fields[9], "SpaceAfter=No")
	if first, last, ok := strings.Cut(fields[0], "-"); ok {
		n, err := strconv.Atoi(last)
		if err != nil {
			return fmt.Errorf("%q to %q are no words", first, last)
		}
		o.glued, o.spaced = n, spaceAfter
		return nil
	}
	if strings.Contains(fields[0], ".") {
		return nil
	}
	n, err := strconv.Atoi(fields[0])
	if err != nil {
		return fmt.Errorf("%q is no number of a word", fields[0])
	}
	if n == 1 && o.space == "" && o.text.Len() > 0 {
		o.space = " "
	}
	if o.text.Len() > 0 {
		o.text.WriteString(o.space)
	}
	start := o.text.Len()
	o.text.WriteString(fields[1])
	o.space = ""
	if n < o.glued {
		spaceAfter = false
	} else if n == o.glued {
		spaceAfter = o.spaced
		o.glued = 0
	}
	if spaceAfter {
		o.space = " "
	}
	return o.entities(fields[9], start, o.text.Len())
}

// entities opens and closes the spans that begin or end with the word at [start, end).
func (o *ontogum) entities(misc string, start, end int) error {
	for attribute := range strings.SplitSeq(misc, "|") {
		marks, ok := strings.CutPrefix(attribute, "Entity=")
		if !ok {
			continue
		}
		for marks != "" {
			opens := marks[0] == '('
			marks = strings.TrimPrefix(marks, "(")
			size := strings.IndexAny(marks, "()")
			if size < 0 {
				size = len(marks)
			}
			id := marks[:size]
			closes := size < len(marks) && marks[size] == ')'
			marks = strings.TrimPrefix(marks[size:], ")")
			if opens {
				o.open[id] = append(o.open[id], start)
			}
			if closes {
				if err := o.close(id, end); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (o *ontogum) close(id string, end int) error {
	begins := o.open[id]
	if len(begins) == 0 {
		return fmt.Errorf("entity %s ends and never began", id)
	}
	o.open[id] = begins[:len(begins)-1]
	d := &o.documents[len(o.documents)-1]
	c, ok := o.chains[id]
	if !ok {
		c = len(d.Chains)
		o.chains[id] = c
		d.Chains = append(d.Chains, nil)
	}
	d.Chains[c] = append(d.Chains[c], graph.Span{StartByte: begins[len(begins)-1], EndByte: end})
	return nil
}

func (o *ontogum) end() {
	if len(o.documents) > 0 {
		o.documents[len(o.documents)-1].Text = o.text.String()
	}
}
