package resolvers_test

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A builder makes a reading by hand: every place is given by the words that stand there.
type builder struct {
	t     testing.TB
	input graph.Input
	r     *graph.Reading
	cite  *graph.Citer
}

func build(t testing.TB, in graph.Input) *builder {
	sum := sha256.Sum256([]byte(in.Text))
	in.SHA256 = hex.EncodeToString(sum[:])
	title, _, _ := strings.Cut(in.Text, "\n")
	a := graph.Article{ID: graph.ArticleID(in.URL, in.SHA256), Held: true, File: in.File, URL: in.URL, Title: title,
		Publisher: in.Publisher, Published: in.Published, PublishedBasis: graph.BasisGiven, SHA256: in.SHA256, Text: in.Text}
	if in.Published == "" {
		a.PublishedBasis = ""
	}
	r := &graph.Reading{Article: a, Extractor: graph.Extractor{Name: "by hand", Version: "1"}}
	return &builder{t, in, r, graph.NewCiter(a.ID, a.Text)}
}

// at returns the first place where the words stand.
func (b *builder) at(words string) graph.Span {
	b.t.Helper()
	i := strings.Index(b.r.Article.Text, words)
	if i < 0 {
		b.t.Fatalf("%q does not stand in %q", words, b.r.Article.Title)
	}
	return graph.Span{StartByte: i, EndByte: i + len(words)}
}

func (b *builder) entity(kind graph.EntityType, name string, aliases ...string) graph.Term {
	e := &graph.Entity{ID: graph.MentionedID(b.r.Article.ID, name, b.at(name)), Type: kind, Name: name, Aliases: aliases}
	e.Mentions = []graph.Mention{{Article: b.r.Article.ID, Passage: b.cite.Passage(b.at(name)), Kind: graph.Name}}
	b.r.Entities = append(b.r.Entities, e)
	return graph.Term{Entity: e.ID, Text: name}
}

// when is a day or month that words tell.
func (b *builder) when(d graph.Date, basis graph.Basis, words string) *graph.When {
	return &graph.When{From: d, To: d, Granularity: d.Granularity(), Basis: basis, Words: b.cite.Passage(b.at(words))}
}

func (b *builder) claim(c graph.Claim, words string) graph.Term {
	c.Evidence = b.cite.Evidence(b.at(words))
	c.ID = graph.ClaimID(&c)
	b.r.Claims = append(b.r.Claims, &c)
	return graph.Term{Claim: c.ID, Text: words}
}

func (b *builder) statement(kind graph.StatementKind, claim graph.Term, words string, said graph.Date, chain ...graph.Link) {
	s := &graph.Statement{Article: b.r.Article.ID, Claim: claim.Claim, Kind: kind, Chain: chain, Said: said,
		Evidence: b.cite.Evidence(b.at(words)), Rules: []string{"by-hand"}}
	s.ID = graph.StatementID(s)
	b.r.Statements = append(b.r.Statements, s)
}

// publisher is the outermost link; it has no words of its own in the text.
func (b *builder) publisher(stance graph.Stance) graph.Link {
	return graph.Link{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker, Name: b.r.Article.Publisher}, Stance: stance}
}

func (b *builder) speaker(e graph.Term, stance graph.Stance, cue, content string) graph.Link {
	return b.link(graph.Speaker{Kind: graph.EntitySpeaker, ID: e.Entity, Name: e.Text}, stance, e.Text, cue, content)
}

func (b *builder) unnamed(words string, number int, quotedBy graph.Term, cue, content string) graph.Link {
	s := graph.Speaker{Kind: graph.UnnamedSpeaker, ID: graph.UnnamedID(b.r.Article.ID, b.at(words)), Name: words,
		QuotedBy: quotedBy.Entity, Number: number}
	return b.link(s, graph.Asserts, words, cue, content)
}

func (b *builder) link(s graph.Speaker, stance graph.Stance, source, cue, content string) graph.Link {
	place := func(words string) []graph.Passage { return []graph.Passage{b.cite.Passage(b.at(words))} }
	return graph.Link{Speaker: s, Stance: stance, Source: place(source), Cue: place(cue), Content: place(content)}
}

