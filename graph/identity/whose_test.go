package identity

import (
	"strings"
	"testing"

	"hearsay/graph"
)

// A newspaper calls itself by its last word.
func TestOwnPaper(t *testing.T) {
	r := told("The Star saw the letter.", "ORGANIZATION Star")
	r.Article.Publisher = "The Skerry Star"
	if p := Profiles(r)[0]; p.Key != graph.NamedID("Skerry Star") {
		t.Errorf("got %+v", p)
	}
	r.Article.Publisher = "The Skerry Times"
	if p := Profiles(r)[0]; p.Key != graph.NamedID("Star") {
		t.Errorf("got %+v", p)
	}
}

// told makes a reading of a text in which every name, one a line as "TYPE name", is mentioned wherever it stands.
func told(text string, names ...string) *graph.Reading {
	r := reading("1", names...)
	r.Article.Text = text
	for _, e := range r.Entities {
		e.Mentions = nil
		for from := 0; ; {
			i := strings.Index(text[from:], e.Name)
			if i < 0 {
				break
			}
			s := graph.Span{StartByte: from + i, EndByte: from + i + len(e.Name)}
			e.Mentions = append(e.Mentions, graph.Mention{Kind: graph.Name, Passage: graph.Passage{Span: s, Text: e.Name}})
			from = s.EndByte
		}
	}
	return r
}

func TestWhose(t *testing.T) {
	for _, test := range []struct {
		text, body string
		others     []string
		want       string
	}{
		{"Ostra's Ports Ministry said so.", "Ports Ministry", []string{"PLACE Ostra"}, "Ports Ministry of Ostra"},
		{"Ostra’s Supreme Court said so. The Supreme Court met.", "Supreme Court", []string{"PLACE Ostra"}, "Supreme Court of Ostra"},
		{"The Ostran Ports Ministry met in Ostra.", "Ostran Ports Ministry", []string{"PLACE Ostra"}, "Ports Ministry of Ostra"},
		{"The Ostran Ports Ministry met.", "Ostran Ports Ministry", nil, "Ostran Ports Ministry"},
		{"The Ministry of Ports of Ostra met.", "Ministry of Ports of Ostra", nil, "Ministry of Ports of Ostra"},
		{"The French Ports Ministry met.", "French Ports Ministry", nil, "Ports Ministry of France"},
		{"The U.S. Supreme Court met.", "U.S. Supreme Court", nil, "Supreme Court of United States"},
		{"Beijing's Ports Ministry met.", "Ports Ministry", []string{"PLACE Beijing"}, "Ports Ministry of China"},
		{"Okafor's Ports Ministry met.", "Ports Ministry", []string{"PERSON Okafor"}, "Ports Ministry"},
		{"Ostra's Supreme Court and Venn's Supreme Court met.", "Supreme Court", []string{"PLACE Ostra", "PLACE Venn"}, "Supreme Court"},
		{"Ostra's Velmar Technologies met.", "Velmar Technologies", []string{"PLACE Ostra"}, "Velmar Technologies"},
	} {
		p := Profiles(told(test.text, append([]string{"ORGANIZATION " + test.body}, test.others...)...))[0]
		if p.Name != test.want || p.Key != graph.NamedID(test.want) {
			t.Errorf("%s: got %q, want %q", test.text, p.Name, test.want)
		}
	}
}
