package resolvers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hearsay/graph"
)

// id returns the id of the entity with a name.
func (s *server) id(name string) string {
	s.t.Helper()
	var found struct {
		Entities struct {
			Edges []struct{ Node struct{ ID, Name string } }
		}
	}
	s.data(`query($name: String!) { entities(filter: {name: $name}) { edges { node { id name } } } }`, map[string]any{"name": name}, &found)
	if len(found.Entities.Edges) != 1 {
		s.t.Fatalf("%d entities are called %s", len(found.Entities.Edges), name)
	}
	return found.Entities.Edges[0].Node.ID
}

const drawingQuery = `query($around: [ID!]!, $hops: Int!, $size: Int!, $asOf: Date) {
  drawing(around: $around, hops: $hops, size: $size, asOf: $asOf) {
    nodes { id kind label hop counted entity { name } claim { statements { edges { node { id } } } } beyond { kind count } }
    edges { from to kind stance labels articles origins statementCount statements { evidence { exact } } }
    cut
  }
}`

// drawing draws around somebody and returns a line for each node, edge and cut.
func (s *server) drawing(name string, hops, size int, asOf any) string {
	s.t.Helper()
	var out struct {
		Drawing struct {
			Nodes []struct {
				ID, Kind, Label string
				Hop             int
				Counted         bool
				Entity          *struct{ Name string }
				Claim           *struct {
					Statements struct {
						Edges []struct{ Node struct{ ID string } }
					}
				}
				Beyond []struct {
					Kind  string
					Count int
				}
			}
			Edges []struct {
				From, To, Kind, Stance            string
				Labels                            []string
				Articles, Origins, StatementCount int
				Statements                        []struct{ Evidence struct{ Exact string } }
			}
			Cut []string
		}
	}
	s.data(drawingQuery, map[string]any{"around": []string{s.id(name)}, "hops": hops, "size": size, "asOf": asOf}, &out)
	labels := make(map[string]string)
	var lines []string
	for _, n := range out.Drawing.Nodes {
		labels[n.ID] = n.Label
		line := fmt.Sprintf("%d %s %s", n.Hop, n.Kind, n.Label)
		for _, b := range n.Beyond {
			line += fmt.Sprintf(" +%d %s", b.Count, b.Kind)
		}
		if !n.Counted || n.Kind == "CLAIM" && len(n.Claim.Statements.Edges) == 0 || n.Entity != nil && n.Entity.Name != n.Label {
			s.t.Errorf("node %+v", n)
		}
		lines = append(lines, line)
	}
	for _, e := range out.Drawing.Edges {
		if len(e.Statements) != e.StatementCount || e.Statements[0].Evidence.Exact == "" {
			s.t.Errorf("edge %+v", e)
		}
		lines = append(lines, fmt.Sprintf("%s -- %s %s %s: %d articles, %d origins -> %s", labels[e.From], e.Kind, e.Stance,
			strings.Join(e.Labels, ", "), e.Articles, e.Origins, labels[e.To]))
	}
	return strings.Join(append(lines, out.Drawing.Cut...), "\n")
}

func TestDrawing(t *testing.T) {
	s := open(t, nil, ferry(t), minister(t), namesake(t))
	for _, test := range []struct {
		name       string
		hops, size int
		asOf       any
		want       string
	}{
		{"Henrik Dahl", 1, 100, nil, `0 PERSON Henrik Dahl
1 CLAIM Mara Lindqvist resigned from Osby Ferry Authority +1 PERSON +1 ORGANIZATION +1 SOURCE
Henrik Dahl -- SAYS CONFIRMS resigned from: 1 articles, 1 origins -> Mara Lindqvist resigned from Osby Ferry Authority`},
		{"Tollund Shipping", 2, 100, nil, `0 ORGANIZATION Tollund Shipping
1 CLAIM Mara Lindqvist took money from Tollund Shipping
2 PERSON Mara Lindqvist +1 CLAIM
Mara Lindqvist took money from Tollund Shipping -- CONCERNS  : 1 articles, 1 origins -> Tollund Shipping
Mara Lindqvist took money from Tollund Shipping -- CONCERNS  : 1 articles, 1 origins -> Mara Lindqvist
Mara Lindqvist -- SAYS DENIES took money from: 1 articles, 1 origins -> Mara Lindqvist took money from Tollund Shipping`},
		{"Tollund Shipping", 1, 1, nil, `0 ORGANIZATION Tollund Shipping +1 CLAIM
1 nodes at hop 1 do not fit into 1`},
		{"Mara Lindqvist", 1, 100, "2024-03-05", `0 PERSON Mara Lindqvist
1 CLAIM Mara Lindqvist took money from Tollund Shipping +1 ORGANIZATION
1 ORGANIZATION Osby Ferry Authority
Mara Lindqvist -- SAYS DENIES took money from: 1 articles, 1 origins -> Mara Lindqvist took money from Tollund Shipping
Mara Lindqvist -- EVENT ASSERTS resigned from: 1 articles, 1 origins -> Osby Ferry Authority
Mara Lindqvist took money from Tollund Shipping -- CONCERNS  : 1 articles, 1 origins -> Mara Lindqvist`},
	} {
		got := s.drawing(test.name, test.hops, test.size, test.asOf)
		if got != test.want {
			t.Errorf("%s, %d hops, %d nodes:\n%s\nwant\n%s", test.name, test.hops, test.size, got, test.want)
		}
		if again := s.drawing(test.name, test.hops, test.size, test.asOf); again != got {
			t.Errorf("%s: drawn again it is\n%s", test.name, again)
		}
	}
}

