package coref

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// Kinds of phrases.
const (
	pronoun = iota
	name
	nominalPhrase
)

// A mention is a phrase with what may tell to whom it refers.
type mention struct {
	Phrase
	kind      uint8
	class     uint8 // of a pronoun, from 1
	gender    uint8 // m, f, n for things, 0 for unknown
	hint      uint8 // the gender that the first word of a name suggests
	depth     uint8 // how much stands above it in the tree, at most 4
	order     uint8 // how many phrases for somebody stand before it in its sentence, at most 4
	number    uint8 // 1 one, 2 several, 0 unknown
	animate   uint8 // 1 yes, 2 no, 0 unknown
	det       uint8 // what determines it
	role      uint8 // in its clause
	typ       uint8 // of the entity it names
	size      uint8 // tokens, at most 6
	headline  bool
	time      bool   // a day or a month
	quote     int32  // the quotation it is in, -1 for none
	voice     int32  // who speaks there: the mention's index, -1 for the author
	speaker   uint32 // whose turn it is in a transcript, 0 for none
	paragraph int32
	entity    int32 // as in Name, -1 for unknown
	clause    int32 // the token it hangs from
	head      uint32
	text      uint32
	verb      uint32
	words     []uint32 // what it consists of, without function words
}

const (
	male = iota + 1
	female
	neuter
)

// Classes of pronouns; forms of one person share one.
const (
	first = iota + 1
	firstPlural
	second
	he
	she
	it
	they
	this
	that
	these
	someone
	here
	otherPronoun
)

var pronounClass = map[string]uint8{
	"i": first, "me": first, "my": first, "mine": first, "myself": first,
	"we": firstPlural, "us": firstPlural, "our": firstPlural, "ours": firstPlural, "ourselves": firstPlural,
	"you": second, "your": second, "yours": second, "yourself": second, "yourselves": second,
	"he": he, "him": he, "his": he, "himself": he,
	"she": she, "her": she, "hers": she, "herself": she,
	"it": it, "its": it, "itself": it,
	"they": they, "them": they, "their": they, "theirs": they, "themselves": they, "'em": they,
	"this": this, "that": that, "these": these, "those": these,
	"someone": someone, "somebody": someone, "everyone": someone, "everybody": someone, "nobody": someone, "anyone": someone, "one": someone,
}

var determiners = map[string]uint8{"the": 1, "a": 2, "an": 2, "this": 3, "that": 3, "these": 3, "those": 3, "no": 4, "any": 5, "every": 5,
	"each": 5, "some": 6, "all": 7, "both": 8, "such": 9, "another": 10, "many": 6, "several": 6, "few": 6}

// possessed is the determiner of what is told by whose it is.
const possessed = 11

var roles = map[string]uint8{"nsubj": 1, "nsubj:pass": 2, "obj": 3, "iobj": 4, "obl": 5, "obl:agent": 6, "nmod": 7, "nmod:poss": 8, "conj": 9,
	"appos": 10, "root": 11, "compound": 12, "xcomp": 13, "ccomp": 13, "parataxis": 14, "obl:unmarked": 15, "nmod:unmarked": 16, "vocative": 17, "dep": 18}

// womanly and manly are nouns that tell a gender.
var (
	womanly = lexicon.Set(`woman girl lady mother daughter sister wife widow aunt niece grandmother granddaughter actress queen princess duchess
 countess baroness nun waitress hostess businesswoman congresswoman spokeswoman chairwoman councilwoman heroine girlfriend bride mum mom stepmother
 mother-in-law daughter-in-law sister-in-law`)
	manly = lexicon.Set(`man boy gentleman father son brother husband widower uncle nephew grandfather grandson king prince duke count baron monk waiter
 businessman congressman spokesman chairman councilman hero boyfriend groom dad stepfather guy lord father-in-law son-in-law brother-in-law`)
	stop = lexicon.Set(`the a an this that these those his her its their my our your of in on at for to and or 's ’s , ( ) " “ ” ' - mr mr. mrs mrs. ms ms. dr dr.`)
)

// trait reads what the tree tells of a phrase.
func (r *resolver) trait(p Phrase) mention {
	s := r.doc.Sentences[p.Sentence]
	t := &s.Tokens[p.Head]
	m := mention{Phrase: p, quote: -1, voice: -1, entity: -1, clause: int32(t.Head), paragraph: int32(s.Paragraph), size: uint8(min(p.Last-p.First+1, 6))}
	lower := s.Lower(p.Head)
	m.headline = s.Kind == text.Headline || s.Kind == text.Subhead
	m.head = hash(strings.ToLower(s.Lemma(p.Head)))
	m.role = roles[t.Rel]
	if m.Joint {
		m.head = mix(m.head, 7) // not what its first part alone is
	}
	if t.Head >= 0 {
		m.verb = hash(s.Lemma(t.Head))
	}
	switch {
	case t.UPOS == "PRON" || t.UPOS == "DET":
		m.kind, m.class = pronoun, pronounClass[lower]
		if m.class == 0 {
			m.class = otherPronoun
		}
	case t.UPOS == "PROPN":
		m.kind = name
	default:
		m.kind = nominalPhrase
	}
	r.agreement(&m, s, lower)
	m.det = determiner(s, p)
	m.words, m.text = contents(s, p)
	m.depth = depth(s, p.Head)
	m.time = m.kind == name && (lexicon.MonthName(lower) || lexicon.WeekdayName(lower))
	if m.kind == name {
		m.hint = r.hint(s, p)
	}
	return m
}

