package when

import (
	"strconv"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
)

// class is what part a word can play in a time expression.
type class int

const (
	other class = iota
	month
	weekday
	unit
	season
	dayPart
	number  // written in digits or letters; 0 where it is vague, "several"
	ordinal // "3rd", "third"
	decade  // "1990s", "'90s"
	turn    // last, next, this
	deictic // yesterday, today, tomorrow: n days from the article's
	stage   // early, late, mid, end
	noon
)

// A word is a token as far as time goes.
type word struct {
	class class
	n     int    // number of the month, weekday (Monday 1), ordinal, first year of a decade, −1 0 1 of a turn
	text  string // in lower case
	grain Grain  // of a unit
	code  string // of a season or part of the day, after TIMEX3
	mod   Mod    // of a stage, or of "mid-" joined to the word
	// digits says that a number or ordinal is written so, short that a name is an abbreviation.
	digits, short bool
}

var vocabulary = buildVocabulary()

func buildVocabulary() map[string]word {
	v := make(map[string]word)
	list := func(c class, first int, words string) {
		for i, names := range strings.Fields(words) {
			for k, name := range strings.Split(names, "/") {
				v[name] = word{class: c, n: first + i, short: k > 0}
			}
		}
	}
	list(number, 1, `one/a/an two/couple/both three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
		seventeen eighteen nineteen twenty`)
	list(ordinal, 1, `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`)
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		v[w] = word{class: number, n: 10 * (i + 2)}
	}
	for _, w := range strings.Fields("several few some many") {
		v[w] = word{class: number}
	}
	for w, g := range map[string]Grain{"minute": Minute, "hour": Hour, "day": Day, "weekend": Weekend, "week": Week, "month": Month,
		"quarter": Quarter, "year": Year, "decade": Decade, "century": Century} {
		v[w], v[w+"s"] = word{class: unit, grain: g}, word{class: unit, grain: g}
	}
	v["centuries"] = v["century"]
	delete(v, "centurys")
	for w, code := range map[string]string{"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"} {
		v[w] = word{class: season, code: code}
	}
	for w, code := range map[string]string{"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"} {
		v[w] = word{class: dayPart, code: code}
	}
	for w, n := range map[string]int{"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1, "upcoming": 1} {
		v[w] = word{class: turn, n: n}
	}
	for w, n := range map[string]int{"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1} {
		v[w] = word{class: deictic, n: n}
	}
	for w, mod := range map[string]Mod{"early": Start, "start": Start, "beginning": Start, "mid": Mid, "middle": Mid, "late": End, "end": End} {
		v[w] = word{class: stage, mod: mod}
	}
	v["noon"], v["midday"], v["midnight"] = word{class: noon, code: "T12:00"}, word{class: noon, code: "T12:00"}, word{class: noon, code: "T00:00"}
	return v
}

// words reads the tokens of a sentence, in the memory of other words that are no longer wanted.
func words(s *tree.Sentence, room []word) []word {
	room = room[:0]
	for i := range s.Tokens {
		room = append(room, readWord(s.Lower(i)))
	}
	return room
}

func readWord(text string) word {
	w, ok := vocabulary[text]
	switch {
	case ok:
	case lexicon.Month(text) > 0:
		w = word{class: month, n: lexicon.Month(text), short: !lexicon.MonthName(text)}
	case lexicon.Weekday(text) > 0:
		w = word{class: weekday, n: lexicon.Weekday(text), short: !lexicon.WeekdayName(text)}
	case text == "" || text[0] > '9' && text[0] != 'm' && text[0] != 'e' && text[0] != 'l':
	case digits(text):
		if n, err := strconv.Atoi(text); err == nil && len(text) <= 4 {
			w = word{class: number, n: n, digits: true}
		}
	case text[0] == '\'' || text[0] >= '0' && text[0] <= '9':
		w = readDigits(text)
	default:
		if stem, rest, ok := strings.Cut(text, "-"); ok && (stem == "mid" || stem == "early" || stem == "late") {
			w = readWord(rest)
			w.mod = vocabulary[stem].mod
		}
	}
	w.text = text
	return w
}

// readDigits reads what begins with a digit or apostrophe and goes on with letters: "3rd", "1990s", "'90s".
func readDigits(text string) word {
	if stem, ok := strings.CutSuffix(text, "s"); ok {
		stem, apostrophe := strings.CutPrefix(strings.TrimSuffix(stem, "'"), "'")
		n, err := strconv.Atoi(stem)
		switch {
		case err != nil || n%10 != 0:
		case len(stem) == 4 && n >= 1500 && n < 2200 && !apostrophe:
			return word{class: decade, n: n}
		case len(stem) == 2 && n >= 20:
			return word{class: decade, n: 1900 + n, short: true}
		}
	}
	if stem, ok := strings.CutSuffix(text, "'s"); ok && len(stem) == 4 && digits(stem) {
		n, _ := strconv.Atoi(stem)
		return word{class: number, n: n, digits: true} // "2003's" is one token
	}
	for _, end := range []string{"st", "nd", "rd", "th"} {
		if stem, ok := strings.CutSuffix(text, end); ok && digits(stem) && len(stem) <= 2 {
			n, _ := strconv.Atoi(stem)
			return word{class: ordinal, n: n, digits: true}
		}
	}
	return word{}
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// year is the year that w can be, 0 for none.
func (w word) year() int {
	if w.class == number && w.digits && len(w.text) >= 4 && w.n >= 1500 && w.n < 2200 {
		return w.n
	}
	return 0
}

// day is the day of a month that w can be, 0 for none.
func (w word) day() int {
	if w.digits && w.n >= 1 && w.n <= 31 && (w.class == number && len(w.text) <= 2 || w.class == ordinal) {
		return w.n
	}
	return 0
}
