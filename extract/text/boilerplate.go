package text

import (
	"strings"

	"hearsay/extract/lexicon"
)

// house judges how surely the outlet speaks of itself in a line: 2 surely, 1 perhaps (enough
// between two sure ones), 0 no. A line that reports speech, or tells of him or her, is the
// article's; what stands in quotation marks is nobody's appeal.
func house(l line) int {
	if l.words > 200 || speaks(l.plain) {
		return 0
	}
	p := unquoted(l.plain)
	sure, hint := count(p, appeals), count(p, hints)
	we, you := hasWord(p, weWords), hasWord(p, youWords)
	order := imperative(p)
	switch {
	case hasWord(p, theirs) && sure < 3 || len(p)*2 < len(l.plain):
		return 0
	case sure >= 2, sure == 1 && (we || you || order || l.words <= 14),
		hint >= 2 && (we || you) && l.words <= 60, hint >= 1 && order && l.words <= 25:
		return 2
	case sure+hint > 0 || len(p) == len(l.plain) && (we || you):
		return 1
	}
	return 0
}

// count returns how many times phrases stand in plain, as whole words.
func count(plain string, phrases map[string][]string) int {
	n := 0
	eachWord(plain, func(start, end int) bool {
		for _, p := range phrases[plain[start:end]] {
			k := start + len(p)
			if strings.HasPrefix(plain[start:], p) && (k == len(plain) || !isWordByte(plain[k])) {
				n++
				break
			}
		}
		return true
	})
	return n
}

// unquoted returns plain without what stands between double quotation marks.
func unquoted(plain string) string {
	if !strings.Contains(plain, "\"") {
		return plain
	}
	var b strings.Builder
	for i, part := range strings.Split(plain, "\"") {
		if i%2 == 0 {
			b.WriteString(part)
		}
	}
	return b.String()
}

// speaks reports words that attribute something to somebody in a line made plain: reporting,
// not an appeal.
func speaks(plain string) bool {
	return hasWord(plain, reporting) || strings.Contains(plain, "according to ")
}

var (
	reporting = lexicon.Set(`said says told tells wrote announced argued denied claimed alleged accused testified warned asked
		replied tweeted posted added insisted urged stated promised`)
	weWords     = lexicon.Set(`we our us we're we've`)
	youWords    = lexicon.Set(`you your you're you'll`)
	readerWords = lexicon.Set(`you your our us here`)
	theirs      = lexicon.Set(`he she his her him mr mrs ms`)
)

// eachWord calls f with the place of every word of plain, until f gives false.
func eachWord(plain string, f func(start, end int) bool) {
	for i := 0; i < len(plain); {
		if !isWordByte(plain[i]) {
			i++
			continue
		}
		start := i
		for i < len(plain) && isWordByte(plain[i]) {
			i++
		}
		if !f(start, i) {
			return
		}
	}
}

// hasWord reports whether a word of plain is one of words.
func hasWord(plain string, words map[string]bool) bool {
	found := false
	eachWord(plain, func(start, end int) bool {
		found = words[plain[start:end]]
		return !found
	})
	return found
}

func isWordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || isDigit(b) || b >= 0x80 || b == '-' || b == '\''
}

// imperative reports a line that begins by telling the reader what to do.
func imperative(plain string) bool {
	word, _, _ := strings.Cut(plain, " ")
	return imperatives[word]
}

var imperatives = lexicon.Set(`sign join subscribe follow support donate click read share get download contact email visit become
	help please watch listen like register enter check send tap see start try unlock continue find learn consider`)

// fillRuns makes boilerplate of what perhaps is, where it stands between two sure ones.
func (d *document) fillRuns() {
	sure := -1
	for i := range d.paragraphs {
		if !d.paragraphs[i].Kind.leftOut() {
			continue
		}
		if sure >= 0 && i-sure <= 5 && d.houseTalk(sure+1, i) {
			for k := sure + 1; k < i; k++ {
				d.paragraphs[k].Kind = Boilerplate
			}
		}
		sure = i
	}
}

// houseTalk reports that all of the paragraphs from i up to k perhaps are boilerplate, and that
// they lie beside an appeal.
func (d *document) houseTalk(i, k int) bool {
	if d.paragraphs[i-1].Kind != Boilerplate && d.paragraphs[k].Kind != Boilerplate {
		return false
	}
	for ; i < k; i++ {
		if !d.open(i) || d.lines[i].house == 0 {
			return false
		}
	}
	return true
}
