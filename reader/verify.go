package reader

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/extract"
	"hearsay/graph"
)

// How long passages may be, in bytes: the words of a mention or cue, and anything else.
const (
	maxWords   = 300
	maxPassage = 3000
)

// verifier makes a reading of what a model says of an article, of as much of it as the text bears out.
type verifier struct {
	*extract.Analysis
	text    folded
	citer   *graph.Citer
	report  *Report
	reading *graph.Reading

	entities map[string]*graph.Entity // by the model's ids
	taken    map[graph.Span]bool      // where entities are mentioned
	asked    map[string]*saidClaim    // claims by the model's ids
	claims   map[string]*graph.Claim  // those that were looked at; nil where refused, or under way
	byID     map[uuid.UUID]*graph.Claim
	about    map[uuid.UUID]place // of claims
	said     map[uuid.UUID]bool  // statements
}

func verify(a *extract.Analysis, said *answer, by graph.Extractor, report *Report) *graph.Reading {
	v := &verifier{Analysis: a, text: fold(a.Article.Text), citer: graph.NewCiter(a.Article.ID, a.Article.Text), report: report,
		reading:  &graph.Reading{Article: a.Article, Extractor: by},
		entities: make(map[string]*graph.Entity), taken: make(map[graph.Span]bool),
		asked: make(map[string]*saidClaim), claims: make(map[string]*graph.Claim),
		byID: make(map[uuid.UUID]*graph.Claim), about: make(map[uuid.UUID]place), said: make(map[uuid.UUID]bool)}
	each(report, "entity", said.Entities, v.entity)
	var order []string
	each(report, "claim", said.Claims, func(c saidClaim) {
		if c.ID == "" || v.asked[c.ID] != nil {
			v.report.refuse("claim", "no id of its own")
			return
		}
		v.asked[c.ID] = &c
		order = append(order, c.ID)
	})
	for _, id := range order {
		v.claim(id)
	}
	each(report, "statement", said.Statements, v.statement)
	v.prune()
	v.order()
	report.Kept = len(v.reading.Entities) + len(v.reading.Claims) + len(v.reading.Statements)
	return v.reading
}

// paragraph is the index of the paragraph that holds the byte at.
func (v *verifier) paragraph(at int) int {
	if s := v.Document.SentenceAt(at); s >= 0 {
		return v.Document.Sentences[s].Paragraph
	}
	return len(v.Document.Paragraphs)
}

// prune takes out claims that nobody states, and what rests on them, until there is none.
func (v *verifier) prune() {
	r := v.reading
	for {
		stated := make(map[uuid.UUID]bool, len(r.Claims))
		for _, s := range r.Statements {
			stated[s.Claim] = true
		}
		before := len(r.Claims)
		kept := make(map[uuid.UUID]bool, before)
		for _, c := range r.Claims {
			kept[c.ID] = stated[c.ID]
		}
		r.Claims = slices.DeleteFunc(r.Claims, func(c *graph.Claim) bool {
			rests := slices.ContainsFunc(c.Terms(), func(t graph.Term) bool { return t.Claim != uuid.Nil && !kept[t.Claim] })
			switch {
			case !kept[c.ID]:
				v.report.refuse("claim", "nobody states it")
			case rests:
				v.report.refuse("claim", "it speaks of a claim that was refused")
			default:
				return false
			}
			kept[c.ID] = false
			return true
		})
		if len(r.Claims) == before {
			return
		}
		r.Statements = slices.DeleteFunc(r.Statements, func(s *graph.Statement) bool { return !kept[s.Claim] })
	}
}

// order puts the parts of the reading where graph.Reading says they stand.
func (v *verifier) order() {
	r := v.reading
	slices.SortStableFunc(r.Entities, func(x, y *graph.Entity) int { return x.Mentions[0].StartByte - y.Mentions[0].StartByte })
	slices.SortStableFunc(r.Claims, func(x, y *graph.Claim) int { return x.Evidence.StartByte - y.Evidence.StartByte })
	slices.SortStableFunc(r.Statements, func(x, y *graph.Statement) int { return x.Evidence.StartByte - y.Evidence.StartByte })
}
