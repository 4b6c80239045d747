package language

import (
	"os"
	"strings"
	"testing"
)

const madeUp = `# newdoc id = MADE_news_ferry
# meta::dateCreated = 2024-03-14
# text = The ferry sank on 5 March.
1	The	the	DET	DT	_	2	det	_	_
2	ferry	ferry	NOUN	NN	_	3	nsubj	_	_
3	sank	sink	VERB	VBD	_	0	root	_	_
4	on	on	ADP	IN	_	5	case	_	_
5	5	5	NUM	CD	_	3	obl	_	XML=<date when:::"2024-03-05">
6	March	March	PROPN	NNP	_	5	nmod	_	SpaceAfter=No|XML=</date>
7	.	.	PUNCT	.	_	3	punct	_	_

# text = The harbour opened years before in 1988 and shut last week.
1	The	the	DET	DT	_	2	det	_	_
2	harbour	harbour	NOUN	NN	_	3	nsubj	_	_
3	opened	open	VERB	VBD	_	0	root	_	_
4	years	year	NOUN	NNS	_	5	obl	_	XML=<date notAfter:::"2023">
5	before	before	ADV	RB	_	3	advmod	_	XML=</date>
6	in	in	ADP	IN	_	7	case	_	_
7	1988	1988	NUM	CD	_	3	obl	_	XML=<date when:::"1989"></date>
8	and	and	CCONJ	CC	_	9	cc	_	_
9	shut	shut	VERB	VBD	_	3	conj	_	_
10	last	last	ADJ	JJ	_	11	amod	_	_
11	week	week	NOUN	NN	_	9	obl	_	SpaceAfter=No
12	.	.	PUNCT	.	_	3	punct	_	_

`

func TestScoreTimes(t *testing.T) {
	got, err := scoreTimes(strings.NewReader(madeUp), "MADE_news")
	want := TimeScore{Precision: 2. / 3, Recall: 2. / 3, F1: 2. / 3, Exact: 2. / 3, Value: 1. / 2, Marked: 3}
	if err != nil || got != want {
		t.Errorf("got %+v, %v, want %+v", got, err, want)
	}
}

func TestTimes(t *testing.T) {
	const folder = "../../../shared/data/gum"
	if _, err := os.Stat(folder); err != nil {
		t.Skip("no GUM beside the project: ", err)
	}
	s, err := Times(folder, "dev", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", s)
	if s.F1 < 0.78 || s.Value < 0.77 {
		t.Errorf("time expressions of GUM dev: %+v, want F1 0.78 and value 0.77 or more", s)
	}
}
