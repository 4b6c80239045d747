package format

import (
	"slices"
	"strings"
	"testing"

	"hearsay/graph"
)

// reading is made by hand. Its text has letters of one to four bytes before and inside every passage.
func reading(t *testing.T) *graph.Reading {
	t.Helper()
	text := "𝐔pland — „Wärme“: Zoë Ångström, the mayor, said her office “never paid 𝟓 € for it”, she said, “not once”.\n" +
		"The Fjöl Gazette, citing two people “close to the board”, reported on 3 May that she paid it.\n"
	id := graph.ArticleID("https://example.org/å", "00ff")
	b := builder{text: text, citer: graph.NewCiter(id, text)}

	mayor := &graph.Entity{ID: graph.MentionedID(id, "Zoë Ångström", b.at("Zoë Ångström")), Type: graph.Person, Name: "Zoë Ångström",
		Mentions: []graph.Mention{
			{Article: id, Passage: b.cite("Zoë Ångström"), Kind: graph.Name},
			{Article: id, Passage: b.cite("the mayor"), Kind: graph.Nominal},
			{Article: id, Passage: b.cite("her"), Kind: graph.Pronoun},
		}}
	gazette := &graph.Entity{ID: graph.MentionedID(id, "The Fjöl Gazette", b.at("The Fjöl Gazette")), Type: graph.Organization,
		Name: "The Fjöl Gazette", Aliases: []string{"Fjöl Gazette"},
		Mentions: []graph.Mention{{Article: id, Passage: b.cite("The Fjöl Gazette"), Kind: graph.Name}}}

	paid := &graph.Claim{
		Subject:    graph.Term{Entity: mayor.ID, Text: mayor.Name},
		Predicate:  graph.Predicate{Lemma: "pay", Label: "paid"},
		Object:     graph.Term{Text: "it"},
		Arguments:  []graph.Argument{{Role: "time", Value: graph.Term{Text: "3 May"}}, {Role: "to", Value: graph.Term{Entity: gazette.ID, Text: gazette.Name}}},
		Polarity:   graph.Positive,
		Factuality: graph.Alleged,
		When:       &graph.When{Granularity: graph.ToDay, Basis: graph.BasisUnresolved, Words: b.cite("3 May")},
		Evidence:   b.citer.Evidence(b.at("she paid it")),
	}
	paid.ID = graph.ClaimID(paid)
	never := &graph.Claim{
		Predicate:  graph.Predicate{Lemma: "deny", Label: "never paid"},
		Object:     graph.Term{Claim: paid.ID, Text: "she paid it"},
		Polarity:   graph.Negative,
		Factuality: graph.Stated,
		Time:       "2024-05",
		Evidence:   b.citer.Evidence(b.at("never paid 𝟓 € for it")),
	}
	never.ID = graph.ClaimID(never)

	own := &graph.Statement{Article: id, Claim: never.ID, Kind: graph.Mixed, Rules: []string{"claim: verb", "said: verb \x1bsay"}, Evidence: b.citer.Evidence(b.at("Zoë Ångström, the mayor, said her office “never paid 𝟓 € for it”")),
		Chain: []graph.Link{
			{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker, Name: "Upland"}, Stance: graph.Reports},
			{Speaker: graph.Speaker{Kind: graph.EntitySpeaker, ID: mayor.ID, Name: mayor.Name}, Stance: graph.Asserts,
				Source: b.cites("Zoë Ångström, the mayor"), Cue: b.cites("said"), Content: b.cites("never paid 𝟓 € for it", "not once")},
		}}
	own.ID = graph.StatementID(own)
	source := b.cites("two people “close to the board”")
	reported := &graph.Statement{Article: id, Claim: paid.ID, Kind: graph.Indirect, Evidence: b.citer.Evidence(b.at("The Fjöl Gazette, citing two people “close to the board”, reported on 3 May that she paid it")),
		Chain: []graph.Link{
			{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker, Name: "Upland"}, Stance: graph.Reports},
			{Speaker: graph.Speaker{Kind: graph.EntitySpeaker, ID: gazette.ID, Name: gazette.Name}, Stance: graph.Reports,
				Source: b.cites("The Fjöl Gazette"), Cue: b.cites("reported"), Content: b.cites("she paid it")},
			{Speaker: graph.Speaker{Kind: graph.UnnamedSpeaker, ID: graph.UnnamedID(id, source[0].Span), Name: "two people “close to the board”", QuotedBy: gazette.ID, Number: 2},
				Stance: graph.Alleges, Source: source, Cue: b.cites("citing"), Content: b.cites("she paid it")},
			{Speaker: graph.Speaker{Kind: graph.UnnamedSpeaker, ID: graph.UnnamedID(id, b.at("board")), Name: "the board"}, Stance: graph.DeclinesComment},
		}}
	reported.Said, reported.SaidWhen = "2024-05-03", &graph.When{From: "2024-05-03", To: "2024-05-03", Granularity: graph.ToDay, Basis: graph.BasisResolved, Words: b.cite("3 May")}
	reported.ID = graph.StatementID(reported)

	r := &graph.Reading{
		Article: graph.Article{ID: id, Held: true, File: "wire/mäyor.txt", URL: "https://example.org/å", Title: "Wärme <b>\x1b[31m",
			Publisher: "Upland", Published: "2024-05-04", PublishedBasis: graph.BasisDateline, SHA256: "00ff", Text: text},
		Extractor:  graph.Extractor{Name: "hand", Version: "1"},
		Entities:   []*graph.Entity{mayor, gazette},
		Claims:     []*graph.Claim{never, paid},
		Statements: []*graph.Statement{own, reported},
	}
	if err := r.Check(); err != nil {
		t.Fatal(err)
	}
	return r
}

type builder struct {
	text  string
	citer *graph.Citer
}

// at returns where words stand first.
func (b builder) at(words string) graph.Span {
	i := strings.Index(b.text, words)
	return graph.Span{StartByte: i, EndByte: i + len(words)}
}

func (b builder) cite(words string) graph.Passage { return b.citer.Passage(b.at(words)) }

func (b builder) cites(words ...string) []graph.Passage {
	var ps []graph.Passage
	for w := range slices.Values(words) {
		ps = append(ps, b.cite(w))
	}
	return ps
}
