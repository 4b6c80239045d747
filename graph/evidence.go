package graph

import (
	"unicode/utf8"

	"github.com/google/uuid"
)

// A Passage is a place in an article's text together with the words that stand there.
type Passage struct {
	Span
	PointSpan
	// Text is what stands at the span, byte for byte.
	Text string `json:"text"`
}

// Evidence is a passage of one article with what stands around it, so that it can be found again
// and checked: the TextQuoteSelector of the W3C Web Annotation Data Model (2017, section 4.2.4).
type Evidence struct {
	Article uuid.UUID `json:"article"`
	Passage
	// Prefix and Suffix are up to 32 code points that stand right before and after.
	Prefix string `json:"prefix"`
	Suffix string `json:"suffix"`
}

// contextPoints is how much of the text a prefix or suffix holds, in code points.
const contextPoints = 32

// A Citer cites passages of one article. It is read-only and may be shared.
type Citer struct {
	article uuid.UUID
	text    string
	ruler   *Ruler
}

// NewCiter returns a Citer for an article's text, which must be valid UTF-8.
func NewCiter(article uuid.UUID, text string) *Citer {
	return &Citer{article: article, text: text, ruler: NewRuler(text)}
}

// Passage returns the passage at s, which must lie in the text.
func (c *Citer) Passage(s Span) Passage {
	return Passage{Span: s, PointSpan: c.ruler.Points(s), Text: s.Of(c.text)}
}

// Evidence returns the passage at s, which must lie in the text, with its surroundings.
func (c *Citer) Evidence(s Span) Evidence {
	return Evidence{
		Article: c.article,
		Passage: c.Passage(s),
		Prefix:  lastPoints(c.text[:s.StartByte], contextPoints),
		Suffix:  firstPoints(c.text[s.EndByte:], contextPoints),
	}
}

func firstPoints(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

func lastPoints(s string, n int) string {
	i := len(s)
	for ; i > 0 && n > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}
