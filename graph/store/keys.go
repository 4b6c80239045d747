package store

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// formatVersion is the version of the keys and values below, and of the rules that derive them
// (graph.Reading.Linked, graph.FoldName, the ids). A change to any of these is a new version.
//
//	1  inputs, texts and readings as put; the rows of rows.go
//	2  judgements; entities identified across articles, predicates by their meaning; versions of an
//	   article, of which those that do not count keep only what they carried; later also when articles
//	   were taken in
//	3  one row for an entity of several articles, one for each of its names, one for a claim of several
//	   articles; what tells short names apart from them; values without what their key says; on what
//	   times rest; what articles said before others took their place; what read them
//	4  ids of claims with the ends of times that are no date, by which they are found in time too
//	5  inputs and readings packed as S2 blocks, which were deflated
const formatVersion = 5

// A table is the first byte of a key and says what the rest of it is.
type table byte

const (
	formatTable     table = 'f'
	derivationTable table = 'g'
	upgradeTable    table = 'u'
	followTable     table = 'o'
	inputTable      table = 'i'
	textTable       table = 't'
	readingTable    table = 'r'
	judgedTable     table = 'j'
	takenTable      table = 'h'
	pendingTable    table = 'q'

	articleTable   table = 'a'
	contentsTable  table = 'k'
	datedTable     table = 'd'
	publisherTable table = 'p'
	entityTable    table = 'e'
	summaryTable   table = 'E'
	nameTable      table = 'n'
	claimTable     table = 'c'
	severalTable   table = 'm'
	aboutTable     table = 'b'
	predicateTable table = 'v'
	saidTable      table = 's'
	speakerTable   table = 'w'
	statementTable table = 'x'
	answeredTable  table = 'y'
	identityTable  table = 'I'
	tellerTable    table = 'C'
	shortTable     table = 'S'
	touchedTable   table = 'T'
	doubtTable     table = 'D'
	topicTable     table = 'P'
	sketchTable    table = 'M'
	timeTable      table = 'Z'

	addressTable     table = 'U'
	supersedingTable table = 'V'
	unclearTable     table = 'W'
	formerTable      table = 'F'
	pastTable        table = 'O'
	readByTable      table = 'B'
)

// A part is one typed piece of a key. The bytes of each part sort as its values do.
type part byte

const (
	idPart    part = iota // 16 bytes
	datePart              // 10 bytes, newest first, unknown last
	startPart             // 4 bytes, big endian: the byte of the text at which something starts
	textPart              // folded words, 0x00 written as 0x00 0xff, ended by 0x00 0x01
)

const (
	idSize    = 16
	dateSize  = 10
	startSize = 4

	// articlePlaceSize is the size of an article's place in a list: date and id.
	articlePlaceSize = dateSize + idSize
	// placeSize is the size of a statement's place: that of its article, its start, its id.
	placeSize = articlePlaceSize + startSize + idSize

	// maxText bounds a text part, before escapes: Badger takes keys up to 65,000 bytes. Longer
	// texts are cut, and what is found by them is tested on the whole.
	maxText = 255
)

// layouts is the keyspace.
var layouts = []struct {
	table table
	name  string
	parts []part
}{
	{formatTable, "format", nil},
	{derivationTable, "derivation", nil}, // → with what the derived rows were derived
	// As put.
	{inputTable, "input", []part{idPart}},         // article → graph.Input as JSON
	{textTable, "text", []part{idPart}},           // article → the article's text
	{readingTable, "reading", []part{idPart}},     // article → graph.Reading as JSON, without the text
	{judgedTable, "judgement", []part{startPart}}, // its number in the log → graph.Judgement as JSON
	{takenTable, "taken", []part{idPart}},         // article → when it was first taken in, RFC 3339 with seconds, UTC
	// Work that a crash must not lose.
	{upgradeTable, "upgrade", nil},            // while a graph of an older format is brought up to this → the last article done
	{followTable, "follow", nil},              // while judgements on claims of a graph up to format 3 are to be made on those of now
	{pendingTable, "pending", []part{idPart}}, // article → how many judgements its rows were derived with
	// Derived.
	{articleTable, "article", []part{idPart}},                                        // article → article without its text
	{contentsTable, "contents", []part{idPart}},                                      // article → ids of what stands in it
	{datedTable, "dated", []part{datePart, idPart}},                                  // published, article
	{publisherTable, "publisher", []part{textPart, datePart, idPart}},                // name, published, article
	{entityTable, "entity", []part{idPart, datePart, idPart}},                        // entity, published, article → entity
	{summaryTable, "summary", []part{idPart}},                                        // entity of several articles → how they name it, how many mentions
	{nameTable, "name", []part{textPart, idPart}},                                    // name or alias, entity
	{claimTable, "claim", []part{idPart, idPart}},                                    // claim, article → claim
	{severalTable, "several", []part{idPart}},                                        // claim that more than one article has
	{aboutTable, "about", []part{idPart, idPart, idPart}},                            // entity, claim, article → claim
	{predicateTable, "predicate", []part{textPart, idPart, idPart}},                  // lemma, claim, article
	{saidTable, "said", []part{idPart, datePart, idPart, startPart, idPart}},         // claim, place → statement
	{speakerTable, "speaker", []part{idPart, datePart, idPart, startPart, idPart}},   // speaker, place → claim
	{statementTable, "statement", []part{idPart}},                                    // statement → claim, place
	{answeredTable, "answered", []part{idPart, datePart, idPart, startPart, idPart}}, // claim, place of a statement that people paired → its own claim
	{identityTable, "identity", []part{idPart}},                                      // article → what its entities are, which are other versions of it
	{tellerTable, "teller", []part{textPart, datePart, idPart, idPart}},              // short name, published, article, entity of the reading that has a fuller name → profile
	{shortTable, "short", []part{textPart, datePart, idPart, idPart}},                // short name, published, article, entity of the reading that has only this → what it is, profile
	{touchedTable, "touched", []part{idPart, idPart}},                                // id before judgements, article
	{doubtTable, "doubt", []part{idPart, idPart}},                                    // article, entity of the reading that a person should look at
	{topicTable, "topic", []part{idPart, textPart, idPart, idPart}},                  // entity, predicate, claim, article
	{sketchTable, "sketch", []part{idPart}},                                          // article → signature of its text
	{timeTable, "time", []part{idPart, datePart, idPart, idPart}},                    // entity, when it happened or since when it is so, claim, article
	{addressTable, "address", []part{textPart, idPart}},                              // URL, article
	{supersedingTable, "superseding", []part{idPart, idPart}},                        // article, the one that says that it supersedes it
	{unclearTable, "unclear", []part{idPart}},                                        // article that may be a version of others, earlier or later
	{readByTable, "read by", []part{textPart, textPart, idPart}},                     // extractor, its version, article
	{formerTable, "former", []part{idPart, idPart}},                                  // claim, article that carried it and does not count
}

