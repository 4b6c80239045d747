package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/names/gazetteer"
	"hearsay/graph"
)

// cluster puts together the names that are one: full names first, then what is short for them.
func (f *finder) cluster() {
	var long, short []int
	ends := f.surnames()
	for i := range f.mentions {
		name := f.plainName(i)
		first, rest, several := strings.Cut(name, " ")
		if several && rest != "" && !particles[first] && !ends[graph.FoldName(name)] {
			long = append(long, i)
		} else {
			short = append(short, i)
		}
	}
	for _, m := range long {
		f.place(m, f.sameName(m))
	}
	for _, m := range short { // "Berg" and "van der Berg"
		c := f.sameName(m)
		if c < 0 {
			c = f.shortFor(m)
		}
		f.place(m, c)
	}
	f.joinLongerForms()
	f.joinCapitals()
}

// surnames are the folded surnames of several words that names end with: "van der berg" of "Ada van der Berg".
func (f *finder) surnames() map[string]bool {
	ends := make(map[string]bool)
	for i := range f.mentions {
		words := strings.Fields(graph.FoldName(f.plainName(i)))
		if k := slices.IndexFunc(words, func(w string) bool { return particles[w] }); k > 0 && k < len(words)-1 {
			ends[strings.Join(words[k:], " ")] = true
		}
	}
	return ends
}

func (f *finder) place(m, c int) {
	if c < 0 {
		f.open(m, f.plainName(m))
		return
	}
	f.join(m, c)
}

// plainName is the mention's text with single spaces and no final possessive, unless that is part of the name.
func (f *finder) plainName(m int) string {
	name := graph.SingleSpaces(f.text(&f.mentions[m]))
	if !endsInS(f.sentence(&f.mentions[m]), f.mentions[m].Last) {
		name = strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s")
	}
	return caucusName(name)
}

// caucusName writes a caucus by its party's full name: the "Liberal caucus" is the Liberal Party's.
func caucusName(name string) string {
	if !strings.HasSuffix(name, " caucus") {
		return name
	}
	words := strings.Fields(name)
	if n := len(words) - 1; n > 0 && partyPlural[strings.ToLower(words[n-1])+"s"] {
		return strings.Join(words[:n], " ") + " Party caucus"
	}
	return name
}

// sameName finds the cluster with the mention's very name. A surname alone is nobody's name while two
// people bear it.
func (f *finder) sameName(m int) int {
	if c, ok := f.byName[graph.FoldName(f.plainName(m))]; ok {
		return c
	}
	return -1
}

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
			return !f.lands.located[word] && leads(word, words) && firmly(words) && !f.owns(m, words)
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
	return f.before(f.mentions[m].Sentence, f.mentions[m].Span.StartByte, f.short(m, func(words []string) bool {
		return !f.lands.located[word] && leads(word, words) && !f.owns(m, words) && !product(words) && !isPlace(words[len(words)-1]) // a whole name goes before its part
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

// leads reports whether the word begins the name and is not where somebody is from.
func leads(word string, words []string) bool {
	return words[0] == word && demonymOf[word] == "" && !isPlace(word)
}

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

// joinLongerForms merges a name into the one longer name that begins with it ("Harbour Party" and
// "Harbour Party of Westland") or, for people, that differs by a middle name.
func (f *finder) joinLongerForms() {
	longer := make(map[string][]int) // clusters by what their names may extend
	for c := range f.clusters {
		for _, short := range shorter(f.clusters[c].words) {
			longer[short] = append(longer[short], c)
		}
	}
	for c := range f.clusters {
		if w := f.clusters[c].words; len(f.clusters[c].Mentions) > 0 && len(w) > 1 {
			f.joinLonger(c, longer[strings.Join(w[:min(len(w), longestStart)], " ")])
		}
	}
}

// longestStart is how many words of a name are looked up at most.
const longestStart = 8

// shorter are the names that one of these words may extend, each cut to longestStart.
func shorter(words []string) []string {
	var all []string
	for n := 2; n < len(words) && n <= longestStart; n++ {
		all = append(all, strings.Join(words[:n], " "))
	}
	if len(words) == 3 && words[1] != words[2] {
		all = append(all, words[0]+" "+words[2])
	}
	return all
}

// joinLonger merges cluster c into the only one of the others that extends its name.
func (f *finder) joinLonger(c int, others []int) {
	into := -1
	for _, o := range others {
		if o != c && len(f.clusters[o].Mentions) > 0 && extends(f.clusters[o].words, f.clusters[c].words) {
			if into >= 0 {
				return
			}
			into = o
		}
	}
	if into >= 0 {
		f.merge(c, into)
	}
}

// extends reports whether long is short with words put in its middle or, after "of", at its end.
func extends(l, s []string) bool {
	if len(l) <= len(s) || l[0] != s[0] {
		return false
	}
	if slices.Equal(l[:len(s)], s) && l[len(l)-1] != "caucus" {
		return l[len(s)] == "of" || orgHead[l[len(l)-1]] > 0 && orgHead[s[len(s)-1]] > 0 || corporate[l[len(l)-1]]
	}
	return len(s) == 2 && len(l) == 3 && l[2] == s[1] && orgHead[l[2]] == 0
}

// joinCapitals takes a capital for the government of its country where the document names both and the
// city is never a place where something is: "Canberra rejected the offer".
func (f *finder) joinCapitals() {
	for c := range f.clusters {
		country := capitals[graph.FoldName(f.clusters[c].Name)]
		if country == "" || len(f.clusters[c].Mentions) == 0 || !f.acts(c) {
			continue
		}
		if o, ok := f.byName[country]; ok && o != c && len(f.clusters[o].Mentions) > 0 {
			f.merge(c, o)
		}
	}
}

// acts reports whether the city is nowhere where something happens.
func (f *finder) acts(c int) bool {
	for _, k := range f.clusters[c].Mentions {
		m := &f.mentions[k]
		switch f.sentence(m).Lower(m.First - 1) {
		case "in", "at", "near", "from", "outside", "across", "around":
			return false
		}
	}
	return true
}

// merge moves the mentions of cluster c to cluster into.
func (f *finder) merge(c, into int) {
	for _, m := range f.clusters[c].Mentions {
		f.mentions[m].Cluster = into
	}
	all := append(f.clusters[into].Mentions, f.clusters[c].Mentions...)
	slices.SortFunc(all, func(a, b int) int { return f.mentions[a].Span.StartByte - f.mentions[b].Span.StartByte })
	f.clusters[into].Mentions = all
	for _, r := range f.clusters[c].Roles {
		f.clusters[into].addRole(r)
	}
	f.clusters[c].Mentions, f.clusters[c].Roles, f.clusters[c].nouns = nil, nil, nil
}

// acronym reports whether s is a word of capitals alone.
func acronym(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsUpper(r) && r != '.' {
			return false
		}
		n++
	}
	return n >= 2 && n <= 6
}
