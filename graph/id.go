package graph

import (
	"bytes"
	"cmp"
	"crypto/sha1"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/google/uuid"
)

// namespace is the root of all ids: a random UUID, fixed for ever. An id is the version 5 UUID (RFC
// 9562, section 5.5) of the namespace and the content's parts, each with its length before it so
// that no two lists of parts read alike.
var namespace = uuid.MustParse("5f0c4e2e-3c5b-4b0c-9d0e-6d1a8d4f7b21")

func contentID(parts ...string) uuid.UUID {
	c := newContent()
	for _, p := range parts {
		c = c.part(p)
	}
	return c.id()
}

// A content is the parts of what an id is made of, as they are summed; each method adds some.
type content []byte

func newContent() content { return append(make(content, 0, 512), namespace[:]...) }

func (c content) part(s string) content {
	c = strconv.AppendInt(c, int64(len(s)), 10)
	c = append(c, ':')
	return append(c, s...)
}

// uuid adds an id as it is written.
func (c content) uuid(id uuid.UUID) content {
	c = append(c, "36:"...)
	c = hex.AppendEncode(c, id[:4])
	for at := 4; at < 10; at += 2 {
		c = append(c, '-')
		c = hex.AppendEncode(c, id[at:at+2])
	}
	c = append(c, '-')
	return hex.AppendEncode(c, id[10:])
}

func (c content) span(s Span) content {
	return c.part(strconv.Itoa(s.StartByte)).part(strconv.Itoa(s.EndByte))
}

func (c content) id() uuid.UUID {
	sum := sha1.Sum(c)
	id := uuid.UUID(sum[:16])
	id[6] = id[6]&0x0f | 5<<4 // the version
	id[8] = id[8]&0x3f | 0x80 // the variant of RFC 9562
	return id
}

// ArticleID returns the id of an article: of where it was published and the exact bytes.
func ArticleID(url, sha256 string) uuid.UUID {
	return contentID("article", url, sha256)
}

// MentionedID returns the id of an entity within one article, from its name and first mention.
func MentionedID(article uuid.UUID, name string, first Span) uuid.UUID {
	return newContent().part("mentioned").uuid(article).part(name).span(first).id()
}

// NamedID returns the id that entities of one name share across articles.
func NamedID(name string) uuid.UUID { return contentID("named", FoldName(name)) }

// DescribedID returns the id of somebody without a name by the sentence that first speaks of them: its
// words, and how many of these stand before. Only copies of one article have a sentence in common.
func DescribedID(sentence string, before int) uuid.UUID {
	return contentID("described", FoldName(sentence), strconv.Itoa(before))
}

// UnnamedID returns the id of an unnamed source: of the one place in one article that tells of it.
func UnnamedID(article uuid.UUID, source Span) uuid.UUID {
	return contentID("unnamed", article.String(), strconv.Itoa(source.StartByte), strconv.Itoa(source.EndByte))
}

// ClaimID returns the id of c, from what it claims: its subject, predicate, object, polarity,
// factuality and period. How it is worded beyond that, and where it stands, makes no difference.
func ClaimID(c *Claim) uuid.UUID { return claimID(c, c.Period().key()) }

// FormerClaimID returns the id that c had as long as only a date counted: that of the claim without a time for
// "since 2019". Readings and receipts of then have it.
func FormerClaimID(c *Claim) uuid.UUID { return claimID(c, string(c.Time)) }

func claimID(c *Claim, time string) uuid.UUID {
	return contentID("claim", c.Subject.key(), c.Predicate.Meaning(), c.Object.key(),
		string(c.Polarity), string(c.Factuality), time)
}

// key is a date where r is one, else an interval as ISO 8601-2 writes it: "2019/..", empty where r is open.
func (r DateRange) key() string {
	if r.From == r.To {
		return string(r.From)
	}
	return string(cmp.Or(r.From, "..") + "/" + cmp.Or(r.To, ".."))
}

// CompareIDs orders ids by their bytes. It returns -1, 0 or 1.
func CompareIDs(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }

func (t Term) key() string {
	switch {
	case t.Entity != uuid.Nil:
		return "entity " + t.Entity.String()
	case t.Claim != uuid.Nil:
		return "claim " + t.Claim.String()
	}
	return "text " + FoldName(t.Text)
}

// StatementID returns the id of s, from its article, claim, chain and evidence.
func StatementID(s *Statement) uuid.UUID {
	c := newContent().part("statement").uuid(s.Article).uuid(s.Claim).span(s.Evidence.Span)
	for i := range s.Chain {
		l := &s.Chain[i]
		c = c.part(string(l.Stance)).part(string(l.Speaker.Kind)).uuid(l.Speaker.ID).part(l.Speaker.Name)
	}
	return c.id()
}

// typewriter returns the mark of a typewriter for a curved one.
func typewriter(r rune) rune {
	switch r {
	case '’', '‘':
		return '\''
	case '“', '”':
		return '"'
	}
	return r
}

// FoldName returns the form in which names are compared: lower case, typewriter apostrophes, no
// leading article, no final possessive, single spaces. It never returns a longer string than that
// needs, and folding twice changes nothing.
func FoldName(name string) string {
	folded := name
	if !plainSpaced(name) {
		folded = SingleSpaces(strings.Map(typewriter, name))
	}
	folded = strings.ToLower(folded)
	for {
		first, rest, more := strings.Cut(folded, " ")
		if !more || first != "the" && first != "a" && first != "an" {
			break
		}
		folded = rest
	}
	for strings.HasSuffix(folded, "'s") && len(folded) > 2 {
		folded = strings.TrimRight(folded[:len(folded)-2], " ")
	}
	return folded
}

// plainSpaced reports whether s is ASCII with one space between each two words, as most names are.
func plainSpaced(s string) bool {
	gap := true
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || '\t' <= c && c <= '\r' || c == ' ' && gap {
			return false
		}
		gap = c == ' '
	}
	return !gap
}

// SingleSpaces returns the words of s with one space between each two.
func SingleSpaces(s string) string {
	if plainSpaced(s) {
		return s
	}
	gap := true
	for _, r := range s {
		if unicode.IsSpace(r) && (gap || r != ' ') {
			gap = true
			break
		}
		gap = r == ' '
	}
	if gap {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}
