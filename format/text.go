package format

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/google/uuid"

	"hearsay/graph"
)

// WriteText writes r for a person: what article it is, then every claim with each way it reached the
// page, in words, and the passage that says so. Control characters of the article are left out, so
// that an article cannot steer a terminal.
func WriteText(w io.Writer, r *graph.Reading) error { return writeText(w, r, false) }

// WriteExplained writes r as WriteText does, and below each passage what in the extractor made the
// statement.
func WriteExplained(w io.Writer, r *graph.Reading) error { return writeText(w, r, true) }

func writeText(w io.Writer, r *graph.Reading, explain bool) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s\n%s\n", headline(&r.Article), origin(&r.Article))
	said := make(map[uuid.UUID][]*graph.Statement, len(r.Claims))
	for _, s := range r.Statements {
		said[s.Claim] = append(said[s.Claim], s)
	}
	for _, c := range r.Claims {
		fmt.Fprintf(b, "\n%s\n", Sentence(c))
		for _, s := range said[c.ID] {
			fmt.Fprintf(b, "    %s\n", Clean(chainInWords(s.Chain)))
			fmt.Fprintf(b, "    > %s [%d:%d]\n", Clean(s.Evidence.Text), s.Evidence.StartPoint, s.Evidence.EndPoint)
			for k := 0; explain && k < len(s.Rules); k++ {
				fmt.Fprintf(b, "      %s\n", Clean(s.Rules[k]))
			}
		}
	}
	fmt.Fprintln(b)
	return b.Flush()
}

func headline(a *graph.Article) string {
	return Clean(cmp.Or(a.Title, "(no title)"))
}

// origin says who published a, when, and where it was read from.
func origin(a *graph.Article) string {
	parts := []string{cmp.Or(a.Publisher, "unknown publisher")}
	if a.SyndicatedFrom != "" {
		parts = append(parts, "from "+a.SyndicatedFrom)
	}
	parts = append(parts, cmp.Or(string(a.Published), "no date"))
	if a.File != "" {
		parts = append(parts, filepath.Base(a.File))
	}
	return Clean(strings.Join(parts, ", "))
}

// Sentence returns c on one line: subject, predicate, object, arguments, and in brackets what sets it
// apart from a plain statement of what happened.
func Sentence(c *graph.Claim) string {
	var parts []string
	for _, s := range []string{c.Subject.Text, c.Predicate.Label, c.Object.Text} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	line := strings.Join(parts, " | ")
	for _, a := range c.Arguments {
		line += fmt.Sprintf("; %s: %s", a.Role, a.Value.Text)
	}
	if notes := reservations(c); len(notes) > 0 {
		line += " (" + strings.Join(notes, ", ") + ")"
	}
	return Clean(line)
}

func reservations(c *graph.Claim) []string {
	var notes []string
	if c.Polarity == graph.Negative {
		notes = append(notes, "negated")
	}
	if c.Factuality != graph.Stated {
		notes = append(notes, strings.ToLower(string(c.Factuality)))
	}
	if told := c.Period().String(); told != "" {
		notes = append(notes, told)
	}
	return notes
}

// chainInWords returns the speakers, outermost first, each with its stance: "The Courier (reports) → two
// people (alleges)".
func chainInWords(chain []graph.Link) string {
	steps := make([]string, 0, len(chain))
	for _, l := range chain {
		stance := strings.ReplaceAll(strings.ToLower(string(l.Stance)), "_", " ")
		steps = append(steps, fmt.Sprintf("%s (%s)", cmp.Or(l.Speaker.Name, "the publisher"), stance))
	}
	return strings.Join(steps, " → ")
}

// Clean returns s on one line without control characters, so that an article cannot steer a terminal.
func Clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}
