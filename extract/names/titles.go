package names

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// ranked stand before a title and belong to it: "Assistant | Commissioner".
var ranked = lexicon.Set(`assistant associate acting interim senior junior managing executive joint permanent principal shadow`)

// portfolio are what secretaries, ministers and others are for; the word stands before their title.
var portfolio = lexicon.Set(`press foreign defense defence finance home health justice interior education trade energy transport agriculture
 environment labour labor housing treasury commerce culture immigration security financial operating technology information marketing legal
 medical communications police fire crown district state`)

var holdsPortfolio = lexicon.Set(`secretary minister undersecretary director officer commissioner chief constable prosecutor attorney superintendent
 marshal senator sen. representative rep rep. treasurer auditor`)

// fields stand after "of" in a title: "Chief of Staff", "Secretary of State".
var fields = lexicon.Set(`staff state police operations communications research defense defence health transport education finance justice energy
 agriculture labour labor commerce culture policy`)

// titleFrom is the first token of the title that ends with the token at last, -1 where none does: "Deputy Chief of
// Staff", "Managing Director", "Chief Executive".
func titleFrom(s *tree.Sentence, last int) int {
	first := titleNoun(s, last)
	if first < 0 {
		return -1
	}
	for first > 0 && adjacent(s, first) {
		w := s.Lower(first - 1)
		switch {
		case w == "-" && first > 1 && titleWords[s.Lower(first-2)]:
			first -= 2
		case capital(s.Tokens[first-1].Form) != capital(s.Tokens[first].Form):
			return first
		case titleWords[w] || ranked[w]:
			first--
		case portfolio[w] && holdsPortfolio[s.Lower(first)] && !(orgHead[w] > 0 && named(s, first-2)):
			first--
		default:
			return first
		}
	}
	return first
}

// officeFrom is the first token of the office whose noun is at head, that token itself where it is no title.
func officeFrom(s *tree.Sentence, head int) int {
	if first := titleFrom(s, head); first >= 0 {
		return first
	}
	return head
}

// beforeTitle is the end of the run, or where a title begins that goes on behind it: "Velmar | Chief Financial Officer".
func beforeTitle(s *tree.Sentence, r run) int {
	for last := r.end; last <= r.end+2; last++ {
		if from := titleFrom(s, last); from >= 0 && from < r.end {
			return max(from, r.first)
		}
	}
	return r.end
}

// lastTitle returns the last token of the last title of the run that has a name after it, or the run's last token
// where a title ends it ("the Prime Minister"), else -1.
func lastTitle(s *tree.Sentence, first, end int) int {
	for i := end - 1; i >= first; i-- {
		if titleNoun(s, i) < 0 || i > first && i+1 == end && given(s, i-1) {
			continue
		}
		if i+1 == end || orgHead[s.Lower(end-1)] == 0 && s.Lower(i+1) != "of" {
			return i
		}
	}
	return -1
}

// behindField returns where a name begins that goes on at first behind a title, after what the title is for: "Commissioner | for
// Human Rights | Ada Novak".
func behindField(s *tree.Sentence, first, end int) int {
	if w := s.Lower(first); w != "for" && w != "of" {
		return first
	}
	for i := end - 2; i > first+1; i-- {
		if given(s, i) && orgHead[s.Lower(end-1)] == 0 {
			return i
		}
	}
	return first
}

// fieldOffice is the noun for an office that stands with what it is for before the name at first, -1 where none does: "Professor of
// economics | Ada Novak".
func fieldOffice(s *tree.Sentence, first int) int {
	for of := first - 2; of > 0 && of > first-6 && adjacent(s, of+1); of-- {
		if w := s.Lower(of + 1); personNoun[w] || titleWords[w] || s.Tokens[of+1].UPOS != "NOUN" && s.Tokens[of+1].UPOS != "PROPN" && w != "and" && !(w == "the" && of+2 < first && given(s, first) && named(s, first) && s.Tokens[first+1].UPOS == "PROPN") {
			return -1
		}
		if w := s.Lower(of); w == "of" || w == "for" {
			if head := titleNoun(s, of-1); head >= 0 || !personNoun[s.Lower(of-1)] {
				return head
			}
			return of - 1
		}
	}
	return -1
}

// given reports whether token i is a first name, behind which a title is none: "Ada King".
func given(s *tree.Sentence, i int) bool {
	return titleNoun(s, i) < 0 && capital(s.Tokens[i].Form) && gazetteer.Of(s.Lower(i))&(gazetteer.Male|gazetteer.Female) != 0
}

// priorTitle returns a title in lower case right before the name ("prime minister Ada Okafor").
func priorTitle(s *tree.Sentence, first int) string {
	if first > 0 && titleWords[s.Lower(first-1)] && adjacent(s, first) {
		return s.Tokens[first-1].Form
	}
	return ""
}

// inTitle reports whether token i is part of the title before a name: the deputy in "Deputy Chief of Staff Ada Lund",
// but not the minister in "the minister's aide Ada Lund".
func (f *finder) inTitle(si, i int) bool {
	s := f.doc.Sentences[si]
	for _, k := range f.in(si) {
		m := &f.mentions[k]
		if m.Kind != graph.Nominal || m.First > i || m.Last <= i || !f.taken(si, m.Last) {
			continue
		}
		for k := i + 1; !f.taken(si, k); k++ {
			if s.Lower(k) == "'s" {
				return false
			}
		}
		return !f.taken(si, i)
	}
	return false
}

// named reports whether token i may be the first part of a name that goes on behind it: "Ostra | Police".
func named(s *tree.Sentence, i int) bool {
	return i >= 0 && s.Tokens[i].UPOS == "PROPN" && adjacent(s, i+1)
}

// titleNoun is the token at last where it is a noun for an office, or the noun that a field follows, -1 for neither.
func titleNoun(s *tree.Sentence, last int) int {
	w := s.Lower(last)
	switch {
	case titleWords[w], w == "executive" && s.Lower(last-1) == "chief":
		return last
	case fields[w] && last > 1 && s.Lower(last-1) == "of" && (titleWords[s.Lower(last-2)] || personNoun[s.Lower(last-2)]):
		return last - 2
	}
	return -1
}

// written are the nouns that stand for what a title is written short.
var written = map[string]string{"gov": "governor", "sen": "senator", "rep": "representative", "prof": "professor", "dr": "doctor", "gen": "general",
	"col": "colonel", "maj": "major", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant", "rev": "reverend", "cllr": "councillor", "supt": "superintendent", "insp": "inspector", "det": "detective", "adm": "admiral", "dci": "inspector",
	"coun": "councillor", "cr": "councillor", "brig": "brigadier", "engr": "engineer", "barr": "barrister", "adv": "advocate"}

// titleOffice is the noun for the office that token i says, in lower case: "governor" of "Gov."
func titleOffice(s *tree.Sentence, i int) string {
	if whole, ok := written[strings.TrimSuffix(s.Lower(i), ".")]; ok {
		return whole
	}
	return strings.ToLower(s.Lemma(i))
}

// seconds stand before the title of whoever is next to somebody with that title.
var seconds = lexicon.Set(`deputy vice lieutenant lt lt. assistant`)

// second reports whether one of the tokens from first up to head makes a deputy of the one whose office head says.
func second(s *tree.Sentence, first, head int) bool {
	for i := max(first, 0); i < head; i++ {
		if seconds[s.Lower(i)] {
			return true
		}
	}
	return false
}
