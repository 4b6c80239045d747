package text

import (
	"strings"
	"unicode"

	"hearsay/extract/lexicon"
)

// navigation reports a line that leads elsewhere, or is no language at all.
func navigation(s string, l line) bool {
	p := strings.TrimRight(l.plain, " :!»›>→")
	if menuLines[p] || listHead(p) || p == "" {
		return true
	}
	if breadcrumb(s, l) || listItem(p) || linkedOrder(l) || fileName(s) || garbled(s) || mixedMenu(l.plain) {
		return true
	}
	if l.words > 25 || l.quoted || strings.Contains(l.plain, "\"") || speaks(l.plain) {
		return false
	}
	if tagline(l) {
		return true
	}
	word, _, _ := strings.Cut(l.plain, " ")
	for _, lead := range leads[strings.TrimRight(word, ":")] {
		if strings.HasPrefix(l.plain, lead) {
			return leadsAway(l, lead)
		}
	}
	return strings.HasSuffix(p, "min read") || strings.HasSuffix(p, "minute read") || strings.HasSuffix(p, "minutes read")
}

// tagline reports what a publication says that it is, under its name: "A weekly newsletter about boats and those who build them".
func tagline(l line) bool {
	words := strings.Fields(l.plain)
	if l.stop || len(words) < 4 || words[0] != "a" && words[0] != "an" && words[0] != "the" && words[0] != "your" {
		return false
	}
	for i, w := range words[1:min(len(words)-1, 5)] {
		if next := words[i+2]; publications[w] && (next == "about" || next == "on" || next == "for") {
			return true
		}
	}
	return false
}

var publications = lexicon.Set(`newsletter magazine weekly blog podcast bulletin digest briefing column`)

// listItem reports "list 2 of 4", which screen readers say of lists, and counts: "12", "+4", "3
// comments".
func listItem(p string) bool {
	if n, of, ok := strings.Cut(p, " "); ok && counted[of] {
		p = n
	}
	if strings.HasPrefix(p, "list ") {
		p = strings.ReplaceAll(strings.TrimSuffix(p[5:], " items"), "of", "")
	}
	return len(p) <= 9 && p != "" && strings.Trim(p, "0123456789+, ") == "" || clock(p)
}

// clock reports the time of an entry of a live page: "11.05", "18:20 GMT", "6.15 pm".
func clock(p string) bool {
	h, rest, ok := strings.Cut(strings.Replace(p, ":", ".", 1), ".")
	if !ok || h == "" || len(h) > 2 || len(rest) < 2 || !isDigit(rest[0]) || !isDigit(rest[1]) || strings.Trim(h, "0123456789") != "" {
		return false
	}
	switch strings.ReplaceAll(strings.TrimLeft(rest[2:], " "), ".", "") {
	case "", "am", "pm", "gmt", "bst", "cet", "cest", "est", "edt", "et", "utc":
		return true
	}
	return false
}

var counted = lexicon.Set(`comment comments reply replies share shares like likes view views`)

// linkedOrder reports a short order to the reader with an address in it: "Follow us at https://…".
func linkedOrder(l line) bool {
	return l.words <= 20 && imperative(l.plain) && !l.quoted && (strings.Contains(l.plain, "http") || strings.Contains(l.plain, "www."))
}

// listHead reports the head of a list of links, made plain.
func listHead(p string) bool {
	if listHeads[p] {
		return true
	}
	if strings.Count(p, " ") > 5 || strings.ContainsAny(p, ".:?!\"") {
		return false
	}
	for _, head := range listHeadLeads {
		if strings.HasPrefix(p, head+" ") {
			return true
		}
	}
	return false
}

// leadsAway keeps sentences that only happen to begin with the words of a lead.
func leadsAway(l line, lead string) bool {
	if !strings.ContainsAny(lead[len(lead)-1:], ":|(@") && len(l.plain) > len(lead) && isWordByte(l.plain[len(lead)]) {
		return false
	}
	if !l.stop || l.words <= 6 {
		return true
	}
	return l.house > 0 || strings.ContainsAny(l.plain, ":|") || hasWord(l.plain, readerWords)
}

// breadcrumb reports the path to a page: "Home » World » Story", "World > Europe".
func breadcrumb(s string, l line) bool {
	if l.stop && l.words > bodyWords {
		return false
	}
	if strings.HasPrefix(l.plain, "home ") || strings.HasPrefix(l.plain, "you are here") {
		for _, mark := range []string{"»", "›", ">", "/", "|", "→", "\\"} {
			if strings.Contains(s, mark) {
				return true
			}
		}
	}
	for _, mark := range []string{" » ", " › ", " > ", " → ", "»", "›"} {
		if n := strings.Count(s, mark); n >= 2 || n == 1 && l.words <= 25 && !l.quoted && !strings.Contains(s, "«") && !strings.Contains(s, "‹") {
			return true
		}
	}
	return l.words <= 20 && (strings.Count(s, " | ") >= 2 || strings.Count(s, " • ") >= 2 || strings.Count(s, " · ") >= 2)
}

// fileName reports a single long chunk that names a picture or a hash.
func fileName(s string) bool {
	if len(s) > 300 || strings.ContainsAny(s, " \t") {
		return false
	}
	low := strings.ToLower(s)
	for _, ext := range []string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".mp4", ".pdf"} {
		if strings.HasSuffix(low, ext) {
			return true
		}
	}
	if strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "www.") {
		return true
	}
	digits := 0
	for i := 0; i < len(low); i++ {
		if isDigit(low[i]) {
			digits++
		}
	}
	return len(s) >= 16 && digits*4 >= len(s)
}

// garbled reports a line that is mostly mojibake, or has no letter and no digit at all.
func garbled(s string) bool {
	if len(s) > 400 {
		return false
	}
	letters, ascii := 0, 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters++
			if r < 0x80 {
				ascii++
			}
		}
	}
	return letters == 0 || Mojibake(s) && ascii*2 < letters
}

// mixedMenu reports a line made of menu entries alone: "Facebook Twitter WhatsApp Email".
func mixedMenu(plain string) bool {
	n := 0
	for w := range strings.FieldsSeq(plain) {
		if n++; n > 14 || !menuLines[strings.Trim(w, ",|•·/")] && !strings.ContainsAny(w, "|•·/") {
			return false
		}
	}
	return n >= 2
}

// fillLists makes navigation of the short lines that follow the head of a list of links, up to
// the next body paragraph.
func (d *document) fillLists() {
	in := false
	for i := range d.paragraphs {
		switch {
		case d.paragraphs[i].Kind == Navigation && listHead(strings.TrimRight(d.lines[i].plain, " :")):
			in = true
		case in && d.open(i):
			l := d.lines[i]
			if l.stop || l.words > 20 || l.quoted && l.words > 12 {
				in = false
				continue
			}
			d.paragraphs[i].Kind = Navigation
		}
	}
}
