package text

import "strings"

// address returns the end of the web or mail address at i, or i.
func (t *tokenizer) address(i int) int {
	if t.wordBefore(i) {
		return i
	}
	if e := t.mail(i); e > i {
		return e
	}
	rest := t.text[i:min(t.end, i+8)]
	if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "www.") {
		return i
	}
	e := i
	for e < t.end {
		r, n := at(t.text, e, t.end)
		if isSpace(r) || strings.ContainsRune(`<>"“”’‘»`, r) {
			break
		}
		e += n
	}
	return i + len(strings.TrimRight(t.text[i:e], ".,;:!?)]'"))
}

// mail returns the end of a mail address at i, or i.
func (t *tokenizer) mail(i int) int {
	local, e := i, i
	for e < t.end && e-i < 64 && mailByte(t.text[e]) {
		e++
	}
	if e == local || e >= t.end || t.text[e] != '@' || e+1 >= t.end || !mailByte(t.text[e+1]) {
		return i
	}
	dot := false
	for e++; e < t.end && mailByte(t.text[e]); e++ {
		dot = dot || t.text[e] == '.'
	}
	if !dot {
		return i
	}
	return i + len(strings.TrimRight(t.text[i:e], ".-_"))
}

func mailByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || isDigit(b) || b == '.' || b == '_' || b == '-' || b == '+'
}