// ferry is a report of a report: its innermost source has no name.
func ferry(t testing.TB) *builder {
	b := build(t, graph.Input{File: "ferry.txt", URL: "https://gazette.example/ferry", Publisher: "Harbour Gazette", Published: "2024-03-05",
		Text: "Ferry inspector leaves\n\n" +
			"Mara Lindqvist – “the inspector” – resigned from the Osby Ferry Authority in February, the Northern Wire reported, " +
			"citing two officials who asked not to be named. Lindqvist denied that she took money from Tollund Shipping.\n"})
	mara := b.entity(graph.Person, "Mara Lindqvist", "Lindqvist")
	authority := b.entity(graph.Organization, "Osby Ferry Authority")
	wire := b.entity(graph.Organization, "Northern Wire")
	tollund := b.entity(graph.Organization, "Tollund Shipping")

	left := "Mara Lindqvist – “the inspector” – resigned from the Osby Ferry Authority in February"
	resigned := b.claim(graph.Claim{Subject: mara, Predicate: graph.Predicate{Lemma: "resign from", Label: "resigned from"}, Object: authority,
		Arguments: []graph.Argument{{Role: "time", Value: graph.Term{Text: "in February"}}},
		Polarity:  graph.Positive, Factuality: graph.Stated, Time: "2024-02",
		When: b.when("2024-02", graph.BasisResolved, "in February")}, left)
	took := b.claim(graph.Claim{Subject: mara, Predicate: graph.Predicate{Lemma: "take money from", Label: "took money from"}, Object: tollund,
		Polarity: graph.Positive, Factuality: graph.Alleged}, "she took money from Tollund Shipping")

	b.statement(graph.Indirect, resigned, left+", the Northern Wire reported, citing two officials who asked not to be named", "",
		b.publisher(graph.Reports),
		b.speaker(wire, graph.Reports, "reported", left),
		b.unnamed("two officials who asked not to be named", 2, wire, "citing", left))
	b.statement(graph.Indirect, took, "Lindqvist denied that she took money from Tollund Shipping", "",
		b.publisher(graph.Reports), b.speaker(mara, graph.Denies, "denied", "she took money from Tollund Shipping"))
	return b
}

// minister carries one claim of ferry's, in other company.
func minister(t testing.TB) *builder {
	b := build(t, graph.Input{File: "minister.txt", Publisher: "Osby Post", Published: "2024-03-06",
		Text: "Minister confirms exit\n\n" +
			"Mara Lindqvist resigned from the Osby Ferry Authority in February, Henrik Dahl confirmed on Wednesday.\n"})
	mara := b.entity(graph.Person, "Mara Lindqvist")
	authority := b.entity(graph.Organization, "Osby Ferry Authority")
	dahl := b.entity(graph.Person, "Henrik Dahl", "Dahl")
	left := "Mara Lindqvist resigned from the Osby Ferry Authority in February"
	resigned := b.claim(graph.Claim{Subject: mara, Predicate: graph.Predicate{Lemma: "resign from", Label: "resigned from"}, Object: authority,
		Polarity: graph.Positive, Factuality: graph.Stated, Time: "2024-02"}, left)
	confirmed := b.claim(graph.Claim{Subject: dahl, Predicate: graph.Predicate{Lemma: "confirm", Label: "confirmed"}, Object: resigned,
		Polarity: graph.Positive, Factuality: graph.Stated}, "Henrik Dahl confirmed on Wednesday")
	b.statement(graph.Indirect, resigned, left+", Henrik Dahl confirmed on Wednesday", "2024-03-06",
		b.publisher(graph.Reports), b.speaker(dahl, graph.Confirms, "confirmed", left))
	b.r.Statements[0].SaidWhen = b.when("2024-03-06", graph.BasisResolved, "on Wednesday")
	b.statement(graph.None, confirmed, "Henrik Dahl confirmed on Wednesday", "", b.publisher(graph.Asserts))
	return b
}

// namesake is about somebody who shares a name with the minister.
func namesake(t testing.TB) *builder {
	b := build(t, graph.Input{File: "namesake.txt", Publisher: "Osby Post", Published: "2024-03-07",
		Text: "Regatta\n\nPiers Dahl won the regatta, Piers Dahl said.\n"})
	piers := b.entity(graph.Person, "Piers Dahl", "Dahl")
	won := b.claim(graph.Claim{Subject: piers, Predicate: graph.Predicate{Lemma: "win", Label: "won"}, Object: graph.Term{Text: "the regatta"},
		Polarity: graph.Positive, Factuality: graph.Stated}, "Piers Dahl won the regatta")
	b.statement(graph.Indirect, won, "Piers Dahl won the regatta, Piers Dahl said", "",
		b.publisher(graph.Reports), b.speaker(piers, graph.Asserts, "said", "Piers Dahl won the regatta"))
	return b
}

// many is n claims about as many people, each by another speaker.
func many(t testing.TB, n int) *builder {
	var text strings.Builder
	text.WriteString("Council notes\n\n")
	name := func(what string, i int) string {
		return what + " " + string(rune('A'+i/26)) + string(rune('a'+i%26)) + "x"
	}
	for i := range n {
		text.WriteString(name("Member", i) + " left " + name("Board", i) + ", " + name("Clerk", i) + " said.\n")
	}
	b := build(t, graph.Input{File: "council.txt", Publisher: "Osby Post", Published: "2024-05", Text: text.String()})
	for i := range n {
		who, what, clerk := b.entity(graph.Person, name("Member", i)), b.entity(graph.Organization, name("Board", i)), b.entity(graph.Person, name("Clerk", i))
		words := who.Text + " left " + what.Text
		c := b.claim(graph.Claim{Subject: who, Predicate: graph.Predicate{Lemma: "leave", Label: "left"}, Object: what,
			Polarity: graph.Positive, Factuality: graph.Stated}, words)
		b.statement(graph.Indirect, c, words+", "+clerk.Text+" said", "", b.publisher(graph.Reports), b.speaker(clerk, graph.Asserts, "said", words))
	}
	return b
}

var nobody = uuid.MustParse("00000000-0000-4000-8000-000000000000")
