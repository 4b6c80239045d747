package text

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// tokens splits one sentence into tokens by the conventions of the English treebanks of
// Universal Dependencies (EWT, GUM): clitics apart ("do n't", "Rowe 's", "can not"), most
// hyphens apart ("15 - year", but "e-mail", "anti-war"), numbers, dotted abbreviations and
// addresses whole, every other mark alone. What is not white space lies in exactly one token.
func tokens(text string, s graph.Span) []graph.Span {
	t := tokenizer{text: text, end: s.EndByte}
	for i := skipSpace(text, s.StartByte, s.EndByte); i < s.EndByte; {
		t.out = t.next(i)
		i = skipSpace(text, t.out[len(t.out)-1].EndByte, s.EndByte)
	}
	return t.out
}

type tokenizer struct {
	text   string
	end    int
	out    []graph.Span
	judged int // runs of odd runes before this byte are known to be words
}

// next appends the one or more tokens that begin at i.
func (t *tokenizer) next(i int) []graph.Span {
	r, n := at(t.text, i, t.end)
	if strings.HasPrefix(t.text[i:t.end], garbledApostrophe) {
		return t.add(i, t.apostrophe(i, len(garbledApostrophe)))
	}
	if e := t.garbled(i, r); e > i {
		return t.add(i, e)
	}
	if e := t.address(i); e > i {
		return t.add(i, e)
	}
	switch {
	case isApostrophe(r):
		return t.add(i, t.apostrophe(i, n))
	case isWord(r) || (r == '.' || r == '+') && i+1 < t.end && isDigit(t.text[i+1]) && !t.wordBefore(i):
		return t.word(i)
	case r == '@' || r == '#':
		return t.add(i, max(i+n, wordAt(t.text, i+1, t.end, runLimit)))
	}
	return t.add(i, t.marks(i, r, n))
}

func (t *tokenizer) add(i, e int) []graph.Span {
	return append(t.out, graph.Span{StartByte: i, EndByte: e})
}

func (t *tokenizer) wordBefore(i int) bool {
	r, _ := before(t.text, 0, i)
	return isWord(r)
}

// garbled returns the end of a run of mojibake at i, or i.
func (t *tokenizer) garbled(i int, r rune) int {
	if r <= 0x7f || i < t.judged {
		return i
	}
	e := oddRun(t.text, i, t.end)
	if oddness(t.text[i:e]) >= 2 {
		return e
	}
	t.judged = e
	return i
}

// marks returns the end of the mark at i: one rune, or a run of the same one where such a run
// is written as one mark (ellipsis, dashes, rules, "?!").
func (t *tokenizer) marks(i int, r rune, n int) int {
	e := i + n
	for e < t.end {
		next := rune(t.text[e])
		same := next == r && strings.ContainsRune(".-=*~`_", r)
		shout := (r == '!' || r == '?') && (next == '!' || next == '?')
		if !same && !shout {
			break
		}
		e++
	}
	return e
}

// apostrophe returns the end of the token that begins with an apostrophe: a clitic, an elision
// ("'em", "'90s"), two straight marks standing for one double mark, or the mark alone.
func (t *tokenizer) apostrophe(i, n int) int {
	e := wordAt(t.text, i+n, t.end, 16)
	word := strings.ToLower(t.text[i+n : e])
	clitic := clitics[word] && t.wordBefore(i) || detached(t.text, i+n, t.end)
	if clitic || elisions[word] || len(word) > 1 && isDigit(word[0]) && isDigit(word[1]) && len(word) <= 3 {
		return e
	}
	if t.text[i] == '\'' && i+1 < t.end && t.text[i+1] == '\'' {
		return i + 2
	}
	return i + n
}

// detached reports whether what stands at i, behind an apostrophe, is a clitic with blanks on both sides, as treebanks
// write it: "the mill 's owner".
func detached(text string, i, end int) bool {
	e := wordAt(text, i, end, 4)
	return e < end && isSpace(rune(text[e])) && clitics[text[i:e]] && text[i:e] != "t"
}

var (
	clitics  = lexicon.Set(`s ll re ve d m t`)
	elisions = lexicon.Set(`em til till cause tis twas n bout`)
)

// word appends the tokens of the word at i, split where the treebanks split it.
func (t *tokenizer) word(i int) []graph.Span {
	e := t.wordEnd(i)
	if k := e + len(garbledApostrophe); k < t.end && t.text[e-1] == 'n' && e-1 > i && t.text[e:k+1] == garbledApostrophe+"t" {
		t.out = t.add(i, e-1)
		return t.add(e-1, k+1) // "doesnâ€™t"
	}
	for _, c := range t.cuts(i, e) {
		t.out = t.add(i, c)
		i = c
	}
	return t.add(i, e)
}

// cuts returns where the word at [i, e) is split, in order: before clitics, in "cannot", between
// a number and its unit.
func (t *tokenizer) cuts(i, e int) []int {
	word := t.text[i:e]
	if isDigit(word[0]) {
		if u := strings.TrimLeft(word, "0123456789.,:"); len(u) < len(word) && units[strings.TrimSuffix(u, ".")] {
			return []int{e - len(u)}
		}
		return nil
	}
	if len(word) <= 6 {
		if n, ok := contracted[strings.ToLower(word)]; ok {
			return []int{i + n}
		}
	}
	var cuts []int
	for {
		k := cliticStart(t.text[i:e])
		if k <= 0 {
			break
		}
		e = i + k
		cuts = append([]int{e}, cuts...)
	}
	return cuts
}

var (
	contracted = map[string]int{"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "dont": 2, "cant": 2}
	units      = lexicon.Set(`am pm a.m p.m AM PM A.M P.M m M bn k K km kg mph mm cm ft lb lbs km/h GB MB GHz MW GW kW b tn`)
)

// cliticStart returns where the last clitic of word begins, or -1.
func cliticStart(word string) int {
	k := strings.LastIndexAny(word, "'’")
	if k <= 0 {
		return -1
	}
	r, n := at(word, k, len(word))
	tail := strings.ToLower(word[k+n:])
	if !isApostrophe(r) || !clitics[tail] {
		return -1
	}
	if tail != "t" {
		return k
	}
	if k > 1 && (word[k-1] == 'n' || word[k-1] == 'N') {
		return k - 1
	}
	return -1
}
