package text

import (
	"strings"
	"unicode"

	"hearsay/extract/lexicon"
)

// caption reports a line that describes a picture: it ends with the picture's credit, or says
// that it is one.
func caption(s string, l line) bool {
	if l.words > 120 {
		return false
	}
	if !l.stop && l.words >= 4 && (strings.Contains(l.plain, ", pictured") || strings.Contains(l.plain, "(pictured")) {
		return true
	}
	for _, head := range []string{"image caption", "media caption", "image source", "pictured:", "pictured above", "pictured, ", "file photo", "file -", "file —", "file –", "photo:", "image:", "in this photo", "in this file photo",
		"in this image", "above:", "caption:", "a file photo", "(photo"} {
		if strings.HasPrefix(l.plain, head) {
			return true
		}
	}
	tail := s[cut(s, 0, max(0, len(s)-90), len(s)):]
	return pictureCredit(tail) && !l.quoted
}

// bareCredit reports the credit of a picture with no word of what it shows.
func bareCredit(s string) bool {
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, "()[].,:")
		if r := firstRune(w); !unicode.IsUpper(r) && !joining[w] && !creditWords[w] {
			return false
		}
	}
	return !strings.Contains(strings.TrimSpace(s), ". ")
}

var creditWords = lexicon.Set(`photo photos photograph image picture credit file handout via by courtesy from through`)

// pictureCredit reports that a line ends with the credit of a picture.
func pictureCredit(tail string) bool {
	low := plain(tail)
	bare := strings.TrimRight(low, ".)] ")
	for _, end := range []string{"getty images", "shutterstock", "file photo", "via getty", "via ap", "via reuters", "via afp", "handout", "ap photo", "wikimedia commons", "stock photo"} {
		if strings.HasSuffix(bare, end) {
			return true
		}
	}
	for _, mark := range []string{"(photo", "(image", "(picture", "(credit", "photo by ", "photo: ", "photograph: ", "image: ", "picture: ", "credit: ", "(ap photo", "ap photo/", "getty images/", "(handout", "(file photo", "photo courtesy", "(courtesy", "[photo", "[image"} {
		if k := strings.LastIndex(low, mark); k >= 0 && !strings.Contains(strings.TrimRight(low[k:], ".)] "), ". ") {
			return true
		}
	}
	if k := strings.LastIndexByte(tail, '('); k >= 0 && strings.HasSuffix(tail, ")") {
		name, from, ok := strings.Cut(tail[k+1:len(tail)-1], "/")
		if ok && isName(name) && isName(from) && len(strings.Fields(name)) <= 4 && len(strings.Fields(from)) <= 4 {
			return true
		}
	}
	return slashCredit(strings.TrimRight(tail, ".)] "))
}

// slashCredit reports a tail such as "THE CANADIAN PRESS/Jane Roe" or "AFP/Getty".
func slashCredit(tail string) bool {
	k := strings.LastIndexByte(tail, '/')
	if k <= 0 || k+1 >= len(tail) || len(strings.Fields(tail[k+1:])) > 4 || !isName(tail[k+1:]) || strings.ContainsAny(tail[k+1:], ",]") || strings.ToUpper(tail[k+1:]) == tail[k+1:] {
		return false
	}
	left := tail[:k]
	if j := strings.LastIndexAny(left, ".(|[/"); j >= 0 {
		left = left[j+1:]
	}
	left = strings.TrimSpace(left)
	return known(left) || capitals(left) && len(strings.Fields(left)) <= 4
}
