package graph_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

const text = "The Courier reported that Ada Okafor left the board. “I did,” Ms Okafor said."

// reading is one by hand: two entities that are one person, and a claim about her leaving.
func reading() *graph.Reading {
	article := graph.Article{ID: graph.ArticleID("", "ab"), Held: true, SHA256: "ab", Text: text}
	citer := graph.NewCiter(article.ID, text)
	at := func(words string) graph.Span {
		i := strings.Index(text, words)
		return graph.Span{StartByte: i, EndByte: i + len(words)}
	}
	entity := func(kind graph.EntityType, name, words string) *graph.Entity {
		return &graph.Entity{ID: graph.MentionedID(article.ID, name, at(words)), Type: kind, Name: name,
			Mentions: []graph.Mention{{Article: article.ID, Passage: citer.Passage(at(words)), Kind: graph.Name}}}
	}
	courier, ada, ms := entity(graph.Organization, "The Courier", "The Courier"), entity(graph.Person, "Ada Okafor", "Ada Okafor"),
		entity(graph.Person, "ada  okafor", "Ms Okafor")
	left := &graph.Claim{Subject: graph.Term{Entity: ada.ID, Text: ada.Name}, Predicate: graph.Predicate{Lemma: "leave", Label: "left"},
		Object: graph.Term{Text: "the board"}, Polarity: graph.Positive, Factuality: graph.Stated, Evidence: citer.Evidence(at("Ada Okafor left the board"))}
	left.ID = graph.ClaimID(left)
	same := *left
	same.Subject = graph.Term{Entity: ms.ID, Text: ms.Name}
	same.ID = graph.ClaimID(&same)
	reported := &graph.Claim{Subject: graph.Term{Entity: courier.ID, Text: courier.Name}, Predicate: graph.Predicate{Lemma: "report", Label: "reported"},
		Object: graph.Term{Claim: same.ID, Text: "left"}, Polarity: graph.Positive, Factuality: graph.Stated, Evidence: citer.Evidence(at("The Courier reported"))}
	reported.ID = graph.ClaimID(reported)
	r := &graph.Reading{Article: article, Extractor: graph.Extractor{Name: "hand", Version: "1"},
		Entities: []*graph.Entity{courier, ada, ms}, Claims: []*graph.Claim{reported, left, &same}}
	for _, c := range r.Claims {
		s := &graph.Statement{Article: article.ID, Claim: c.ID, Kind: graph.Indirect, Evidence: c.Evidence, Chain: []graph.Link{
			{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker}, Stance: graph.Reports},
			{Speaker: graph.Speaker{Kind: graph.EntitySpeaker, ID: courier.ID, Name: courier.Name}, Stance: graph.Reports, Cue: []graph.Passage{citer.Passage(at("reported"))}},
			{Speaker: graph.Speaker{Kind: graph.UnnamedSpeaker, ID: graph.UnnamedID(article.ID, at("reported")), Name: "unspecified", QuotedBy: courier.ID}, Stance: graph.Alleges},
		}}
		s.ID = graph.StatementID(s)
		r.Statements = append(r.Statements, s)
	}
	return r
}

func TestCheckAcceptsAReading(t *testing.T) {
	if err := reading().Check(); err != nil {
		t.Fatal(err)
	}
}

