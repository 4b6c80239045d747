package language

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestScoreFactuality(t *testing.T) {
	const treebank = `# sent_id = a-1
# text = The mill closed.
1	The	the	DET	DT	_	2	det	_	_
2	mill	mill	NOUN	NN	_	3	nsubj	_	_
3	closed	close	VERB	VBD	_	0	root	_	_
4	.	.	PUNCT	.	_	3	punct	_	_

# sent_id = a-2
# text = The club did not pay Nora Lind.
1	The	the	DET	DT	_	2	det	_	_
2	club	club	NOUN	NN	_	5	nsubj	_	_
3	did	do	AUX	VBD	_	5	aux	_	_
4	not	not	PART	RB	_	5	advmod	_	_
5	pay	pay	VERB	VB	_	0	root	_	_
6	Nora	Nora	PROPN	NNP	_	5	obj	_	_
7	Lind	Lind	PROPN	NNP	_	6	flat	_	_
8	.	.	PUNCT	.	_	5	punct	_	_

# sent_id = a-3
# text = The bank would sell the hall.
1	The	the	DET	DT	_	2	det	_	_
2	bank	bank	NOUN	NN	_	4	nsubj	_	_
3	would	would	AUX	MD	_	4	aux	_	_
4	sell	sell	VERB	VB	_	0	root	_	_
5	the	the	DET	DT	_	6	det	_	_
6	hall	hall	NOUN	NN	_	4	obj	_	_
7	.	.	PUNCT	.	_	4	punct	_	_

`
	// the second sentence's verb is as people say; the third's they take for a fact
	marks := happenings{"a-1": {2: true, 3: true}, "a-2": {5: false}, "a-3": {4: true}}
	got, err := scoreFactuality(strings.NewReader(treebank), marks)
	if err != nil {
		t.Fatal(err)
	}
	want := FactualityScore{Agreement: 2.0 / 3, Read: 1, NotPrecision: 0.5, NotRecall: 1, NotF1: 2.0 / 3, Marked: 3}
	if got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestFactuality(t *testing.T) {
	const data = "../../../shared/data"
	if _, err := os.Stat(data); err != nil {
		t.Skipf("without the corpora beside the project: %v", err)
	}
	got, err := Factuality(filepath.Join(data, "uds_factuality/factuality.normalized.zip"), filepath.Join(data, "uds_factuality/ud_ids.json.gz"),
		filepath.Join(data, "ud_ewt/en_ewt-ud-dev.conllu.gz"))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", got)
	if got.Agreement < 0.75 || got.Read < 0.5 {
		t.Errorf("got %+v, want an agreement of 0.75 and half of the verbs read at least", got)
	}
}
