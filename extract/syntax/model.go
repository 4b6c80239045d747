package syntax

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax/internal/arc"
	"hearsay/extract/syntax/internal/lemma"
	"hearsay/extract/syntax/internal/tag"
)

// A Model is what training made: everything that Analyse knows about English.
// It is read-only and safe for concurrent use.
type Model struct {
	tags   []Tag
	labels []string // the root's last
	tagger tag.Tagger
	lemmas *lemma.Rules
	parser arc.Parser
	third  uint8 // the tag of a verb's third person
	noun   uint8 // the tag of a common noun
	base   uint8 // the tag of its other present forms
	past   uint8 // the tag of its past
	proper uint8 // the tag of a name
}

// A Tag is a part of speech in both of the treebank's tag sets.
type Tag struct{ XPOS, UPOS string }

// Parts are a model's pieces as the training writes them, each in the layout
// that its own package describes.
type Parts struct {
	Tags    []Tag
	Labels  []string
	Lexicon []byte
	Tagger  []byte
	Lemmas  []byte
	Parser  []byte
}

// magic opens a model file and names its layout: six sections follow in the
// order of Parts, each after its length in bytes (uint32, little-endian). Tags
// are lines "XPOS UPOS", labels are lines.
const magic = "hearsay syntax model 2\n"

// Bytes is the model file that Open reads.
func (p Parts) Bytes() []byte {
	var tags []string
	for _, t := range p.Tags {
		tags = append(tags, t.XPOS+" "+t.UPOS)
	}
	b := []byte(magic)
	for _, section := range [][]byte{
		[]byte(strings.Join(tags, "\n")), []byte(strings.Join(p.Labels, "\n")),
		p.Lexicon, p.Tagger, p.Lemmas, p.Parser,
	} {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(section)))
		b = append(b, section...)
	}
	return b
}

// Open reads a model file. The Model keeps b, which must not change afterwards.
// The weights are laid out anew, for speed, which takes most of the time.
func Open(b []byte) (*Model, error) {
	rest, ok := strings.CutPrefix(string(b[:min(len(b), len(magic))]), magic)
	if !ok || rest != "" {
		return nil, errors.New("not a syntax model of this version; run go run ./extract/syntax/train")
	}
	b = b[len(magic):]
	var section [6][]byte
	for i := range section {
		if len(b) < 4 || uint64(len(b)-4) < uint64(binary.LittleEndian.Uint32(b)) {
			return nil, fmt.Errorf("section %d is cut short; rebuild the model", i+1)
		}
		n := binary.LittleEndian.Uint32(b)
		section[i], b = b[4:4+n], b[4+n:]
	}
	m := &Model{labels: strings.Split(string(section[1]), "\n")}
	for _, line := range strings.Split(string(section[0]), "\n") {
		x, u, _ := strings.Cut(line, " ")
		switch {
		case x == "VBZ" && u == "VERB":
			m.third = uint8(len(m.tags))
		case x == "VBP" && u == "VERB":
			m.base = uint8(len(m.tags))
		case x == "VBD" && u == "VERB":
			m.past = uint8(len(m.tags))
		case x == "NNP" && u == "PROPN":
			m.proper = uint8(len(m.tags))
		case x == "NN" && u == "NOUN":
			m.noun = uint8(len(m.tags))
		}
		m.tags = append(m.tags, Tag{x, u})
	}
	return m, m.open(section)
}

func (m *Model) open(section [6][]byte) error {
	lexicon, err1 := tag.OpenLexicon(section[2])
	tagger, err2 := linear.OpenWeights(section[3])
	lemmas, err3 := lemma.Open(section[4])
	parser, err4 := linear.OpenWeights(section[5])
	m.tagger = tag.Tagger{Lexicon: lexicon, Weights: tagger, Tags: len(m.tags)}
	m.lemmas = lemmas
	m.parser = arc.Parser{Weights: parser, Labels: len(m.labels) - 1, Root: uint8(len(m.labels) - 1)}
	return errors.Join(err1, err2, err3, err4)
}
