package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/graph"
)

// shortFor finds the longer name that a single word stands for: a surname or first name, the letters
// of an organization, or its first word. Of several it takes the one named last before.
func (f *finder) shortFor(m int) int {
	word := graph.FoldName(f.plainName(m))
	if saysWhere[word] {
		return -1 // nobody calls New York "New"
	}
	for _, fits := range []func(words []string) bool{
		func(words []string) bool {
			return words[len(words)-1] == word && words[len(words)-2] != "of" && !locates(words) && f.surname(m, words) ||
				strings.Contains(word, " ") && strings.HasSuffix(strings.Join(words, " "), " "+word)
		},
		func(words []string) bool {
			return len(word) > 1 && (initialed(word, words, false) || initialed(word, words, true))
		},
		func(words []string) bool {
			return words[0]+"s" == word && slices.Contains(words, "party")
		},
		func(words []string) bool {
			return !f.lands.located[word] && leads(word, words) && firmly(words) && !placed(words) && !f.owns(m, words)
		},
	} {
		best := f.nearest(&f.mentions[m], f.short(m, fits))
		if best >= 0 && f.firstAt(best) > f.mentions[m].Span.StartByte && f.mentions[m].Title == "" {
			if firm := f.before(f.mentions[m].Sentence, f.mentions[m].Span.StartByte, f.short(m, func(words []string) bool {
				return words[0] == word && firmly(words)
			})); firm >= 0 {
				return firm // "Dahl Lines … Dahl, founded by Nils Dahl"
			}
		}
		if best >= 0 {
			return best
		}
	}
	if given := gazetteer.Of(word)&(gazetteer.Male|gazetteer.Female) != 0; given {
		if best := f.nearest(&f.mentions[m], f.short(m, func(words []string) bool {
			return len(words) < 4 && words[0] == word && namesPerson(words[len(words)-1]) && !isPlace(word)
		})); best >= 0 {
			return best // "Ada" before "Ada Novak"
		}
	}
	lettered := acronym(f.plainName(m)) && !namesPerson(word) // the UN is not its charter
	return f.before(f.mentions[m].Sentence, f.mentions[m].Span.StartByte, f.short(m, func(words []string) bool {
		return !lettered && !f.lands.located[word] && leads(word, words) && !placed(words) && !f.owns(m, words) && !product(words) && !isPlace(words[len(words)-1]) // a whole name goes before its part
	}))
}

// firstAt is where cluster c is first mentioned, in bytes.
func (f *finder) firstAt(c int) int {
	at := f.mentions[f.clusters[c].Mentions[0]].Span.StartByte
	for _, k := range f.clusters[c].Mentions {
		at = min(at, f.mentions[k].Span.StartByte)
	}
	return at
}

// owns reports whether mention m is whose the body is that the words name: "Ostra's transport agency" is the Ostra Transport
// Agency, so that Ostra is not.
func (f *finder) owns(m int, words []string) bool {
	x := &f.mentions[m]
	s := f.sentence(x)
	return s.Lower(x.Last+1) == "'s" && words[len(words)-1] == strings.ToLower(s.Lemma(s.Tokens[x.Head].Head))
}

// short reports whether mention m may stand for the name of a cluster whose words fit.
func (f *finder) short(m int, fits func(words []string) bool) func(*Cluster) bool {
	gender := f.shownGender(&f.mentions[m])
	return func(c *Cluster) bool {
		words := c.words
		if len(words) > 1 && opposed(gender, firstNames[words[0]]) {
			return false // "Ms Dahl" is not Nils Dahl
		}
		return len(words) > 1 && words[len(words)-1] != "caucus" && fits(words) && !(f.mentions[m].Title != "" && orgHead[words[len(words)-1]] > 0)
	}
}

// surname reports whether the last of the words, which mention m has alone, may stand for all of them: a place does
// only where a person is called by it ("Ford Norway", but "Jack London"), and "New GM" is not GM.
func (f *finder) surname(m int, words []string) bool {
	last := words[len(words)-1]
	given := gazetteer.Of(words[0])&(gazetteer.Male|gazetteer.Female) != 0
	return words[len(words)-2] != "&" && last != "house" && (given || !isPlace(last) && !(words[0] == "new" && acronym(f.text(&f.mentions[m]))))
}

// isPlace reports whether a word, in lower case, is the name of a country or a large town.
func isPlace(word string) bool { return countries[word] > 0 || places[word] }

// leads reports whether the word begins the name and is neither where somebody is from nor a whole name: the Senate is not the Senate
// Press Gallery.
func leads(word string, words []string) bool {
	return words[0] == word && demonymOf[word] == "" && !isPlace(word) && (!chambers[word] || words[1] == "of")
}

// placed reports whether the last word makes the whole a body that is named after a place, and never called by that alone: the
// "Tarnby Council", the "Tarnby Herald".
func placed(words []string) bool {
	last := words[len(words)-1]
	if (last == "department" || last == "bureau") && len(words) == 2 {
		return false // "the Treasury", "the Census"
	}
	return ofPlace[last] || pressWord[last] && !callsItself[last]
}

// ofPlace are bodies that the place before them has, callsItself are words of the press that a house leaves out of its name.
var (
	ofPlace = lexicon.Set(`council police government parliament court constabulary assembly ministry department embassy consulate commission authority agency
 board committee cabinet senate treasury inspectorate service bureau office navy army guard chamber tribunal
 school primary infants comprehensive grammar`)
	callsItself = lexicon.Set("wire news media press tv radio broadcasting network online digital today")
)

// firmly reports whether the last word makes the whole an organization: "Norlund Motors", "Norlund Inc.".
func firmly(words []string) bool {
	last := words[len(words)-1]
	return orgHead[last] > 0 || corporate[last] || trades[last]
}

// product reports whether figures in the last word make the whole a product of what the first names: "Norlund A320".
func product(words []string) bool { return strings.ContainsAny(words[len(words)-1], "0123456789") }

// shownGender is that of a mention's title, or of the pronoun that stresses it: "Dahl herself"; 0 for none.
func (f *finder) shownGender(m *Mention) byte {
	if g := titleGender[strings.ToLower(strings.TrimSuffix(m.Title, "."))]; g != 0 {
		return g
	}
	switch next := f.sentence(m).Lower(m.Last + 1); next {
	case "himself", "herself":
		return pronouns[next].gender
	}
	return 0
}

// locates reports whether the last of the words only says where or of what something is: nobody calls the
// Harbour Party of Westland "Westland", nor the Port of Ostra "Ostra".
func locates(words []string) bool {
	for i := 1; i < len(words)-1; i++ {
		switch words[i] {
		case "of", "in", "at", "for":
			return true
		}
	}
	return false
}

// opposed reports whether a title and a first name are of different gender.
func opposed(title, name byte) bool {
	return title == 'm' && name == 'f' || title == 'f' && name == 'm'
}

// initialed reports whether the word is the first letters of a name, of what stands before and behind a hyphen too where
// apart is set.
func initialed(word string, words []string, apart bool) bool {
	for _, w := range words {
		for w != "" {
			part := w
			w = ""
			if apart {
				part, w, _ = strings.Cut(part, "-")
			}
			switch part {
			case "", "of", "the", "and", "for":
				continue
			}
			_, n := utf8.DecodeRuneInString(part)
			if !strings.HasPrefix(word, part[:n]) {
				return false
			}
			word = word[n:]
		}
	}
	return word == ""
}
