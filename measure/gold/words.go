package gold

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// set is a set of words.
type set map[string]bool

func setOf(words string) set {
	s := make(set)
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}

// common returns how many words a and b share.
func common(a, b set) int {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// stop are words that no comparison rests on.
var stop = setOf(`a an the of to in on at by for with from and or that this its his her their as into over it
	he she they was were is are be been being has have had did do does not never mr ms mrs dr`)

// irregular gives the base form of verbs that no ending tells.
var irregular = func() map[string]string {
	m := make(map[string]string)
	for _, pair := range strings.Fields(`left:leave said:say told:tell quit:quit won:win sat:sit met:meet took:take
		gave:give made:make held:hold led:lead ran:run began:begin paid:pay sold:sell bought:buy spoke:speak
		stood:stand knew:know found:find hid:hide became:become broke:break wrote:write known:know given:give
		taken:take spoken:speak written:write kept:keep lost:lose put:put set:set let:let went:go gone:go came:come
		saw:see seen:see got:get thought:think brought:bring threw:throw thrown:throw sought:seek stepped:step
		is:be was:be were:be are:be been:be has:have had:have`) {
		form, base, _ := strings.Cut(pair, ":")
		m[form] = base
	}
	return m
}()

// endings are taken off in this order, the first that leaves three letters.
var endings = []string{"ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "es", "s", "e"}

var straight = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00a0", " ")

// possessive is what follows a word in 's; what follows that must be no letter.
var possessive = regexp.MustCompile(`'s([^\pL\pN_]|$)`)

// norm returns the words of s in lower case, without marks and possessives, one space between them.
func norm(s string) string {
	s = strings.ToLower(straight.Replace(s))
	for possessive.MatchString(s) { // again, for 's's
		s = possessive.ReplaceAllString(s, "$1")
	}
	s = strings.Map(func(r rune) rune {
		if isWord(r) || r == '-' {
			return r
		}
		return ' '
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' }

// stems returns the stems of the words of s that a comparison may rest on.
func stems(s string) set {
	out := make(set)
	for _, w := range strings.Fields(norm(s)) {
		if !stop[w] {
			out[stem(w)] = true
		}
	}
	return out
}

// allStems returns the stems of s, also of the words in stop where there are no others: "be" is "be".
func allStems(s string) set {
	out := stems(s)
	if len(out) == 0 {
		for _, w := range strings.Fields(norm(s)) {
			out[stem(w)] = true
		}
	}
	return out
}

func stem(w string) string {
	if base, ok := irregular[w]; ok {
		w = base
	}
	for _, e := range endings {
		if strings.HasSuffix(w, e) && utf8.RuneCountInString(w)-len(e) >= 3 {
			w = w[:len(w)-len(e)]
			break
		}
	}
	if rs := []rune(w); len(rs) > 3 && rs[len(rs)-1] == rs[len(rs)-2] {
		w = string(rs[:len(rs)-1])
	}
	return w
}

// overlap returns how much of two wordings is common, from 0 to 1: of their stems, twice those in both
// by those in either.
func overlap(a, b string) float64 {
	if norm(a) == norm(b) {
		return 1
	}
	x, y := stems(a), stems(b)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	return 2 * float64(common(x, y)) / float64(len(x)+len(y))
}

// holdsWords reports whether form stands in text, both as norm returns them, and no word goes on where
// it begins or ends.
func holdsWords(text, form string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], form)
		if i < 0 {
			return false
		}
		i += at
		if bound(text, i) && bound(text, i+len(form)) {
			return true
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		at = i + size
	}
}

// bound reports whether a word begins or ends at byte i of s.
func bound(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	return isWord(before) != isWord(after)
}

// proper reports whether a mention is a name: a word of it that is none of stop begins with a capital.
func proper(mention string) bool {
	return slices.ContainsFunc(strings.Fields(mention), func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(first) && !stop[strings.ToLower(w)]
	})
}

func equal(a, b set) bool { return len(a) == len(b) && common(a, b) == len(a) }