// depth counts what stands above the phrase in the tree.
func depth(s *tree.Sentence, i int) uint8 {
	n := uint8(0)
	for h := s.Tokens[i].Head; h >= 0 && n < 4; h = s.Tokens[h].Head {
		n++
	}
	return n
}

// hint is the gender of the first name that a phrase's name begins with.
func (r *resolver) hint(s *tree.Sentence, p Phrase) uint8 {
	i := p.Head
	for i > p.First && s.Tokens[i-1].UPOS == "PROPN" {
		i--
	}
	for ; i < p.Head; i++ {
		if g := r.known.Gender(s.Lower(i)); g != 0 {
			return code(g)
		}
	}
	return code(r.known.Gender(s.Lower(p.Head)))
}

func code(gender byte) uint8 {
	switch gender {
	case 'm':
		return male
	case 'f':
		return female
	}
	return 0
}

// agreement finds number, gender and whether somebody or something is meant.
func (r *resolver) agreement(m *mention, s *tree.Sentence, lower string) {
	lemma := strings.ToLower(s.Lemma(m.Head))
	switch {
	case m.kind == pronoun:
		m.number, m.gender, m.animate = ofPronoun(m.class)
		return
	case strings.HasSuffix(s.Tokens[m.Head].XPOS, "S") || m.Joint:
		m.number = 2
	default:
		m.number = 1
	}
	switch {
	case womanly[lemma]:
		m.gender, m.animate = female, 1
	case manly[lemma]:
		m.gender, m.animate = male, 1
	case m.kind == nominalPhrase && r.known.Person(lemma):
		m.animate = 1
	case m.kind == nominalPhrase && r.known.Organization(lemma):
		m.animate, m.typ = 2, 2
	case m.kind == nominalPhrase && !doer(lemma):
		m.animate = 2
	}
}

// doer reports whether the noun ends as those for people often do: "surveyor", "florist". Many that do are
// none for people, so it leaves open what is meant.
func doer(lemma string) bool {
	for _, end := range [...]string{"er", "or", "ist", "ian", "ant", "ent", "ee", "man", "eer", "ess", "person", "kid", "baby", "child", "one"} {
		if strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

func ofPronoun(class uint8) (number, gender, animate uint8) {
	switch class {
	case first, second, someone:
		return 1, 0, 1
	case firstPlural:
		return 2, 0, 1
	case he:
		return 1, male, 1
	case she:
		return 1, female, 1
	case it, this, that:
		return 1, neuter, 2
	case they, these:
		return 2, 0, 0
	}
	return 0, 0, 0
}

func determiner(s *tree.Sentence, p Phrase) uint8 {
	if c := s.Child(p.Head, "nmod:poss"); c >= p.First && c < p.Head {
		return possessed
	}
	if c := s.Child(p.Head, "det"); c >= p.First && c < p.Head {
		if d := determiners[s.Lower(c)]; d > 0 {
			return d
		}
	}
	if p.First < p.Head {
		return determiners[s.Lower(p.First)]
	}
	return 0
}

// contents gives the words of the phrase up to its head, and of a name the whole, without function words.
func contents(s *tree.Sentence, p Phrase) (words []uint32, text uint32) {
	text = 2166136261
	for i := p.First; i <= p.Last; i++ {
		lower := s.Lower(i)
		if stop[lower] {
			continue
		}
		w := hash(lower)
		if i == p.Head {
			w = hash(strings.ToLower(s.Lemma(i)))
		}
		text = mix(text, w)
		if i <= p.Head || s.Tokens[i].UPOS == "PROPN" {
			words = append(words, w)
		}
	}
	return words, text
}

// isNamed gives the mention what is known of the name that its head is part of.
func (m *mention) isNamed(n *Name) {
	m.entity = int32(n.Entity)
	switch n.Type {
	case graph.Person:
		m.typ, m.animate = 1, 1
	case graph.Organization:
		m.typ, m.animate = 2, 2
	case graph.Place:
		m.typ, m.animate = 3, 2
	case graph.Group:
		m.typ, m.animate = 4, 1
	default:
		m.typ = 5
	}
	m.gender = code(n.Gender)
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func mix(a, b uint32) uint32 {
	h := (a ^ b) * 0x9E3779B1
	return h ^ h>>15
}
