package text

import (
	"slices"
	"strings"
)

// signed returns the headline of a page that opens with sentences of another sort: the first line
// from i on with a byline or a date right below it, near the top; or -1.
func (d *document) signed(i int) int {
	for ; i+2 < len(d.paragraphs) && i < 12; i++ {
		l := d.lines[i]
		if d.open(i) && !l.stop && !strings.HasSuffix(l.plain, ":") && l.words >= 4 && l.words <= 30 && d.signs(i+1) {
			return i
		}
	}
	return -1
}

// signs reports that paragraph i is a byline or a date.
func (d *document) signs(i int) bool {
	return d.paragraphs[i].Kind == Credit && slices.ContainsFunc(pieces(d.paragraphs[i].Span.Of(d.text)), func(p piece) bool {
		return p.role == wrote || p.role == dated || p.role == issued
	})
}

// title returns line i as a title, made plain, without the outlet's name.
func (d *document) title(i int) string {
	if d.lines[i].words > 40 {
		return ""
	}
	title, _ := splitTitle(d.paragraphs[i].Span.Of(d.text), "")
	return plain(title)
}

// masthead reports that line i at the top gives an outlet's name, beside a date or a byline or
// below the headline h, or a place and a date.
func (d *document) masthead(i, h int) bool {
	beside := i > h || i > 0 && d.paragraphs[i-1].Kind == Credit || i+1 < len(d.paragraphs) && d.paragraphs[i+1].Kind == Credit
	found := pieces(d.paragraphs[i].Span.Of(d.text))
	for _, p := range found {
		if p.role == unread || p.role == proper && len(found) < 2 {
			return false
		}
	}
	return beside && slices.ContainsFunc(found, func(p piece) bool { return p.role == media || p.role == dated })
}

// splitTitle takes the title of a page apart, "Ferry strike ends | The Harbour Times"; where no
// outlet stands behind a bar it gives the one that it was given.
func splitTitle(s, outletElse string) (title, name string) {
	for _, bar := range []string{" | ", " - ", " – ", " — "} {
		if k := strings.LastIndex(s, bar); k > 0 && len(strings.Fields(s[:k])) >= 3 && outlet(s[k+len(bar):]) {
			return strings.TrimSpace(s[:k]), strings.TrimSpace(s[k+len(bar):])
		}
	}
	return s, outletElse
}

// siteName reports a line that can only be the name of an outlet: "The Harbour Times".
func siteName(s string, l line) bool {
	if l.words > 5 || !isName(s) || l.stop {
		return false
	}
	words := strings.Fields(l.plain)
	return outletWords[words[len(words)-1]] && (words[0] == "the" || l.words <= 3)
}
