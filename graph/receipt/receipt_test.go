package receipt

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"strings"
	"testing"

	"hearsay/graph"
)

const text = "Mill closes\n\nThe Brandt mill – “a relic” – will close, owner Ida Brandt said.\n"

// reading is of one article: a claim, and the claim of who said it.
func reading() *graph.Reading {
	sum := sha256.Sum256([]byte(text))
	a := graph.Article{Held: true, File: "mill.txt", Title: "Mill closes", SHA256: hex.EncodeToString(sum[:]), Text: text}
	a.ID = graph.ArticleID(a.URL, a.SHA256)
	cite := graph.NewCiter(a.ID, text)
	at := func(words string) graph.Span {
		i := strings.Index(text, words)
		return graph.Span{StartByte: i, EndByte: i + len(words)}
	}
	r := &graph.Reading{Article: a, Extractor: graph.Extractor{Name: "by hand", Version: "1"}}
	entity := func(kind graph.EntityType, name string) graph.Term {
		m := graph.Mention{Article: a.ID, Passage: cite.Passage(at(name)), Kind: graph.Name}
		e := &graph.Entity{ID: graph.MentionedID(a.ID, name, m.Span), Type: kind, Name: name, Mentions: []graph.Mention{m}}
		r.Entities = append(r.Entities, e)
		return graph.Term{Entity: e.ID, Text: name}
	}
	mill, ida := entity(graph.Organization, "The Brandt mill"), entity(graph.Person, "Ida Brandt")
	close := &graph.Claim{Subject: mill, Predicate: graph.Predicate{Lemma: "close", Label: "will close"}, Polarity: graph.Positive,
		Factuality: graph.Future, Evidence: cite.Evidence(at("The Brandt mill – “a relic” – will close"))}
	close.ID = graph.ClaimID(close)
	said := &graph.Claim{Subject: ida, Predicate: graph.Predicate{Lemma: "say", Label: "said"}, Object: graph.Term{Claim: close.ID, Text: "will close"},
		Polarity: graph.Positive, Factuality: graph.Stated, Evidence: cite.Evidence(at("owner Ida Brandt said"))}
	said.ID = graph.ClaimID(said)
	r.Claims = []*graph.Claim{close, said}
	for _, c := range r.Claims {
		s := &graph.Statement{Article: a.ID, Claim: c.ID, Kind: graph.Indirect, Evidence: cite.Evidence(at("The Brandt mill – “a relic” – will close, owner Ida Brandt said")),
			Chain: []graph.Link{{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker}, Stance: graph.Reports},
				{Speaker: graph.Speaker{Kind: graph.EntitySpeaker, ID: ida.Entity, Name: "Ida Brandt"}, Stance: graph.Asserts, Cue: []graph.Passage{cite.Passage(at("said"))}}}}
		s.ID = graph.StatementID(s)
		r.Statements = append(r.Statements, s)
	}
	return r
}

func TestReceipt(t *testing.T) {
	r := reading()
	if err := r.Check(); err != nil {
		t.Fatal(err)
	}
	for i, claims := range []int{1, 2} {
		x, err := New(r, r.Statements[i].ID, r.Claims[i].ID)
		if err != nil || len(x.Claims) != claims || len(x.Entities) != 2 {
			t.Fatalf("%+v, %v", x, err)
		}
		all, err := Parse(append(x.JSON(), x.JSON()...))
		if err != nil || len(all) != 2 {
			t.Fatalf("%d receipts, %v", len(all), err)
		}
		again := all[1]
		if !bytes.Equal(again.JSON(), x.JSON()) {
			t.Fatalf("written and read it is %s", again.JSON())
		}
		if err := errors.Join(again.Check(), again.CheckText(text), again.CheckSame(x)); err != nil {
			t.Error(err)
		}
	}
	if _, err := New(r, r.Article.ID, r.Article.ID); !errors.Is(err, graph.ErrNotFound) {
		t.Error(err)
	}
}

// A change anywhere is found, by the digest alone or, where that was made anew, by an id or the text.
func TestTampered(t *testing.T) {
	r := reading()
	x, err := New(r, r.Statements[0].ID, r.Claims[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	whole := string(x.JSON())
	for _, test := range []struct{ old, new, fault string }{
		{`"lemma": "close"`, `"lemma": "open"`, "its id is not that of what it claims"},
		{`"stance": "ASSERTS"`, `"stance": "DENIES"`, "the statement's id is not that of its content"},
		{`"name": "The Brandt mill"`, `"name": "The Brandt bank"`, "its id is not that of its name"},
		{`"text": "said"`, `"text": "lied"`, `at characters 72 to 76 the article has "said", the receipt "lied"`},
		{`"text": "said"`, `"text": "denied"`, "is not as long as its place"},
		{`"exact": "The Brandt`, `"exact": "A Brandt`, "the targets are not the places"},
		{`"prefix": "Mill closes\n\n"`, `"prefix": "Mill opens\n\n"`, "something else stands around characters 13"},
		{`"sha256": "`, `"sha256": "0`, "the article's id is not that of its address and bytes"},
		{`"textSha256": "`, `"textSha256": "0`, "the article's text is another"},
	} {
		changed := strings.Replace(whole, test.old, test.new, 1)
		all, err := Parse([]byte(changed))
		if err != nil || changed == whole {
			t.Fatalf("%s: %v", test.old, err)
		}
		y := all[0]
		if err := y.Check(); err == nil || !strings.Contains(err.Error(), "the digest is that of another content") {
			t.Errorf("%s: %v", test.new, err)
		}
		y.Digest = y.digest()
		if err := errors.Join(y.Check(), y.CheckText(text)); err == nil || !strings.Contains(err.Error(), test.fault) {
			t.Errorf("%s: %v, want %q", test.new, err, test.fault)
		}
	}
}

// A receipt of the form before, of a claim "since 2019", holds as it did.
func TestEarlierForm(t *testing.T) {
	data, err := os.ReadFile("testdata/form1.json")
	if err != nil {
		t.Fatal(err)
	}
	all, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	article, err := os.ReadFile("testdata/form1.txt")
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(all[0].Check(), all[0].CheckText(string(article))); err != nil {
		t.Error(err)
	}
	if c := all[0].Claims[0]; c.ID == graph.ClaimID(c) {
		t.Error("its claim has the id of now, so nothing was tested")
	}
}

func FuzzParse(f *testing.F) {
	r := reading()
	x, _ := New(r, r.Statements[1].ID, r.Claims[1].ID)
	f.Add(x.JSON())
	f.Add([]byte(`{"format": "hearsay-receipt/2", "claims": [null]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		all, err := Parse(data)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatal(err)
			}
			return
		}
		for _, x := range all {
			_, _ = x.Check(), x.CheckText(text)
			if again, err := Parse(x.JSON()); err != nil || !bytes.Equal(again[0].JSON(), x.JSON()) {
				t.Fatalf("%v: %s", err, x.JSON())
			}
		}
	})
}
