package identity

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// reading makes a reading of entities, a line each: "TYPE name; other mentions", with roles after "is".
func reading(article string, lines ...string) *graph.Reading {
	r := &graph.Reading{Article: graph.Article{ID: graph.NamedID(article)}}
	for i, line := range lines {
		line, role, _ := strings.Cut(line, " is ")
		kind, names, _ := strings.Cut(line, " ")
		e := &graph.Entity{Type: graph.EntityType(kind), ID: graph.NamedID(fmt.Sprint(article, i))}
		for _, n := range strings.Split(names, "; ") {
			m := graph.Mention{Kind: graph.Name}
			if m.Text = n; n == "he" || n == "she" {
				m.Kind = graph.Pronoun
			} else if n == strings.ToLower(n) {
				m.Kind, e.Name = graph.Nominal, n
			} else if e.Name == "" {
				e.Name = n
			} else {
				e.Aliases = append(e.Aliases, n)
			}
			e.Mentions = append(e.Mentions, m)
		}
		r.Entities = append(r.Entities, e)
		if role != "" {
			r.Claims = append(r.Claims, &graph.Claim{Subject: graph.Term{Entity: e.ID}, Predicate: graph.Predicate{Lemma: "be"},
				Object: graph.Term{Text: role}, Polarity: graph.Positive})
		}
	}
	return r
}

// decide decides what the first entity of the first reading is, given the others.
func decide(all ...*graph.Reading) Decision {
	p := Profiles(all[0])[0]
	var others []*Profile
	for _, r := range all[1:] {
		for _, o := range Profiles(r) {
			if Candidate(&p, &o) {
				others = append(others, &o)
			}
		}
	}
	return Decide(&p, others, nil)
}

