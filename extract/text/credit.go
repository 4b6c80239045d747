package text

import (
	"slices"
	"strings"
	"unicode"

	"hearsay/extract/lexicon"
)

// credit reports a line that says where the text comes from: byline, date, agency, source.
func credit(s string, l line) bool {
	if l.words > 45 {
		return false
	}
	return agencyLine(l.plain) || stamped(s, l) || firstPublished(l) || sourceLine(l) || copyright(l.plain)
}

// agencyLine reports an agency alone on its line: "The Canadian Press", "— AP".
func agencyLine(plain string) bool {
	p := strings.Trim(plain, " —–-.()©*")
	return agencies[p]
}

// stamped reports a line made of a byline, an outlet's name, a date of publication, or of some
// of them: "By Jane Roe", "The Harbour Times | 12 March 2024", "Posted Mar 22, 2023 4:00 AM".
func stamped(s string, l line) bool {
	if l.words > 28 {
		return false
	}
	var is [proper + 1]bool
	found := pieces(s)
	full := false // a date with its year
	for _, p := range found {
		is[p.role] = true
		full = full || p.role == dated && p.date != ""
	}
	date := is[dated] || is[issued] || is[revised]
	switch {
	case is[unread]:
		return found[0].role == wrote && l.words <= 20 && !(l.stop && l.words > 8) || !l.quoted && labelled(l.plain)
	case is[proper]: // "Ferry Strike, March 2024" may be a headline
		return is[wrote] || date && (is[media] || strings.ContainsAny(s, "|•·"))
	}
	return is[wrote] || is[issued] || is[revised] || is[dated] && is[media] || full && !(l.stop && l.words > 6)
}

// labelled reports a date of publication with a colon before it.
func labelled(plain string) bool {
	for _, mark := range []string{"posted:", "updated:", "published:", "last updated"} {
		if _, rest, ok := strings.Cut(plain, mark); ok && readDate(rest) != "" {
			return true
		}
	}
	return false
}

// bylineName returns the writers of a byline: "Jane Roe" of "By Jane Roe in Oslo", "Words by Jane
// Roe" and "By Jane Roe and staff"; "" where s is none.
func bylineName(s string) string {
	rest := ""
	for _, head := range bylineHeads {
		if len(s) > len(head) && strings.EqualFold(s[:len(head)], head) {
			rest = strings.TrimSpace(s[len(head):])
			break
		}
	}
	if rest == "" || strings.ContainsAny(rest, bars+"\"“”") || strings.Contains(strings.ToLower(rest), " for ") {
		return ""
	}
	var names []string
	for _, words := range byAnd(strings.Fields(rest)) {
		if k := slices.IndexFunc(words, func(w string) bool { return nameEnds[strings.ToLower(w)] }); k > 0 {
			words = words[:k]
		}
		name := strings.Join(words, " ")
		switch {
		case len(names) > 0 && desk[strings.ToLower(name)]:
		case !isName(name) || strings.ContainsAny(name, "0123456789"):
			return ""
		default:
			names = append(names, name)
		}
	}
	return strings.Join(names, " and ")
}

// byAnd splits words at each "and".
func byAnd(words []string) [][]string {
	for i, w := range words {
		if w == "&" || strings.EqualFold(w, "and") {
			return append([][]string{words[:i]}, byAnd(words[i+1:])...)
		}
	}
	return [][]string{words}
}

var (
	bylineHeads = []string{"by ", "by: ", "written by ", "reported by ", "story by ", "words by ", "text by ", "reporting by ", "live blog by ",
		"live coverage by ", "byline: "}
	nameEnds = lexicon.Set(`at in with`)
	// desk are those whom a byline leaves without a name.
	desk = lexicon.Set(`staff agencies others colleagues reporters`)
)

// isName reports one to eight words that begin with capitals, but for small joining words.
func isName(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		n++
		if !unicode.IsUpper(firstRune(w)) && !joining[w] {
			return false
		}
	}
	return 1 <= n && n <= 8
}

var joining = lexicon.Set(`and de da di du van von der den al bin ben el la le of the for in at`)

// firstPublished reports "This report by X was first published …", "With files from …" and the
// other lines that end an agency's text.
func firstPublished(l line) bool {
	p := l.plain
	published := strings.Contains(p, "first published") || strings.Contains(p, "originally published") ||
		strings.Contains(p, "originally appeared") || strings.Contains(p, "first appeared")
	if (strings.HasPrefix(p, "this ") || strings.HasPrefix(p, "the ")) && published && hasWord(p, works) {
		return true
	}
	if l.words <= 25 && (strings.HasPrefix(p, "first published") || strings.HasPrefix(p, "originally published") || strings.HasPrefix(p, "republished")) {
		return true
	}
	for _, head := range []string{"with files from", "with file from", "reporting by", "additional reporting", "contributing:", "(reporting by",
		"editing by", "with additional reporting", "with agencies", "with reporting", "compiled by", "produced by", "edited by"} {
		if strings.HasPrefix(p, head) {
			return l.words <= 45
		}
	}
	for _, noted := range []string{" has been updated", " has been corrected", " has been amended", " was updated", " was corrected", " was amended"} {
		if l.words <= 40 && (strings.HasPrefix(p, "this story"+noted) || strings.HasPrefix(p, "this article"+noted)) {
			return true
		}
	}
	return l.words <= 30 && (strings.Contains(p, "contributed to this") || strings.Contains(p, " contributed reporting") ||
		strings.Contains(p, " contributed additional") || strings.Contains(p, " contributed research") || strings.HasSuffix(strings.TrimRight(p, ". "), " contributed") && hasWord(p, writers))
}

// biography reports a last line that says who the author is.
func biography(s string, l line) bool {
	head, rest, ok := strings.Cut(l.plain, " is a")
	if !ok || l.words > 50 || !isName(s[:min(len(s), len(head))]) || len(strings.Fields(head)) > 4 {
		return false
	}
	if len(rest) > 60 {
		rest = rest[:cut(rest, 0, 60, len(rest))]
	}
	return hasWord(rest, writers)
}

var writers = lexicon.Set(`writer writers reporter reporters correspondent journalist editor columnist producer`)

var works = lexicon.Set(`report story article piece post content version`)

// sourceLine reports "Source: BBC", "Photo: Jane Roe", "Credit: …".
func sourceLine(l line) bool {
	head, rest, ok := strings.Cut(l.plain, ":")
	if !ok || l.words > 12 || strings.TrimSpace(rest) == "" {
		return false
	}
	switch strings.TrimSpace(head) {
	case "source", "sources", "via", "author", "authors", "writer", "agency", "photo", "photos", "credit", "image", "picture",
		"photograph", "photo credit", "image credit", "photo by", "image source", "picture source":
		return true
	}
	return false
}

func copyright(plain string) bool {
	p := strings.TrimPrefix(plain, "copyright ")
	return len(p) < len(plain) && (strings.HasPrefix(p, "©") || strings.HasPrefix(p, "(c)") || p != "" && isDigit(p[0])) ||
		strings.HasPrefix(plain, "©") || strings.HasPrefix(plain, "(c) 1") || strings.HasPrefix(plain, "(c) 2")
}
