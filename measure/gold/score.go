package gold

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
)

// A Score is how a set of readings does against gold, counted over all articles together. Optional gold
// items are never missed, and right where found. Gold lists what an article says of its story's actors:
// as a reader may find more, the true precision is a little higher than the figure.
type Score struct {
	Entities, Claims, Statements, Chains Count
	// Mentions are the words that gold has for entities that were found; Core the claims that carry the
	// story. There is no precision in them.
	Mentions, Core Found
	Violations     Violations
}

// Found counts gold items.
type Found struct{ Found, Gold int }

// A Count counts the gold items, how many of them were found, the items read, and how many of those are
// right.
type Count struct{ Found, Gold, Right, Read int }

// Violations are errors that a reading should not have at all.
type Violations struct {
	// MustNot counts claims that gold names as errors, Boilerplate claims taken from page furniture,
	// BadQuotes passages that are not in the article word for word, MissingArticles gold without reading.
	MustNot         int `json:"must_not"`
	Boilerplate     int `json:"boilerplate"`
	BadQuotes       int `json:"bad_quotes"`
	MissingArticles int `json:"missing_articles"`
}

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Ratio returns which part was found.
func (f Found) Ratio() float64 { return ratio(f.Found, f.Gold) }

// Recall returns which part of gold was found.
func (c Count) Recall() float64 { return ratio(c.Found, c.Gold) }

// Precision returns which part of what was read is right.
func (c Count) Precision() float64 { return ratio(c.Right, c.Read) }

// F1 returns the harmonic mean of recall and precision.
func (c Count) F1() float64 {
	r, p := c.Recall(), c.Precision()
	if r+p == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (c *Count) add(d Count) {
	c.Found, c.Gold, c.Right, c.Read = c.Found+d.Found, c.Gold+d.Gold, c.Right+d.Right, c.Read+d.Read
}

// Add adds the counts of other articles.
func (s *Score) Add(o Score) {
	s.Entities.add(o.Entities)
	s.Claims.add(o.Claims)
	s.Statements.add(o.Statements)
	s.Chains.add(o.Chains)
	s.Mentions = Found{s.Mentions.Found + o.Mentions.Found, s.Mentions.Gold + o.Mentions.Gold}
	s.Core = Found{s.Core.Found + o.Core.Found, s.Core.Gold + o.Core.Gold}
	s.Violations.MustNot += o.Violations.MustNot
	s.Violations.Boilerplate += o.Violations.Boilerplate
	s.Violations.BadQuotes += o.Violations.BadQuotes
	s.Violations.MissingArticles += o.Violations.MissingArticles
}

type part struct {
	name  string
	count Count
}

func (s Score) parts() []part {
	return []part{{"entities", s.Entities}, {"claims", s.Claims}, {"statements", s.Statements}, {"chains", s.Chains}}
}

// PrintCounts writes recall, precision and F1 for a person, four lines.
func (s Score) PrintCounts(w io.Writer) error {
	for _, p := range s.parts() {
		if _, err := fmt.Fprintf(w, "%-11s recall %.3f  precision %.3f  f1 %.3f  (%d gold, %d system)\n", p.name,
			rounded(p.count.Recall()), rounded(p.count.Precision()), rounded(p.count.F1()), p.count.Gold, p.count.Read); err != nil {
			return err
		}
	}
	return nil
}

// Print writes all figures for a person, six lines.
func (s Score) Print(w io.Writer) error {
	if err := s.PrintCounts(w); err != nil {
		return err
	}
	v := s.Violations
	_, err := fmt.Fprintf(w, "mentions    recall %.3f   core claims recall %.3f\n"+
		"violations  must_not %d  boilerplate %d  bad_quotes %d  missing_articles %d\n",
		rounded(s.Mentions.Ratio()), rounded(s.Core.Ratio()), v.MustNot, v.Boilerplate, v.BadQuotes, v.MissingArticles)
	return err
}

// MarshalJSON returns the figures, rounded to four digits.
func (s Score) MarshalJSON() ([]byte, error) {
	type figures struct {
		Recall    float64 `json:"recall"`
		Precision float64 `json:"precision"`
		F1        float64 `json:"f1"`
		Gold      int     `json:"gold"`
		System    int     `json:"system"`
	}
	of := func(c Count) figures {
		return figures{rounded(c.Recall()), rounded(c.Precision()), rounded(c.F1()), c.Gold, c.Read}
	}
	return json.Marshal(struct {
		Entities   figures    `json:"entities"`
		Claims     figures    `json:"claims"`
		Statements figures    `json:"statements"`
		Chains     figures    `json:"chains"`
		Mentions   float64    `json:"mentions_recall"`
		Core       float64    `json:"core_claims_recall"`
		Violations Violations `json:"violations"`
	}{of(s.Entities), of(s.Claims), of(s.Statements), of(s.Chains), rounded(s.Mentions.Ratio()), rounded(s.Core.Ratio()), s.Violations})
}

// rounded returns f to four digits: figures are compared as printed, and rounded once more for a person.
func rounded(f float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(f, 'f', 4, 64), 64)
	if err != nil {
		panic(err) // cannot be: it was a number
	}
	return r
}