func TestDecide(t *testing.T) {
	okafor := reading("2", "PERSON Ada Okafor; Okafor; she is mayor", "ORGANIZATION Port Authority of Venn; the PAV", "PLACE Skerry")
	firms := reading("4", "ORGANIZATION Velmar Technologies", "ORGANIZATION Skerry Star", "ORGANIZATION Farmer Party of Venn", "PLACE Skerry")
	for _, test := range []struct {
		name     string
		readings []*graph.Reading
		want     string // a full name, "itself", or "own name"
		reason   string
	}{
		{"a full name", []*graph.Reading{reading("1", "PERSON Ada Okafor"), okafor}, "Ada Okafor", "named"},
		{"a title makes no difference", []*graph.Reading{reading("1", "PERSON Ms Ada Okafor"), okafor}, "Ada Okafor", "named"},
		{"a middle initial makes none", []*graph.Reading{reading("1", "PERSON Ada J. Okafor")}, "Ada Okafor", "named"},
		{"a surname, by what else is named", []*graph.Reading{reading("1", "PERSON Okafor", "PLACE Skerry"), okafor}, "Ada Okafor", "share 1"},
		{"a surname, by the role", []*graph.Reading{reading("1", "PERSON Okafor is the mayor of Venn"), okafor}, "Ada Okafor", "both are mayor"},
		{"nothing but the name", []*graph.Reading{reading("1", "PERSON Okafor"), okafor}, "own name", "named"},
		{"a man is no woman", []*graph.Reading{reading("1", "PERSON Mr Okafor", "PLACE Skerry"), okafor}, "itself", "named"},
		{"two of one surname", []*graph.Reading{reading("1", "PERSON Okafor", "PLACE Skerry"), okafor,
			reading("3", "PERSON Ben Okafor; Okafor", "PLACE Skerry")}, "itself", "any of 2"},
		{"two of one surname, one far more likely", []*graph.Reading{
			reading("1", "PERSON Okafor", "PLACE Skerry", "ORGANIZATION Port Authority of Venn"), okafor,
			reading("3", "PERSON Ben Okafor; Okafor", "PLACE Skerry")}, "Ada Okafor", "share 2"},
		{"an acronym", []*graph.Reading{reading("1", "ORGANIZATION PAV", "PLACE Skerry"), okafor}, "Port Authority of Venn", "share 1"},
		{"a person is no organization", []*graph.Reading{reading("1", "PERSON Pav", "PLACE Skerry"), okafor}, "own name", "named"},
		{"a legal form makes no difference", []*graph.Reading{reading("1", "ORGANIZATION Velmar Steel Ltd.")}, "Velmar Steel", "named"},
		{"a firm without its trade", []*graph.Reading{reading("1", "ORGANIZATION Velmar", "PLACE Skerry"), firms}, "Velmar Technologies", "share 1"},
		{"a newspaper by its last word", []*graph.Reading{reading("1", "ORGANIZATION the Star", "PLACE Skerry"), firms}, "Skerry Star", "share 1"},
		{"a party by its members", []*graph.Reading{reading("1", "GROUP the Opposition Farmers", "PLACE Skerry"), firms}, "Farmer Party of Venn", "share 1"},
		{"a party by its members, where another article has half its name", []*graph.Reading{reading("1", "GROUP Farmers", "PLACE Skerry"), firms,
			reading("5", "ORGANIZATION Farmer Party", "PLACE Skerry")}, "Farmer Party of Venn", "share 1"},
		{"a firm that was read for a person", []*graph.Reading{reading("1", "ORGANIZATION Orlo", "PLACE Skerry"),
			reading("2", "PERSON Orlo Logistics", "PLACE Skerry")}, "Orlo Logistics", "share 1"},
		{"no person is a firm", []*graph.Reading{reading("1", "PERSON Orlo", "PLACE Skerry"),
			reading("2", "PERSON Orlo Logistics", "PLACE Skerry")}, "own name", "named"},
		{"a ministry the other way round", []*graph.Reading{reading("1", "ORGANIZATION Ports Ministry", "PLACE Skerry"),
			reading("2", "ORGANIZATION Ministry of Ports", "PLACE Skerry")}, "Ministry of Ports", "share 1"},
		{"a ministry in small letters", []*graph.Reading{reading("1", "ORGANIZATION the ports ministry", "PLACE Skerry", "PERSON Ada Okafor"),
			reading("2", "ORGANIZATION Ports Ministry", "PLACE Skerry", "PERSON Ada Okafor")}, "Ports Ministry", `"the ports ministry" is in small letters what others name "Ports Ministry": the articles share 2`},
		{"and the other way round", []*graph.Reading{reading("1", "ORGANIZATION the ports ministry", "PLACE Skerry", "PERSON Ada Okafor"),
			reading("2", "ORGANIZATION Ministry of Ports", "PLACE Skerry", "PERSON Ada Okafor")}, "Ministry of Ports", "in small letters"},
		{"a ministry perhaps of another country", []*graph.Reading{reading("1", "ORGANIZATION the ports ministry", "PLACE Skerry", "PERSON Ada Okafor"),
			reading("2", "ORGANIZATION Ports Ministry", "PLACE Skerry")}, "itself", "it has no name of its own"},
		{"no ministry", []*graph.Reading{reading("1", "ORGANIZATION the ports ministry", "PLACE Skerry", "PERSON Ada Okafor"),
			reading("2", "ORGANIZATION the ports ministry", "PLACE Skerry", "PERSON Ada Okafor")}, "itself", "it has no name of its own"},
		{"any of two ministries", []*graph.Reading{reading("1", "ORGANIZATION the ports ministry", "PLACE Skerry", "PERSON Ada Okafor"),
			reading("2", "ORGANIZATION Ports Ministry of Venn", "PLACE Skerry", "PERSON Ada Okafor"), reading("3", "ORGANIZATION Ports Ministry of Holm", "PLACE Skerry", "PERSON Ada Okafor")}, "itself", "no name of its own"},
		{"two universities", []*graph.Reading{reading("1", "ORGANIZATION Venn University"),
			reading("2", "ORGANIZATION University of Venn")}, "Venn University", "named"},
		{"a body by its last words", []*graph.Reading{reading("1", "ORGANIZATION Safety Board", "PLACE Skerry"),
			reading("2", "ORGANIZATION Ferry Safety Board", "PLACE Skerry")}, "Ferry Safety Board", "share 1"},
		{"a body with a word left out is another", []*graph.Reading{reading("1", "ORGANIZATION Ferry Board", "PLACE Skerry"),
			reading("2", "ORGANIZATION Ferry Safety Board", "PLACE Skerry")}, "own name", "named"},
		{"a body of which its own article names a longer", []*graph.Reading{reading("1", "ORGANIZATION Safety Board", "ORGANIZATION Ferry Safety Board", "PLACE Skerry"),
			reading("2", "ORGANIZATION Ferry Safety Board", "PLACE Skerry")}, "own name", "named"},
		{"a hospital is not its university", []*graph.Reading{reading("1", "ORGANIZATION Venn University", "PLACE Skerry"),
			reading("2", "ORGANIZATION Venn University Hospital", "PLACE Skerry")}, "own name", "named"},
		{"a firm that was read for somebody without anything else of a person", []*graph.Reading{reading("1", "PERSON Orlo", "PLACE Skerry", "PLACE Holm"),
			reading("2", "ORGANIZATION Orlo Logistics", "PLACE Skerry", "PLACE Holm")}, "Orlo Logistics", "share 2"},
		{"somebody with a role is no firm", []*graph.Reading{reading("1", "PERSON Orlo is a pilot", "PLACE Skerry", "PLACE Holm"),
			reading("2", "ORGANIZATION Orlo Logistics", "PLACE Skerry", "PLACE Holm")}, "own name", "named"},
		{"somebody whom others name is no firm", []*graph.Reading{reading("1", "PERSON Orlo", "PLACE Skerry", "PLACE Holm"),
			reading("2", "ORGANIZATION Orlo Logistics", "PLACE Skerry", "PLACE Holm"), reading("3", "PERSON Ada Orlo; Orlo", "PLACE Skerry")}, "Ada Orlo", "share 1"},
		{"a ministry with fewer words", []*graph.Reading{reading("1", "ORGANIZATION Foreign Ministry", "PLACE Skerry"),
			reading("2", "ORGANIZATION Ministry of Foreign Affairs", "PLACE Skerry")}, "Ministry of Foreign Affairs", "share 1"},
		{"a department for something", []*graph.Reading{reading("1", "ORGANIZATION Ports Department", "PLACE Skerry"),
			reading("2", "ORGANIZATION Department for Ports", "PLACE Skerry")}, "Department for Ports", "share 1"},
		{"either of two bodies", []*graph.Reading{reading("1", "ORGANIZATION League", "PLACE Skerry"),
			reading("2", "ORGANIZATION Centre League", "PLACE Skerry"), reading("3", "ORGANIZATION Farmers League", "PLACE Skerry")}, "own name", "named"},
		{"a surname of several words", []*graph.Reading{reading("1", "PERSON van der Holm", "PLACE Skerry"),
			reading("2", "PERSON Ada van der Holm", "PLACE Skerry")}, "Ada van der Holm", "share 1"},
		{"a rank makes no difference", []*graph.Reading{reading("1", "PERSON Councillor Ada Okafor")}, "Ada Okafor", "named"},
		{"nor do accents", []*graph.Reading{reading("1", "PERSON Adá Okafor")}, "Ada Okafor", "named"},
		{"a country by its other name", []*graph.Reading{reading("1", "PLACE U.S.")}, "United States", "named"},
	} {
		d := decide(test.readings...)
		want := graph.NamedID(test.want)
		switch test.want {
		case "itself":
			want = test.readings[0].Entities[0].ID
		case "own name":
			want = graph.NamedID(test.readings[0].Entities[0].Name)
		}
		if d.Entity != want || !strings.Contains(d.Reason, test.reason) {
			t.Errorf("%s: got %+v", test.name, d)
		}
		for _, r := range d.Refused {
			if r.Reason == "" || r.Name == "" {
				t.Errorf("%s: refused without a reason: %+v", test.name, r)
			}
		}
	}
}