// union words an accusation of ferry's less exactly, and its contrary.
func union(t testing.TB) *builder {
	b := build(t, graph.Input{File: "union.txt", Publisher: "Osby Post", Published: "2024-03-08",
		Text: "Union speaks\n\nMara Lindqvist took money from Tollund Shipping in 2023, the Osby Dockers alleged. " +
			"Mara Lindqvist never took money from Tollund Shipping, Henrik Dahl told them when he was accused of silence.\n"})
	mara := b.entity(graph.Person, "Mara Lindqvist")
	tollund := b.entity(graph.Organization, "Tollund Shipping")
	dockers := b.entity(graph.Organization, "Osby Dockers")
	dahl := b.entity(graph.Person, "Henrik Dahl")
	predicate := graph.Predicate{Lemma: "take money from", Label: "took money from"}
	took := b.claim(graph.Claim{Subject: mara, Predicate: predicate, Object: tollund, Polarity: graph.Positive, Factuality: graph.Alleged, Time: "2023"},
		"Mara Lindqvist took money from Tollund Shipping in 2023")
	never := b.claim(graph.Claim{Subject: mara, Predicate: predicate, Object: tollund, Polarity: graph.Negative, Factuality: graph.Alleged},
		"Mara Lindqvist never took money from Tollund Shipping")
	b.statement(graph.Indirect, took, "Mara Lindqvist took money from Tollund Shipping in 2023, the Osby Dockers alleged", "",
		b.publisher(graph.Reports), b.speaker(dockers, graph.Alleges, "alleged", took.Text))
	b.statement(graph.Indirect, never, "Mara Lindqvist never took money from Tollund Shipping, Henrik Dahl told them", "",
		b.publisher(graph.Reports), b.speaker(dahl, graph.Asserts, "told", never.Text))
	return b
}

// What says the same in other words, and what cannot hold beside it, is joined to a claim.
func TestDrawingRelatesClaims(t *testing.T) {
	s := open(t, nil, ferry(t), union(t))
	drawn := s.drawing("Tollund Shipping", 1, 100, nil)
	count := func(kind string) int { return strings.Count(drawn, " -- "+kind+" ") }
	if strings.Count(drawn, "\n1 CLAIM ") != 3 || count("SAME_MATTER") != 1 || count("AGAINST") != 2 || count("CONCERNS") != 3 {
		t.Error(drawn)
	}
}

func TestDrawingRefuses(t *testing.T) {
	s := open(t, nil, ferry(t))
	for _, args := range []string{`around: []`, `around: ["ID"], hops: 4`, `around: ["ID"], hops: 0`, `around: ["ID"], size: 501`, `around: ["ID"], size: 0`} {
		answer := s.query(`{ drawing(`+strings.ReplaceAll(args, "ID", s.id("Mara Lindqvist"))+`) { cut } }`, nil)
		if codes(t, answer) != "INVALID" {
			t.Errorf("%s: %s", args, answer)
		}
	}
	if answer := s.query(`{ drawing(around: ["`+nobody.String()+`"]) { cut } }`, nil); codes(t, answer) != "NOT_FOUND" {
		t.Error(answer)
	}
}

func TestPath(t *testing.T) {
	s := open(t, nil, ferry(t), minister(t), namesake(t))
	path := func(from, to string, asOf any) (steps []string) {
		var out struct {
			Path struct {
				Complete bool
				Steps    []struct {
					From, To  struct{ Name string }
					Evidence  struct{ Exact string }
					Statement struct{ Evidence struct{ Exact string } }
				}
			}
		}
		s.data(`query($from: ID!, $to: ID!, $asOf: Date) { path(from: $from, to: $to, asOf: $asOf) {
			complete steps { from { name } to { name } evidence { exact } statement { evidence { exact } } } } }`,
			map[string]any{"from": s.id(from), "to": s.id(to), "asOf": asOf}, &out)
		if !out.Path.Complete {
			t.Errorf("%s to %s: not complete", from, to)
		}
		for _, x := range out.Path.Steps {
			if x.Evidence != x.Statement.Evidence {
				t.Errorf("step %+v", x)
			}
			steps = append(steps, x.From.Name+" > "+x.To.Name+": "+x.Evidence.Exact)
		}
		return steps
	}
	left := "Mara Lindqvist resigned from the Osby Ferry Authority in February, Henrik Dahl confirmed on Wednesday"
	took := "Lindqvist denied that she took money from Tollund Shipping"
	for _, test := range []struct {
		from, to string
		asOf     any
		want     []string
	}{
		{"Henrik Dahl", "Tollund Shipping", nil, []string{"Henrik Dahl > Mara Lindqvist: " + left, "Mara Lindqvist > Tollund Shipping: " + took}},
		{"Mara Lindqvist", "Tollund Shipping", "2024-03-05", []string{"Mara Lindqvist > Tollund Shipping: " + took}},
		{"Piers Dahl", "Mara Lindqvist", nil, nil},
		{"Mara Lindqvist", "Mara Lindqvist", nil, nil},
	} {
		if got := path(test.from, test.to, test.asOf); !slices.Equal(got, test.want) {
			t.Errorf("%s to %s: %q, want %q", test.from, test.to, got, test.want)
		}
	}
	answer := s.query(`{ path(from: "`+s.id("Henrik Dahl")+`", to: "`+s.id("Tollund Shipping")+`", asOf: "2024-03-05") { complete } }`, nil)
	if codes(t, answer) != "NOT_FOUND" {
		t.Errorf("a path from somebody of whom no article told by then: %s", answer)
	}
}
