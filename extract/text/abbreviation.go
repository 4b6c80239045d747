package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/lexicon"
)

// An abbreviation's class says when a stop after it may end a sentence.
type abbreviation int

const (
	notAbbreviated abbreviation = iota
	title                       // before a name: never ends a sentence
	numbered                    // before a number, and a word of its own otherwise ("No.", "fig.")
	calendar                    // months and days
	ordinary                    // may end a sentence ("Inc.", "a.m.", "U.S.")
	initial                     // one capital letter
)

var abbreviations = table([...]string{
	title: `mr mrs ms messrs dr prof gov sen rep reps sens govs gen col lt sgt capt cmdr maj adm cpl pvt brig rev hon
		pres supt insp det st ste ft mt msgr fr amb atty asst cllr coun smt engr barr vs v viz cf e.g i.e eg ie`,
	numbered: `no nos vol vols p pp art sec fig figs ch eq para op c`,
	calendar: `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
	ordinary: `inc corp co cos ltd llc plc bros jr sr etc al dept assn assoc univ inst ave blvd rd hwy est approx
		a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.sc m.sc ed eds tel ext bldg gov't
		ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
		pa tenn tex va vt wash wis wyo ont que alta sask man n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c n.s n.b`,
})

// alsoWords are abbreviations spelt like common words: they count only with a capital letter.
var alsoWords = lexicon.Set(`no art sec fig para mar sat sun jan wed mon fri man ill miss mass ark pa la ala wash ore ind
	del col mo est ed ext co cos gen fr inst rd md hon rep det maj pres rev`)

func table(classes [initial]string) map[string]abbreviation {
	t := map[string]abbreviation{}
	for class, words := range classes {
		for _, w := range strings.Fields(words) {
			t[w] = abbreviation(class)
		}
	}
	return t
}

// abbreviated classifies the word that stands before a stop; word has no final stop.
func abbreviated(word string) abbreviation {
	if word == "" || len(word) > 16 {
		return notAbbreviated
	}
	r, n := utf8.DecodeRuneInString(word)
	if n == len(word) && unicode.IsUpper(r) {
		return initial
	}
	low := strings.ToLower(word)
	if class, ok := abbreviations[low]; ok && !(alsoWords[low] && !unicode.IsUpper(r)) {
		return class
	}
	if dotted(word) {
		return ordinary
	}
	return notAbbreviated
}

// dotted reports single letters with stops between them, as in "U.S" or "p.m".
func dotted(word string) bool {
	letters := 0
	for _, r := range word {
		if r == '.' {
			letters = 0
			continue
		}
		if letters++; letters > 1 || !unicode.IsLetter(r) {
			return false
		}
	}
	return strings.Contains(word, ".") && letters == 1
}

// starters are words that, with a capital letter, begin a sentence rather than go on with a name.
var starters = lexicon.Set(`the a an this that these those he she it they we i you his her its their our my your there here in on at by
	for from with to as of but and or so if when while after before since until because although though however meanwhile
	who what where why how which not no yes now then still also even yet once during under over last one two three some
	many most more all both each every another other such only just later earlier according asked speaking officials
	police critics supporters among despite`)

func isStarter(word string) bool { return starters[strings.ToLower(word)] }
