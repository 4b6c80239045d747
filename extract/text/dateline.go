package text

import (
	"slices"
	"strings"
	"unicode"

	"hearsay/graph"
)

// datelineLimit is the most bytes that a dateline takes.
const datelineLimit = 110

// dateline returns the dateline at the beginning of s with the white space after it, or an
// empty span: "TORONTO – ", "KYIV, Ukraine (AP) — ", "Leeds, March 3, 2024 (Reuters) - ". With
// first, a colon may stand for the dash, and a date beside the place is enough to tell it.
func dateline(text string, s graph.Span, first bool) graph.Span {
	head := text[s.StartByte:cut(text, s.StartByte, min(s.EndByte, s.StartByte+datelineLimit), s.EndByte)]
	found := graph.Span{}
	for k := 0; k < len(head); {
		end := dashEnd(head, k, first)
		if end == k {
			_, n := at(head, k, len(head))
			k += n
			continue
		}
		next := skipSpace(text, s.StartByte+end, s.EndByte)
		if !readPlace(head[:k]).heads(head[k] == ':', first) || !sentenceStart(text, next, s.EndByte) {
			break
		}
		found = graph.Span{StartByte: s.StartByte, EndByte: next}
		k = end
	}
	return found
}

// DatelinePlace returns where the place of a paragraph's dateline is named: "KYIV" in "KYIV, Ukraine (AP) — "; an empty span where
// there is no dateline, or none with a place.
func DatelinePlace(text string, p Paragraph) graph.Span {
	s := p.Dateline.Of(text)
	name := readPlace(s).name
	if name == "" || !strings.HasPrefix(s, name) {
		return graph.Span{}
	}
	return graph.Span{StartByte: p.Dateline.StartByte, EndByte: p.Dateline.StartByte + len(name)}
}

// dashEnd returns the end of the dash or colon at k that may close a dateline, or k.
func dashEnd(head string, k int, colon bool) int {
	r, n := at(head, k, len(head))
	end := k + n
	for end < len(head) && head[end] == '-' {
		end++
	}
	left, _ := before(head, 0, k)
	right, _ := at(head, end, len(head))
	apart := k == 0 || isSpace(left)
	switch {
	case r == ':' && colon && isSpace(right),
		r == '-' && (apart && isSpace(right) || end > k+1 && (right == '(' || left == ')')),
		r != '-' && isDash(r) && (apart || r == '—' && strings.ContainsAny(head[:k], "(,")):
		return end
	}
	return k
}

// sentenceStart reports that a sentence may begin at i.
func sentenceStart(text string, i, end int) bool {
	r, _ := at(text, i, end)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || isOpener(r) || r == '$' || r == '£' || r == '€'
}

// A place is what stands before the dash of a dateline.
type place struct {
	name    string
	regions []string
	agency  string
	dated   bool
	date    string // as readDate gives it
}

// readPlace takes apart "KYIV, Ukraine, March 3, 2024 (Reuters)".
func readPlace(s string) place {
	var p place
	s = strings.Trim(s, " -—–―:\u00a0")
	if k := strings.LastIndexAny(strings.TrimRight(s, ")/"), "(/"); k >= 0 && strings.HasSuffix(s, string(")/"[strings.IndexByte("(/", s[k])])) {
		s, p.agency = s[:k], strings.Trim(s[k:], "()/ ")
	}
	s = strings.NewReplacer(" - ", ", ", "--", ", ", "—", ", ", " – ", ", ").Replace(s)
	words := strings.Fields(s)
	for i := 1; i < len(words); i++ {
		if on := plain(strings.Join(words[i:], " ")); dateOnly(on, false) {
			p.dated, p.date = true, readDate(on)
			s = strings.Join(words[:i], " ")
			break
		}
	}
	for i, part := range strings.Split(s, ",") {
		switch part = strings.TrimSpace(part); {
		case i == 0:
			p.name = part
		case p.agency == "" && known(part):
			p.agency = part
		case part != "":
			p.regions = append(p.regions, part)
		}
	}
	return p
}

// heads reports whether p can open an article, before a dash or a colon; first says that it
// stands before the first paragraph of the body.
func (p place) heads(colon, first bool) bool {
	words, caps := len(strings.Fields(p.name)), capitals(p.name) && !notPlaces[strings.ToLower(p.name)]
	region := func(s string) bool { return isName(s) && len(strings.Fields(s)) <= 3 }
	if len(p.regions) > 2 || slices.ContainsFunc(p.regions, func(s string) bool { return !region(s) }) {
		return false
	}
	sure := known(p.agency) || outlet(p.agency) || wire(p.agency) || len(p.agency) <= 6 && capitals(p.agency) && !strings.ContainsAny(p.agency, "- ")
	switch {
	case p.agency != "" && !sure && !(isName(p.agency) && (caps || p.dated)):
		return false
	case p.name == "":
		return sure && !colon
	case p.agency != "" || p.dated && first:
		return words <= 5 && titled(p.name) && !notPlaces[strings.ToLower(p.name)]
	case colon:
		return caps && words <= 3 && len(p.name) >= 4
	}
	return caps && words <= 3
}

// capitals reports at least three letters, all capitals.
func capitals(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) || unicode.IsDigit(r) || strings.ContainsRune("?!:;\"“”‘", r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 3
}

// titled reports that every word of s begins with a capital.
func titled(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if !unicode.IsUpper(firstRune(w)) {
			return false
		}
	}
	return s != ""
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
