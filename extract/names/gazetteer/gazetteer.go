// Package gazetteer knows which words and phrases are often first names, surnames, towns, regions and organizations of
// the world. It knows nobody and no story: its lists are made from census counts and a geographical
// database, and gazetteer.txt is all there is of them.
package gazetteer

import (
	_ "embed"
	"strings"
	"sync"
)

// A Class is a set of what a name may be.
type Class uint8

// The classes.
const (
	Male         Class = 1 << iota // a first name of men
	Female                         // a first name of women
	Surname                        // a surname
	City                           // a town of the world
	Region                         // a part of a country
	Organization                   // a company, an agency, a party
)

// Letters stand for the classes in gazetteer.txt.
const Letters = "mfscro"

//go:embed gazetteer.txt
var list string

var read = sync.OnceValue(func() map[string]Class {
	m := make(map[string]Class, strings.Count(list, "\n"))
	for line := range strings.Lines(list) {
		name, kinds, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		var c Class
		for _, r := range kinds {
			c |= 1 << strings.IndexRune(Letters, r)
		}
		m[name] = c
	}
	return m
})

// Of returns the classes of a name in lower case with single spaces, 0 where it is none. Letters with
// diacritics are read as the plain ones. Safe for concurrent use.
func Of(name string) Class { return read()[Plain(name)] }

// MaxWords is the number of words of the longest place that is listed.
const MaxWords = 5

// Plain writes Latin letters without their diacritics.
func Plain(s string) string {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return plain.Replace(s)
		}
	}
	return s
}

var plain = strings.NewReplacer(pairs("áa àa âa äa ãa åa āa ăa ąa ạa ảa ấa ầa ẩa ậa ắa ằa ặa ée èe êe ëe ēe ĕe ėe ęe ěe ếe ềe ểe ệe ẹe íi ìi îi ïi ĩi īi ĭi ıi ịi óo òo ôo öo õo øo ōo ŏo őo ọo ốo ồo ổo ộo ơo ớo ờo ợo úu ùu ûu üu ũu ūu ŭu ůu űu ųu ụu ưu ứu ừu ửu ựu ýy ÿy ỳy ỹy çc ćc ĉc ċc čc ďd đd ðd ḍd ğg ĝg ġg ģg ĥh ħh ḥh ḩh ķk łl ĺl ļl ľl ñn ńn ņn ňn ŕr řr śs ŝs şs šs șs ṣs ţt ťt țt ṭt ŵw źz żz žz ẓz ‘' ’' ʻ'", "æ", "ae", "œ", "oe", "ß", "ss", "þ", "th")...)

// pairs splits "áa àb" into "á", "a", "à", "b" and adds more.
func pairs(list string, more ...string) []string {
	for _, w := range strings.Fields(list) {
		r := []rune(w)
		more = append(more, string(r[:1]), string(r[1:]))
	}
	return more
}