// Under pastTable stand the rows that an article would have that another took the place of, each under
// that and its key: for who asks what was known before.

// A key is a table and its parts; each method adds one.
type key []byte

func in(t table) key { return append(make(key, 0, 80), byte(t)) }

func (k key) id(id uuid.UUID) key { return append(k, id[:]...) }

func (k key) date(d graph.Date) key {
	p := datePlace(d)
	return append(k, p[:]...)
}

func (k key) start(b int) key { return binary.BigEndian.AppendUint32(k, uint32(b)) }

// text adds a whole text part, textPrefix one that others may go on from.
func (k key) text(s string) key { return append(k.textPrefix(s), 0x00, 0x01) }

func (k key) textPrefix(s string) key {
	for i := 0; i < len(s) && i < maxText; i++ {
		k = append(k, s[i])
		if s[i] == 0 {
			k = append(k, 0xff)
		}
	}
	return k
}

// datePlace returns the bytes by which dates sort newest first: the inverted digits, so that 2021-02
// stands after its days, and the unknown date after all.
func datePlace(d graph.Date) [dateSize]byte {
	var p [dateSize]byte
	copy(p[:], d)
	for i := range p {
		p[i] = ^p[i]
	}
	return p
}

// dateAt returns the date of which b is the place.
func dateAt(b []byte) graph.Date {
	digits := make([]byte, 0, dateSize)
	for _, c := range b[:dateSize] {
		if c != 0xff {
			digits = append(digits, ^c)
		}
	}
	return graph.Date(digits)
}

// textSize returns how many bytes the text part takes with which b begins, or -1 if none does.
func textSize(b []byte) int {
	for i := 0; i+1 < len(b); i++ {
		if b[i] == 0 {
			if b[i+1] == 1 {
				return i + 2
			}
			i++
		}
	}
	return -1
}

// textAt returns the words of which b is the text part, as far as the key has them.
func textAt(b []byte) string {
	return strings.ReplaceAll(string(b[:len(b)-2]), "\x00\xff", "\x00")
}

// describe returns a key in words, its parts between slashes; ok is false where it is no key of this
// format.
func describe(k []byte) (words string, ok bool) {
	if len(k) > 1 && table(k[0]) == pastTable && perArticle[table(k[1])] {
		words, ok = describe(k[1:])
		if table(k[1]) == nameTable { // there, a row belongs to an article
			words, ok = describeParts("name", []part{textPart, idPart, idPart}, k[2:])
		}
		return "past/" + words, ok
	}
	for _, l := range layouts {
		if len(k) > 0 && table(k[0]) == l.table {
			return describeParts(l.name, l.parts, k[1:])
		}
	}
	return fmt.Sprintf("%x", k), false
}

func describeParts(name string, parts []part, rest []byte) (string, bool) {
	words := []string{name}
	for _, p := range parts {
		size := partSize(p, rest)
		if size < 0 || size > len(rest) {
			return fmt.Sprintf("%s/%x", strings.Join(words, "/"), rest), false
		}
		words = append(words, partWords(p, rest[:size]))
		rest = rest[size:]
	}
	return strings.Join(words, "/"), len(rest) == 0
}

func partSize(p part, rest []byte) int {
	switch p {
	case idPart:
		return idSize
	case datePart:
		return dateSize
	case startPart:
		return startSize
	}
	return textSize(rest)
}

func partWords(p part, b []byte) string {
	switch p {
	case idPart:
		return uuid.UUID(b).String()
	case datePart:
		return string(dateAt(b))
	case startPart:
		return fmt.Sprint(binary.BigEndian.Uint32(b))
	}
	return fmt.Sprintf("%q", b[:len(b)-2])
}
