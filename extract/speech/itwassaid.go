package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// emerging are verbs that, of "it", tell that something became known.
var emerging = lexicon.Set(`emerge transpire`)

// itWasSaid reads what nobody in particular says behind a comma: "The coach fled, | it was claimed last night |", "The mill, | it is
// alleged, | burned".
func (f *finder) itWasSaid(i int) {
	if f.s.Lower(i) != "it" || i < 2 || f.s.Tokens[i-1].Form != "," || f.marked(f.s.Tokens[i].Span) {
		return
	}
	v := i + 1
	for v < len(f.s.Tokens) && (f.s.Tokens[v].UPOS == "AUX" || f.s.Tokens[v].UPOS == "ADV") {
		v++
	}
	if v >= len(f.s.Tokens) || f.s.Tokens[v].UPOS != "VERB" {
		return
	}
	lemma, _ := cueLemma(strings.ToLower(f.s.Lemma(v)))
	c, cue := cueVerbs[lemma]
	stance := c.passive
	switch {
	case emerging[lemma] && f.tells(i+1, v):
		stance = graph.Reports
	case v == i+1 || !cue || c.stance == graph.Demands || f.s.Tokens[v].XPOS != "VBN" && f.s.Tokens[v].XPOS != "VBD":
		return
	case stance == "":
		stance = graph.Alleges
	}
	end := f.tail(v)
	left := f.between(0, i-2)
	if left.Empty() || f.inHalf(left) || end == v {
		return
	}
	a := f.blank(v, stance, "it was said")
	a.Says, a.Source, a.Content = true, claims.Phrase{}, []graph.Span{left}
	switch {
	case end == len(f.s.Tokens)-1 && f.tells(0, i-2):
	case f.s.Tokens[end].Form == "," && !f.tells(0, i-2) && f.tells(end, f.turnEnd(end)):
		a.Content = append(a.Content, f.between(end+1, f.turnEnd(end)))
	default:
		return
	}
	f.add(a)
}