func TestCheckNamesWhatIsBroken(t *testing.T) {
	for name, c := range map[string]struct {
		breakIt func(*graph.Reading)
		says    string
	}{
		"claim without a statement": {func(r *graph.Reading) { r.Statements = r.Statements[1:] }, "has no statement"},
		"statement without a chain": {func(r *graph.Reading) { r.Statements[0].Chain = nil }, "has no chain"},
		"quote that is not there":   {func(r *graph.Reading) { r.Claims[0].Evidence.Text = "The Herald" }, "is not what stands"},
		"moved quote":               {func(r *graph.Reading) { r.Claims[0].Evidence.StartPoint++ }, "is not what stands"},
		"span past the end":         {func(r *graph.Reading) { r.Entities[0].Mentions[0].EndByte = 999 }, "no place in the text"},
		"wrong prefix":              {func(r *graph.Reading) { r.Statements[0].Evidence.Prefix = "x" }, "stands around"},
		"id of other content":       {func(r *graph.Reading) { r.Claims[0].Polarity = graph.Negative }, "not that of its content"},
		"entity nobody knows":       {func(r *graph.Reading) { r.Claims[1].Subject.Entity = uuid.New() }, "no such entity"},
		"speaker nobody knows":      {func(r *graph.Reading) { r.Statements[0].Chain[1].Speaker.ID = uuid.New() }, "no such speaker"},
		"unnamed source undescribed": {func(r *graph.Reading) { r.Statements[0].Chain[2].Speaker.Name = "" },
			"needs an id and a description"},
		"claim twice":        {func(r *graph.Reading) { r.Claims = append(r.Claims, r.Claims[0]) }, "stands twice"},
		"invented day":       {func(r *graph.Reading) { r.Article.Published = "yesterday" }, "is no date"},
		"basis of no date":   {func(r *graph.Reading) { r.Article.PublishedBasis = graph.BasisStated }, "no basis of its day"},
		"basis of another":   {func(r *graph.Reading) { r.Claims[0].When = when(r, "2024", graph.BasisDateline) }, "no basis of a time"},
		"undated and stated": {func(r *graph.Reading) { r.Claims[0].When = when(r, "", graph.BasisStated) }, "no basis of a time"},
		"dated, unresolved":  {func(r *graph.Reading) { r.Claims[0].When = when(r, "2024", graph.BasisUnresolved) }, "no basis of a time"},
		"date of other words": {func(r *graph.Reading) {
			r.Statements[0].Said, r.Statements[0].SaidWhen = "2023", when(r, "2024", graph.BasisStated)
		}, "the words tell"},
		"invented month":    {func(r *graph.Reading) { r.Statements[0].SaidWhen = when(r, "2024-13", graph.BasisStated) }, "is no date"},
		"time of no words":  {func(r *graph.Reading) { r.Claims[0].When = &graph.When{Basis: graph.BasisUnresolved} }, "no place in the text"},
		"text not held":     {func(r *graph.Reading) { r.Article.Held = false }, "is not held"},
		"unknown of a kind": {func(r *graph.Reading) { r.Statements[0].Chain[0].Speaker.Kind = "CROWD" }, "unknown kind"},
	} {
		r := reading()
		c.breakIt(r)
		if err := r.Check(); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// when is a time told by the first words of a reading's text.
func when(r *graph.Reading, d graph.Date, basis graph.Basis) *graph.When {
	cite := graph.NewCiter(r.Article.ID, r.Article.Text)
	return &graph.When{From: d, To: d, Granularity: d.Granularity(), Basis: basis, Words: cite.Passage(graph.Span{EndByte: len("The Courier")})}
}

func TestTimes(t *testing.T) {
	for _, test := range []struct {
		from, to, want graph.Date
	}{
		{"2024-03-05", "2024-03-05", "2024-03-05"}, {"2024-03-05", "2024-03-11", "2024-03"}, {"2024-03", "2024-05", "2024"},
		{"2018", "2021", ""}, {"2019", "", ""}, {"", "2019", ""}, {"", "", ""},
	} {
		if got := (&graph.When{From: test.from, To: test.to}).Date(); got != test.want {
			t.Errorf("from %q to %q: %q, want %q", test.from, test.to, got, test.want)
		}
	}
	dated, undated := graph.Claim{Time: "2024-03"}, graph.Claim{}
	if w := dated.EventTime(); w == nil || *w != (graph.When{From: "2024-03", To: "2024-03", Granularity: graph.ToMonth, Basis: graph.BasisUnknown}) {
		t.Errorf("a date without words: %+v", w)
	}
	if w := undated.EventTime(); w != nil {
		t.Errorf("no time at all: %+v", w)
	}
}

// What is said to be so since one day and since another are two claims, and neither is the one without a time; a date
// is told in words or not.
func TestClaimIDOfTimes(t *testing.T) {
	seen := make(map[uuid.UUID]string)
	for _, times := range []struct {
		date, from, to graph.Date
	}{
		{}, {"2024", "2024", "2024"}, {"", "2024", ""}, {"", "", "2024"}, {"", "2024-02-05", ""}, {"", "2021", "2024"},
	} {
		c := graph.Claim{Subject: graph.Term{Text: "the mill"}, Predicate: graph.Predicate{Lemma: "be closed"}, Polarity: graph.Positive, Factuality: graph.Stated, Time: times.date}
		told := c
		told.When = &graph.When{From: times.from, To: times.to, Basis: graph.BasisStated, Words: graph.Passage{Text: "so"}}
		id := graph.ClaimID(&told)
		if seen[id] != "" {
			t.Errorf("%v has the id of %s", times, seen[id])
		}
		seen[id] = fmt.Sprint(times)
		if open := times.date == "" && times.from+times.to != ""; (id != graph.ClaimID(&c)) != open || graph.FormerClaimID(&told) != graph.ClaimID(&c) {
			t.Errorf("%v: the words that tell it change the id, or do not", times)
		}
	}
}

// A reading of before has claims by their former ids, and so have the claims about these. It passes as it is, and the
// graph has the ids of now.
func TestFormerIDs(t *testing.T) {
	r := reading()
	for _, c := range r.Claims {
		if c.Predicate.Lemma == "leave" {
			c.When = when(r, "2024", graph.BasisStated)
			c.When.To, c.Time = "", ""
		}
	}
	if err := r.Check(); err != nil {
		t.Fatal(err)
	}
	byName := graph.View{Identify: func(e *graph.Entity) uuid.UUID { return graph.NamedID(e.Name) }}
	l := byName.See(r)
	if err := l.Check(); err != nil {
		t.Fatal(err)
	}
	before := byName.See(reading())
	want := make(map[uuid.UUID]uuid.UUID)
	for i, c := range l.Claims {
		if c.ID != graph.ClaimID(c) {
			t.Errorf("claim %s has an id of before", c.Predicate.Label)
		}
		want[c.ID] = before.Claims[i].ID
	}
	if !reflect.DeepEqual(l.Former, want) || len(want) != 2 {
		t.Errorf("former ids %v, want %v", l.Former, want)
	}
	if again := byName.See(l.Reading); len(again.Former) > 0 {
		t.Errorf("a reading of now has former ids: %v", again.Former)
	}
}

func TestSeeMergesWhatIsOne(t *testing.T) {
	r, before := reading(), reading()
	byName := graph.View{Identify: func(e *graph.Entity) uuid.UUID { return graph.NamedID(e.Name) }}
	l := byName.See(r)
	if err := l.Check(); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(r, before) {
		t.Error("the reading was changed")
	}
	if len(l.Entities) != 2 || len(l.Claims) != 2 || len(l.Statements) != 3 {
		t.Fatalf("%d entities, %d claims, %d statements; want 2, 2, 3", len(l.Entities), len(l.Claims), len(l.Statements))
	}
	ada := l.Entities[1]
	if ada.ID != graph.NamedID("Ada Okafor") || len(ada.Mentions) != 2 {
		t.Errorf("got %+v", ada)
	}
	if l.Claims[0].Object.Claim != l.Claims[1].ID {
		t.Error("a claim about a claim lost its object")
	}
	if l.Statements[0].ID != r.Statements[0].ID {
		t.Error("linking changed the id of a statement")
	}
}

func TestFoldName(t *testing.T) {
	for in, want := range map[string]string{"The  Harbour Courier": "harbour courier", "Ada Okafor’s": "ada okafor", "A": "a", "": "", "the": "the"} {
		if got := graph.FoldName(in); got != want || graph.FoldName(got) != want {
			t.Errorf("%q folds to %q, want %q", in, got, want)
		}
	}
}
