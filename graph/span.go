package graph

import (
	"sort"
	"unicode/utf8"
)

// A Span is a half-open range of bytes, [StartByte, EndByte), in one text.
// The zero Span is empty and stands for no place at all.
type Span struct {
	StartByte int `json:"startByte"`
	EndByte   int `json:"endByte"`
}

// Empty reports whether s covers no byte.
func (s Span) Empty() bool { return s.EndByte <= s.StartByte }

// Of returns the part of text that s covers. The span must lie in text.
func (s Span) Of(text string) string { return text[s.StartByte:s.EndByte] }

// Contains reports whether t lies wholly in s.
func (s Span) Contains(t Span) bool {
	return s.StartByte <= t.StartByte && t.EndByte <= s.EndByte
}

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool {
	return s.StartByte < t.EndByte && t.StartByte < s.EndByte
}

// Cover returns the shortest span that holds both s and t; an empty span adds nothing.
func (s Span) Cover(t Span) Span {
	switch {
	case s.Empty():
		return t
	case t.Empty():
		return s
	}
	return Span{min(s.StartByte, t.StartByte), max(s.EndByte, t.EndByte)}
}

// In reports whether s lies in text, covers something, and begins and ends between code points.
func (s Span) In(text string) bool {
	return 0 <= s.StartByte && s.StartByte < s.EndByte && s.EndByte <= len(text) &&
		utf8.RuneStart(text[s.StartByte]) && (s.EndByte == len(text) || utf8.RuneStart(text[s.EndByte]))
}

// A PointSpan is a half-open range of Unicode code points, [StartPoint, EndPoint): the
// TextPositionSelector of the W3C Web Annotation Data Model (2017, section 4.2.5).
type PointSpan struct {
	StartPoint int `json:"startPoint"`
	EndPoint   int `json:"endPoint"`
}

// A Ruler turns byte offsets of one text into code points and back. It is read-only after
// NewRuler and may be shared.
type Ruler struct {
	text  string
	marks []int // marks[i] is the number of code points before byte i*stride
}

const stride = 64

// NewRuler measures text, which must be valid UTF-8.
func NewRuler(text string) *Ruler {
	r := &Ruler{text: text, marks: make([]int, 0, len(text)/stride+1)}
	points := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			r.marks = append(r.marks, points)
		}
		if utf8.RuneStart(text[i]) {
			points++
		}
	}
	return r
}

// Points converts a span of bytes, which must lie in the text, to code points.
func (r *Ruler) Points(s Span) PointSpan {
	return PointSpan{r.point(s.StartByte), r.point(s.EndByte)}
}

func (r *Ruler) point(b int) int {
	if len(r.marks) == 0 {
		return 0
	}
	m := min(b/stride, len(r.marks)-1)
	return r.marks[m] + starts(r.text[m*stride:b])
}

// Bytes converts a span of code points to bytes; offsets past the end of the text give its end.
func (r *Ruler) Bytes(p PointSpan) Span {
	return Span{r.byteAt(p.StartPoint), r.byteAt(p.EndPoint)}
}

func (r *Ruler) byteAt(point int) int {
	m := sort.SearchInts(r.marks, point+1) - 1
	if m < 0 {
		return 0
	}
	points, i := r.marks[m], m*stride
	for ; i < len(r.text); i++ {
		if utf8.RuneStart(r.text[i]) {
			if points == point {
				return i
			}
			points++
		}
	}
	return i
}

// starts counts the code points that begin in s.
func starts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}
