package main

import (
	"testing"

	"hearsay/demo"
	"hearsay/ingest"
)

var demoQuestions = []question{
	{"who resigned from what", map[string]any{"predicates": leaving}, []want{
		{"northern-wire-chair-resigns.txt", `resign`, `^PUBLISHER.* ASSERTS$`, []string{"The head of Port Ansby's harbour board resigned on Wednesday"}},
		{"dunsallow-post-wire-copy.txt", `resign`, `^PUBLISHER.* ASSERTS$`, []string{"The head of Port Ansby's harbour board resigned on Wednesday"}},
		{"ansby-ledger-finance-director.txt", `^Leonie Okafor \| quit`, ``, []string{"Ms Okafor, who quit as chair on Wednesday"}},
		{"sundvalla-review-affair.txt", `Okafor \| give up \| the chair`, ``, []string{"The councillor gave up the chair of the board"}},
		{"carsholt-tribune-water-chief.txt", `resign`, ``, []string{"The chief executive of Eskenmere Water has resigned"}},
		{"brennick-dispatch-regulator.txt", `^Callum Wrey \| resign`, `Tilde Marrick DEMANDS$`, []string{"called for the environment minister, Callum Wrey, to resign"}},
	}},
	{"what The Harbour Courier reported, and on whose word", map[string]any{"speakerName": "The Harbour Courier"}, []want{
		{"northern-wire-chair-resigns.txt", `^Leonie Okafor \| tell`, `Harbour Courier REPORTS > UNNAMED two people familiar with the audit`, []string{"The Harbour Courier, citing two people familiar with the audit, reported that Okafor told"}},
		{"dunsallow-post-wire-copy.txt", `^Leonie Okafor \| tell`, `Harbour Courier REPORTS > UNNAMED two people familiar with the audit`, []string{"The Harbour Courier, citing two people familiar with the audit, reported that Okafor told"}},
		{"ansby-ledger-finance-director.txt", `tell|told`, `Harbour Courier REPORTS > UNNAMED two unnamed people`, []string{"The newspaper reported, on the word of two unnamed people, that the chair had told him"}},
	}},
	{"what Radio Fenwater reported, and on whose word", map[string]any{"speakerName": "Radio Fenwater"}, []want{
		{"upland-bulletin-millrace.txt", `^Henrik Aldane \| tell`, `Radio Fenwater REPORTS > UNNAMED three people`, []string{"the chief executive, Henrik Aldane, told his laboratory manager"}},
		{"carsholt-tribune-water-chief.txt", `Aldane`, `Radio Fenwater REPORTS > UNNAMED three sources`, []string{"Radio Fenwater reported on Sunday, citing three sources"}},
	}},
	{"who denied it", map[string]any{"stances": []string{"DENIES"}}, []want{
		{"northern-wire-chair-resigns.txt", ``, `Leonie Okafor DENIES`, []string{`"What has been printed about me is untrue`}},
		{"ansby-ledger-finance-director.txt", ``, `Leonie Okafor DENIES`, []string{"has denied the allegation"}},
		{"ansby-ledger-finance-director.txt", ``, `Hugh Pentney DENIES`, []string{`"She never said it`}},
		{"sundvalla-review-affair.txt", ``, `Leonie Okafor DENIES`, []string{"She denies this as well."}},
		{"brennick-dispatch-regulator.txt", ``, `Eskenmere Water DENIES`, []string{"denied that it had been hidden"}},
	}},
	{"what Leonie Okafor answered", map[string]any{"speakerName": "Leonie Okafor", "innermost": true}, []want{
		// To deny what one did and to say that one never did it are the same answer.
		{"harbour-courier-audit.txt", `tell`, `Leonie Okafor (DENIES|ASSERTS)$`, []string{"“I have never told any officer of this authority how an invoice should be drawn up,”"}},
	}},
	{"what Elin Tolland said", map[string]any{"speakerName": "Elin Tolland", "innermost": true}, []want{
		{"northern-wire-chair-resigns.txt", `audit \| (be )?publish`, `Elin Tolland DEMANDS$`, []string{"called for the audit to be published in full"}},
		{"northern-wire-chair-resigns.txt", `resignation`, `Elin Tolland ASSERTS$`, []string{`"A resignation is not an explanation,"`}},
		{"ansby-ledger-finance-director.txt", `routine`, `Elin Tolland ASSERTS$`, []string{`"We were assured this was routine,"`}},
		{"sundvalla-review-affair.txt", `sitting`, `Elin Tolland DEMANDS$`, []string{"who demands a special sitting of the council"}},
	}},
	{"what happened to Henrik Aldane", map[string]any{"aboutName": []string{"Henrik Aldane"}}, []want{
		{"carsholt-tribune-water-chief.txt", `appoint`, ``, []string{"Henrik Aldane, who was appointed chief executive in 2017"}},
		{"eskenmere-gazette-filings.txt", `appoint`, ``, []string{"Aldane, who was appointed chief executive in 2018"}},
		{"carsholt-tribune-water-chief.txt", `Aldane`, `UNNAMED Two people close to the board`, []string{"said he had been given until noon to decide"}},
		{"tesselby-weekly-aldane.txt", `resign`, `Henrik Aldane ASSERTS$`, []string{"‘I resigned."}},
	}},
}

// leaving are predicates for giving up an office or a membership.
var leaving = []string{"resign", "resign as", "resign from", "quit", "quit as", "step down", "step down as", "step down from", "leave", "give up", "announce"}

func TestDemoQuestions(t *testing.T) {
	check(t, taken(t, ingest.In(demo.Articles())), demoQuestions, "testdata/demo-not-found.txt")
}
