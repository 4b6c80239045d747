package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/lexicon"
)

// A piece is one part of a line that says where a text comes from, such as the three of
// "By Jane Roe | The Harbour Times | Posted 12 March 2024".
type piece struct {
	role role
	name string // of who wrote it, or of the outlet
	date string // as readDate gives it; "" where there is none, as in "2 hours ago"
}

type role int

const (
	unread  role = iota // nothing that such lines are known to hold
	aside               // nothing of use: a desk, an address, a section
	dated               // a date, and not what of
	issued              // when the text was published
	revised             // when it was updated
	wrote               // a byline
	media               // an outlet or an agency
	proper              // words with capitals: a writer, a place or a section
)

const (
	bars       = "|•·;,/–—()"
	pieceBytes = 300 // of the longest line that is read in pieces
	pieceCount = 16  // the most places in it where a piece may end
)

// pieces reads a line piece by piece, at each place the longest that can be read; nil for a line
// that is too long to be of that sort.
func pieces(s string) []piece {
	if len(s) > pieceBytes {
		return nil
	}
	ends := pieceEnds(s)
	if len(ends) > pieceCount {
		return nil
	}
	var out []piece
	for from := 0; len(ends) > 0; {
		p, k := readPiece(s[from:ends[0]]), 0
		for i := len(ends) - 1; i > 0; i-- {
			if long := readPiece(s[from:ends[i]]); long.role != unread {
				p, k = long, i
				break
			}
		}
		out = append(out, p)
		from, ends = ends[k], ends[k+1:]
	}
	return out
}

// pieceEnds returns where a piece of s may end: at bars and full stops, between dashes, and
// before words such as "Published"; the end of s is the last.
func pieceEnds(s string) []int {
	var ends []int
	for i, r := range s {
		switch rest := s[i:]; {
		case r == ' ' && datesHead(rest[1:]), strings.HasPrefix(rest, " - "), strings.HasPrefix(lower(rest[:min(len(rest), 5)]), " for "):
			ends = append(ends, i)
		case strings.ContainsRune(bars, r), strings.HasPrefix(rest, ". "):
			ends = append(ends, i+utf8.RuneLen(r))
		}
	}
	if len(ends) > 0 && ends[len(ends)-1] == len(s) {
		return ends
	}
	return append(ends, len(s))
}

func datesHead(s string) bool {
	head, _ := dateHead(lower(s[:min(len(s), 20)]))
	return head != ""
}

// readPiece reads s as one piece.
func readPiece(s string) piece {
	s = strings.Trim(s, bars+" .-\u00a0")
	for _, small := range []string{"for ", "For ", "FOR ", "the "} { // "By Jane Roe for the Harbour Times"
		s = strings.TrimPrefix(s, small)
	}
	p := plain(s)
	if d := readDated(p); d.role != unread {
		return d
	}
	if name := bylineName(s); name != "" {
		return piece{role: wrote, name: name}
	}
	if strings.ContainsAny(s, bars) || strings.Contains(s, ". ") && !initials(s) {
		return piece{}
	}
	if name := writersOf(s); name != "" {
		return piece{role: media, name: name}
	}
	switch words := strings.Fields(p); {
	case menuLines[p], department(words), len(words) <= 6 && writers[words[len(words)-1]], strings.HasSuffix(p, " min read"), isMail(p):
		return piece{role: aside}
	case outlet(s) && unicode.IsUpper(firstRune(s)):
		return piece{role: media, name: unshouted(s)}
	case len(words) <= 4 && isName(s) && !strings.ContainsAny(s, "0123456789:\"“”?!"):
		return piece{role: proper, name: s}
	}
	return piece{}
}

// unshouted puts a name of several words in capitals alone in small letters but for the first of each: "HARBOUR REGISTER", and leaves
// short ones, which may stand for words: "BBC NEWS".
func unshouted(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 || strings.ToUpper(name) != name {
		return name
	}
	for i, w := range words {
		if first, size := utf8.DecodeRuneInString(w); len(w) > 3 || w == "THE" {
			words[i] = string(first) + strings.ToLower(w[size:])
		} else if joining[strings.ToLower(w)] {
			words[i] = strings.ToLower(w)
		}
	}
	return strings.Join(words, " ")
}

// writersOf is the outlet whose writers a piece says somebody is: "Harbour Register staff writers"; "" for none.
func writersOf(s string) string {
	words := strings.Fields(s)
	n := len(words)
	for n > 0 && (writers[strings.ToLower(words[n-1])] || strings.EqualFold(words[n-1], "staff")) {
		n--
	}
	if name := strings.Join(words[:n], " "); n > 0 && n < len(words) && outlet(name) {
		return name
	}
	return ""
}

// readDated reads a date or a time with nothing else but, before it, what it is of.
func readDated(p string) piece {
	head, what := dateHead(p)
	p = strings.TrimLeft(p[len(head):], " :")
	switch {
	case head != "" && p == "":
		return piece{role: aside}
	case dateOnly(p, head != ""), head != "" && recent[p]:
		return piece{role: what, date: readDate(p)}
	}
	return piece{}
}

// dateHead returns the words before a date, with which p begins, and what the date then says.
func dateHead(p string) (string, role) {
	for _, h := range dateHeads {
		if strings.HasPrefix(p, h.words) && (len(p) == len(h.words) || !isWordByte(p[len(h.words)])) {
			return h.words, h.role
		}
	}
	return "", dated
}

var dateHeads = []struct {
	words string
	role  role
}{
	{"first published", issued}, {"originally published", issued}, {"published", issued}, {"posted", issued}, {"broadcast", issued},
	{"aired", issued}, {"date", dated},
	{"updated", revised}, {"last updated", revised}, {"last modified", revised}, {"modified", revised},
}

// recent are times without a date that stand behind "Published".
var recent = lexicon.Set(`today yesterday now recently`)

// initials reports that the full stops inside s end initials and short titles alone: "J. Roe".
func initials(s string) bool {
	parts := strings.Split(s, ". ")
	for _, part := range parts[:len(parts)-1] {
		if len(part)-strings.LastIndexByte(part, ' ') > 4 {
			return false
		}
	}
	return true
}

func isMail(p string) bool {
	t := tokenizer{text: p, end: len(p)}
	return p != "" && t.mail(0) == len(p)
}
