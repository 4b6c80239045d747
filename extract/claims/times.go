package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// temporal reports whether the phrase at i tells a time.
func (r *reader) temporal(i int) bool {
	lemma := strings.ToLower(r.s.Lemma(i))
	if c := r.names.At(r.si, i); c >= 0 && r.names.Clusters[c].Type == graph.Person && !lexicon.WeekdayName(r.s.Lower(i)) {
		return false // "April Holt", "Jan Lund"
	}
	if lexicon.TimeNoun(lemma) && !r.titled(i) {
		return lemma != "march" && lemma != "may" || r.s.Tokens[i].UPOS == "PROPN" && r.s.Tokens[i].Form != lemma
	}
	if isYear(r.s.Tokens[i].Form) {
		return true
	}
	w := r.s.Lower(i)
	counted := w == "ago" || w == "later" || w == "earlier" // "two days ago", "a week later"
	if r.s.Tokens[i].UPOS != "NUM" && !counted {
		return false
	}
	for _, c := range r.s.Children[i] {
		if lexicon.TimeNoun(strings.ToLower(r.s.Lemma(c))) {
			return true // "12 June"
		}
	}
	return false
}

// calendar reports whether the phrase at i tells a time that nothing is done to, as "a hard time" is had and
// "ten years" are served.
func (r *reader) calendar(i int) bool {
	switch strings.ToLower(r.s.Lemma(i)) {
	case "time", "day", "week", "month", "year", "decade", "hour", "minute", "moment", "season", "century", "quarter":
		return false
	}
	return r.temporal(i)
}

// timeless takes the weekday out of the end of a phrase, to which it tells as little as to any: "the theft | on
// Monday".
func (r *reader) timeless(p *Proposition, o Phrase) Phrase {
	if o.Kind != Words || o.Sentence != r.si {
		return o
	}
	for _, c := range r.s.ChildrenBy(o.Head, "nmod", "nmod:unmarked", "obl") {
		m := r.s.Child(c, "case")
		if c < o.Head || !r.endsWithTime(c, m) {
			continue
		}
		first, date := r.s.First(c), r.timeSpan(c)
		if first > o.Head && date.EndByte >= o.Span.EndByte {
			p.When = append(p.When, date)
			o.Span.EndByte = r.s.Tokens[first-1].EndByte
		}
	}
	return o
}

// endsWithTime reports whether the phrase at c with its preposition at m, -1 for none, tells when: "on Monday", "in May",
// "on 20 May", "by 2012".
func (r *reader) endsWithTime(c, m int) bool {
	if m > c {
		return false
	}
	if lexicon.WeekdayName(r.s.Lower(c)) {
		return m < 0 || r.s.Lower(m) == "on"
	}
	dayBefore := digits(r.s.Tokens[c].Form) && lexicon.MonthName(r.s.Lower(c+1)) // "20 May"
	if m < 0 || !lexicon.MonthName(r.s.Lower(c)) && !isYear(r.s.Tokens[c].Form) && !dayBefore {
		return false
	}
	switch r.s.Lower(m) {
	case "in", "by", "since", "until", "on":
		return r.temporal(c)
	}
	return false
}

func isYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' && s[1] >= '5' || s[0] == '2' && s[1] <= '1') && digits(s)
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// times returns the time expressions that hang from the verbs.
func (r *reader) times(verbs []int) []graph.Span {
	var out []graph.Span
	for _, v := range verbs {
		for _, c := range r.s.Children[v] {
			if c == v || !r.temporal(c) && !r.bounded(c) || r.s.Lower(r.s.First(c)-1) == "like" || r.s.Lower(c-1) == "like" {
				continue
			}
			switch rel := r.s.Tokens[c].Rel; {
			case strings.HasPrefix(rel, "obl"), rel == "advmod", rel == "obj" && r.calendar(c), rel == "nmod":
				out = append(out, r.timeSpan(c))
			}
		}
	}
	return out
}

// bounded reports whether the adverb at i stands in "as early as 2015" or the like.
func (r *reader) bounded(i int) bool {
	switch r.s.Lower(i) {
	case "early", "late", "recently", "long", "far":
	default:
		return false
	}
	t := r.s.Child(i, "obl", "advcl", "nmod", "obl:unmarked")
	return r.s.Lower(i-1) == "as" && t > i && r.s.Lower(i+1) == "as" && r.temporal(t)
}

// timeSpan is the time expression at token c, with both ends of "between … and …".
func (r *reader) timeSpan(c int) graph.Span {
	without := []string{"acl:relcl", "acl", "punct", "appos"}
	if w := r.s.Lower(r.s.Child(c, "case")); w != "between" {
		without = append(without, "conj")
	}
	return r.wholeDate(r.s.SpanOf(r.s.Yield(c, without...)))
}

// wholeDate goes on over the month, day and year that stand after a weekday or month.
func (r *reader) wholeDate(s graph.Span) graph.Span {
	i := r.s.TokenAt(s.EndByte)
	for i >= 0 && i < len(r.s.Tokens) {
		next := i
		if r.s.Tokens[i].Form == "," {
			next++
		}
		if next >= len(r.s.Tokens) || !datePart(r.s.Lower(next)) {
			break
		}
		s.EndByte = r.s.Tokens[next].EndByte
		i = next + 1
	}
	return s
}

func datePart(w string) bool {
	return lexicon.MonthName(w) || isYear(w) || digits(w) && len(w) <= 2
}

// titled reports whether the word for a time at i ends the name of something else: "the trade paper Motor | Week".
func (r *reader) titled(i int) bool {
	switch strings.ToLower(r.s.Lemma(i)) {
	case "week", "month", "year", "time", "hour", "today", "tomorrow":
	default:
		return false
	}
	return r.names.At(r.si, i) >= 0 && r.named(i)
}

// named reports whether the token at i and the one before it both have a capital and belong to one name.
func (r *reader) named(i int) bool {
	return i > 0 && r.names.At(r.si, i-1) == r.names.At(r.si, i) && r.s.Tokens[i].Form != strings.ToLower(r.s.Tokens[i].Form) && r.s.Tokens[i-1].Form != strings.ToLower(r.s.Tokens[i-1].Form)
}
