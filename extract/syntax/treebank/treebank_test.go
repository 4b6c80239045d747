package treebank

import (
	"reflect"
	"strings"
	"testing"

	"hearsay/extract/syntax"
	"hearsay/graph"
)

const sample = `# newdoc id = a
# sent_id = a-1
# text = Ada didn't.
1	Ada	Ada	PROPN	NNP	_	2	nsubj:outer	_	_
2-3	didn't	_	_	_	_	_	_	_	SpaceAfter=No
2	did	do	VERB	VBD	_	0	root	_	_
2.1	do	do	VERB	VB	_	_	_	_	_
3	n't	not	PART	RB	_	2	advmod	_	_
4	.	.	PUNCT	.	_	2	punct	_	_

# newpar
# sent_id = a-2
1	Oh	oh	INTJ	UH	_	0	root	_	_

# newdoc id = b
# sent_id = b-1
1	“	"	PUNCT	` + "``" + `	_	2	punct	_	SpaceAfter=No
2	No	no	INTJ	UH	_	0	root	_	_
`

func TestRead(t *testing.T) {
	got, err := read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	at := func(a, b int) graph.Span { return graph.Span{StartByte: a, EndByte: b} }
	want := []Document{
		{ID: "a", Text: "Ada didn't.\nOh\n", Paragraphs: []graph.Span{at(0, 11), at(12, 14)}, Sentences: []Sentence{
			{ID: "a-1", Span: at(0, 11), Spans: []graph.Span{at(0, 3), at(4, 7), at(7, 10), at(10, 11)}, Words: []syntax.Word{
				{Form: "Ada", Lemma: "Ada", UPOS: "PROPN", XPOS: "NNP", Head: 1, Rel: "nsubj"},
				{Form: "did", Lemma: "do", UPOS: "VERB", XPOS: "VBD", Head: -1, Rel: "root"},
				{Form: "n't", Lemma: "not", UPOS: "PART", XPOS: "RB", Head: 1, Rel: "advmod"},
				{Form: ".", Lemma: ".", UPOS: "PUNCT", XPOS: ".", Head: 1, Rel: "punct"},
			}},
			{ID: "a-2", Span: at(12, 14), Spans: []graph.Span{at(12, 14)}, Words: []syntax.Word{
				{Form: "Oh", Lemma: "oh", UPOS: "INTJ", XPOS: "UH", Head: -1, Rel: "root"},
			}},
		}},
		{ID: "b", Text: "“No\n", Paragraphs: []graph.Span{at(0, 5)}, Sentences: []Sentence{
			{ID: "b-1", Span: at(0, 5), Spans: []graph.Span{at(0, 3), at(3, 5)}, Words: []syntax.Word{
				{Form: "“", Lemma: `"`, UPOS: "PUNCT", XPOS: "``", Head: 1, Rel: "punct"},
				{Form: "No", Lemma: "no", UPOS: "INTJ", XPOS: "UH", Head: -1, Rel: "root"},
			}},
		}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
	for _, bad := range []string{"1\tA\n", strings.Replace(sample, "\t2\tadvmod", "\ttwo\tadvmod", 1)} {
		if _, err := read(strings.NewReader(bad)); err == nil || !strings.HasPrefix(err.Error(), "line ") {
			t.Errorf("%q: error %v, want one that names the line", bad, err)
		}
	}
}

// TestCompare splits a word that the treebank has whole, gets one tag, two lemmas and one head wrong,
// and a subtype.
func TestCompare(t *testing.T) {
	docs, err := read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	gold := docs[0].Sentences
	if got, want := Compare(gold, gold), (Score{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, Bare{4, 4, 4, 4}}); got != want {
		t.Errorf("against itself: %+v, want %+v", got, want)
	}
	given := []Sentence{{Spans: append([]graph.Span{{EndByte: 1}, {StartByte: 1, EndByte: 3}}, gold[0].Spans[1:]...), Words: []syntax.Word{
		{UPOS: "PUNCT", Head: 1}, {UPOS: "PROPN", Head: 2},
		{Lemma: "Do", UPOS: "AUX", XPOS: "VBD", Head: -1, Rel: "root"},
		{Lemma: "n't", UPOS: "PART", XPOS: "RB", Head: 2, Rel: "advmod:emph"},
		{Lemma: ".", UPOS: "PUNCT", XPOS: ".", Head: 1, Rel: "punct"},
	}}}
	want := Score{Gold: 5, Given: 5, Matched: 3, UPOS: 2, XPOS: 3, Lemma: 1, Caseless: 2, UAS: 2, LAS: 2, Full: 1,
		Bare: Bare{Gold: 4, Given: 3, UAS: 2, LAS: 2}}
	if got := Compare(gold, given); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := want.F1(want.LAS); got != 0.4 {
		t.Errorf("F1 %v, want 0.4", got)
	}
}
