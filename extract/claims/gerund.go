package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// doing is the factuality that a word in -ing has from what it hangs from: "intent on | closing", "the risk of | losing"
// and "proposed | closing" do not tell that it came about, "cleared of | poisoning" tells of a charge. It is Stated
// where that word says nothing about it.
func (r *reader) doing(i int) graph.Factuality {
	t := &r.s.Tokens[i]
	if t.XPOS != "VBG" || t.Head < 0 || t.Head > i || r.s.Child(i, "nsubj") >= 0 {
		return graph.Stated
	}
	if t.Rel == "conj" {
		return r.doing(t.Head)
	}
	head, prep := strings.ToLower(r.s.Lemma(t.Head)), r.s.Lower(r.s.Child(i, "mark", "case"))
	switch {
	case prep == "of" && clearing[head]:
		return graph.Alleged
	case prep == "" && t.Rel == "advcl":
	case unmet[prep][head]:
		return graph.Hypothetical
	}
	return graph.Stated
}

// clearing verbs take a charge from somebody.
var clearing = lexicon.Set(`clear acquit absolve exonerate`)

// unmet are the words, by the preposition after them, with which a word in -ing tells what may come about, or what is wanted or feared.
var unmet = map[string]map[string]bool{
	"": lexicon.Set(`consider contemplate mull propose suggest recommend advocate favour favor oppose resist risk discuss envisage imagine delay
 fear dread fancy mind  postpone defer`),
	"of": lexicon.Set(`possibility risk danger chance prospect hope aim goal idea intention dream thought threat likelihood task purpose
 probability fear option means hopes point brink verge cusp edge favour favor think dream speak talk warn capable incapable afraid fearful wary
 instead short`),
	"on": lexicon.Set(`intent insist plan focus bet count depend vote agree decide keen bent set`),
	"about": lexicon.Set(`talk think speak worry dream ask argue debate warn serious talks discussion idea plan question concern worried
 nervous cautious anxious consider`),
	"against": lexicon.Set(`warn argue advise vote decide lobby campaign vow recommend caution`),
	"for": lexicon.Set(`plan proposal deadline permission licence license permit approval scheme bid campaign call case budget target timetable
 vote argue push press lobby wait opt hope argument support tool criterion requirement vehicle platform condition eligible ready suitable`),
	"to": lexicon.Set(`close object commit committed opposed resign resigned look open alternative opposition objection commitment approach
 obstacle barrier amount come key dedicate`),
	"at":   lexicon.Set(`aim look`),
	"in":   lexicon.Set(`interested interest confident hopeful believe`),
	"with": lexicon.Set(`threaten`),
	"from": lexicon.Set(`refrain abstain`),
	"than": lexicon.Set(`rather`),
}