func TestOrderMakesNoDifference(t *testing.T) {
	all := []*graph.Reading{
		reading("1", "PERSON Okafor", "PLACE Skerry", "PLACE Holm"),
		reading("2", "PERSON Ada Okafor; Okafor", "PLACE Skerry", "PLACE Holm"),
		reading("3", "PERSON Ben Okafor; Okafor", "PLACE Skerry"),
	}
	one := decide(all...)
	slices.Reverse(all[1:])
	if two := decide(all...); fmt.Sprint(one) != fmt.Sprint(two) {
		t.Errorf("%+v\n%+v", one, two)
	}
}

func TestAPersonsWord(t *testing.T) {
	p := Profiles(reading("1", "PERSON Okafor", "PLACE Skerry"))[0]
	o := Profiles(reading("2", "PERSON Ada Okafor; Okafor", "PLACE Skerry"))[0]
	d := Decide(&p, []*Profile{&o}, func(id uuid.UUID) bool { return id == graph.NamedID("Ada Okafor") })
	if d.Entity == o.Key || len(d.Refused) != 1 || !strings.Contains(d.Refused[0].Reason, "a person has said") {
		t.Errorf("got %+v", d)
	}
}

func TestGovernments(t *testing.T) {
	r := reading("1", "PLACE Beijing")
	if got := Profiles(r)[0].Key; got != graph.NamedID("Beijing") {
		t.Error("a city where nobody acts is taken for a government")
	}
	r.Claims = append(r.Claims, &graph.Claim{Subject: graph.Term{Entity: r.Entities[0].ID}})
	if got := Profiles(r)[0].Key; got != graph.NamedID("China") {
		t.Error("Beijing that acts is not China")
	}
}

