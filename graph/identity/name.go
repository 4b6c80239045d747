package identity

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"hearsay/graph"
)

// honorifics say a person's gender and that what follows is a surname.
var honorifics = map[string]byte{
	"mr": 'm', "mister": 'm', "sir": 'm', "lord": 'm',
	"mrs": 'f', "ms": 'f', "miss": 'f', "dame": 'f', "lady": 'f', "madam": 'f',
	"dr": 0, "prof": 0,
}

// ranks are offices that newspapers put before the whole of a person's name.
var ranks = wordSet(`archbishop bishop captain chancellor colonel commissioner constable councillor councilor deputy general governor inspector judge justice
	lieutenant major mayor minister president professor rabbi rev reverend senator sergeant sheriff superintendent`)

// companyForms are legal forms that newspapers leave out of a company's name.
var companyForms = map[string]bool{"inc": true, "ltd": true, "limited": true, "plc": true, "corp": true,
	"corporation": true, "llc": true, "gmbh": true, "ag": true, "nv": true, "sa": true, "co": true}

// FullName returns the form of a name that entities are known by across articles: a person's without
// honorific, rank, middle initials and accents, an organization's without its legal form. Case and a leading article
// are left to graph.NamedID.
func FullName(t graph.EntityType, name string) string {
	if t == graph.Person {
		return fullPerson(name)
	}
	words := strings.Fields(respelled(name))
	switch t {
	case graph.Organization, graph.Other, graph.Group:
		if len(words) > 1 && strings.EqualFold(words[0], "the") {
			words = words[1:]
		}
		if len(words) > 1 && partyAdjective[strings.ToLower(words[0])] {
			words = words[1:]
		}
		for len(words) > 1 && companyForms[plain(words[len(words)-1])] {
			words = words[:len(words)-1]
			words[len(words)-1] = strings.TrimRight(words[len(words)-1], ",")
		}
	}
	return strings.Join(words, " ")
}

func fullPerson(name string) string {
	if !ascii(name) { // to look for letters costs more than all the rest
		name = letters.Replace(name)
	}
	name = untitled(name)
	if strings.Count(name, " ") < 2 {
		return name
	}
	words := strings.Split(name, " ")
	if ranks[plain(words[0])] {
		words = words[1:]
	}
	for i := len(words) - 2; i > 0; i-- {
		if letters := strings.Trim(words[i], "."); utf8.RuneCountInString(letters) == 1 {
			words = append(words[:i:i], words[i+1:]...)
		}
	}
	return strings.Join(words, " ")
}

// spelled puts names that are spelled in two ways in one.
var spelled = strings.NewReplacer(" & ", " and ", "St. ", "St ")

func respelled(name string) string {
	if !strings.Contains(name, "&") && !strings.Contains(name, "St.") { // as most names
		return name
	}
	return spelled.Replace(name)
}

// letters puts people's names as plainly as some newspapers do.
var letters = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ã", "a", "å", "a", "ä", "a", "ç", "c", "č", "c", "ć", "c",
	"é", "e", "è", "e", "ê", "e", "ë", "e", "ě", "e", "ğ", "g", "í", "i", "ì", "i", "î", "i", "ï", "i", "ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ň", "n",
	"ó", "o", "ò", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "ř", "r", "š", "s", "ś", "s", "ş", "s", "ț", "t", "ú", "u", "ù", "u", "û", "u", "ü", "u",
	"ý", "y", "ž", "z", "ż", "z", "Á", "A", "Å", "A", "Ä", "A", "Ç", "C", "Č", "C", "É", "E", "È", "E", "Í", "I", "İ", "I", "Ł", "L", "Ñ", "N", "Ó", "O",
	"Ö", "O", "Ø", "O", "Ř", "R", "Š", "S", "Ş", "S", "Ú", "U", "Ü", "U", "Ž", "Z")

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func plain(word string) string { return strings.ToLower(strings.Trim(word, ".,")) }

// untitled returns a name without an honorific before it, with single spaces.
func untitled(name string) string {
	name = graph.SingleSpaces(name)
	for {
		first, rest, more := strings.Cut(name, " ")
		if !more {
			return name
		}
		if _, ok := honorific(strings.Trim(first, ".,")); !ok {
			return name
		}
		name = rest
	}
}

// longestHonorific is how many bytes the longest of honorifics has.
const longestHonorific = len("mister")

// honorific returns what a word says of a person's gender; ok is false where it is no honorific.
func honorific(word string) (gender byte, ok bool) {
	if len(word) > longestHonorific {
		return 0, false
	}
	gender, ok = honorifics[strings.ToLower(word)]
	return gender, ok
}

// titled reports whether the article gives e an honorific.
func titled(e *graph.Entity) bool {
	for _, m := range e.Mentions {
		if m.Kind == graph.Name && untitled(m.Text) != graph.SingleSpaces(m.Text) {
			return true
		}
	}
	return untitled(e.Name) != graph.SingleSpaces(e.Name)
}

var pronounGender = map[string]byte{"he": 'm', "him": 'm', "his": 'm', "himself": 'm',
	"she": 'f', "her": 'f', "hers": 'f', "herself": 'f'}

// gender returns what honorifics say of a person, else most of the pronouns, else 0.
func gender(e *graph.Entity) byte {
	if e.Type != graph.Person {
		return 0
	}
	men, women := 0, 0
	for _, m := range e.Mentions {
		word, _, more := strings.Cut(graph.SingleSpaces(m.Text), " ")
		switch m.Kind {
		case graph.Name:
			if g, _ := honorific(strings.Trim(word, ".")); g != 0 && more {
				return g
			}
		case graph.Pronoun:
			switch pronounGender[strings.ToLower(word)] {
			case 'm':
				men++
			case 'f':
				women++
			}
		}
	}
	switch {
	case women > men:
		return 'f'
	case men > women:
		return 'm'
	}
	return 0
}

// countries is a table of states, written for this project: name | other names | what its government
// is called by the place it sits in | what is said of what is theirs.
//
//go:embed countries.txt
var countries string

// Data returns the names that this package knows, as bytes that change where they do.
func Data() string { return countries }

// countryOf, governmentOf and adjectiveOf give the name of a state by its other names, by the seats of its
// government, and by what is said of what is its own ("Danish"), folded.
var countryOf, governmentOf, adjectiveOf = readCountries(countries)

func readCountries(table string) (others, seats, theirs map[string]string) {
	others, seats, theirs = make(map[string]string), make(map[string]string), make(map[string]string)
	for line := range strings.Lines(table) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "|")
		name := strings.TrimSpace(fields[0])
		for _, a := range adjectives(graph.FoldName(name)) {
			theirs[a] = name
		}
		for i, into := range []map[string]string{others, seats, theirs}[:len(fields)-1] {
			for other := range strings.SplitSeq(fields[i+1], ",") {
				if other = strings.TrimSpace(other); other != "" {
					into[graph.FoldName(other)] = name
				}
			}
		}
	}
	return others, seats, theirs
}

// country returns the name of the state that a place is called after, or its government: "Beijing"
// that does or says something is China, where nothing is done by a city. Else it returns name.
func country(name string, acts bool) string {
	folded := graph.FoldName(name)
	if c, ok := countryOf[folded]; ok {
		return c
	}
	if c, ok := governmentOf[folded]; ok && acts {
		return c
	}
	return name
}