// Somebody without a name is one in articles that have a sentence in common, and by no description.
func TestDescribed(t *testing.T) {
	in := func(text, words string) uuid.UUID {
		at := strings.Index(text, words)
		r := &graph.Reading{Article: graph.Article{ID: graph.NamedID(text), Text: text}}
		e := &graph.Entity{Name: words, Mentions: []graph.Mention{{Kind: graph.Nominal}}}
		e.Mentions[0].Span = graph.Span{StartByte: at, EndByte: at + len(words)}
		e.ID = graph.MentionedID(r.Article.ID, e.Name, e.Mentions[0].Span)
		return Described(r, e)
	}
	const sentence = "The head of the port told a senior official to keep the dredging bills small, two people said."
	first := in("Port in trouble\n\n"+sentence+" She left.\n", "a senior official")
	for _, test := range []struct {
		text, words string
		same        bool
	}{
		{"Other headline\n\n" + sentence + "\n", "a senior official", true},
		{"Other headline\n\n" + sentence + "\n", "two people", false},
		{"Other headline\n\nPORT VENN, Oct. 4 (Valley Wire) — " + sentence + "\n", "a senior official", true},
		{"Other headline\n\nSENN - " + sentence + "\n", "a senior official", true},
		{"Other headline\n\nOnce more - " + sentence + "\n", "a senior official", false},
		{"The head of the mill told a senior official to keep the paper bills small, two people said.", "a senior official", false},
	} {
		if got := in(test.text, test.words) == first; got != test.same {
			t.Errorf("%s in %q: one %v, want %v", test.words, test.text, got, test.same)
		}
	}
	if in("She told a senior official.\n", "a senior official") == in("Again\n\nShe told a senior official.\n", "a senior official") {
		t.Error("two short sentences are taken for copies")
	}
}
