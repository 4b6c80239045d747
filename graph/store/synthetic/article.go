package synthetic

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A Maker makes articles. All articles of one Maker speak of the same world.
type Maker struct {
	// Seed tells one world from another.
	Seed uint64
	// Entities is how many entities the world has, at least 2; Claims how many claims an article
	// makes, about.
	Entities, Claims int
	// News makes the articles those of ten years of newspapers: nearly all dated to the day, one in ten
	// a copy of an article before it, organizations also called by their initials, allegations had from
	// other newspapers.
	News bool
}

// Article returns the nth article and its reading.
func (m Maker) Article(n int) (graph.Input, *graph.Reading) { return m.version(n, 0, nil) }

// Correction returns another version of the nth article and its reading: another text at the same
// address, with a date of its own. It supersedes whatever article is given, nil for none.
func (m Maker) Correction(n int, supersedes uuid.UUID) (graph.Input, *graph.Reading) {
	return m.version(n, 1, func(in *graph.Input) { in.Supersedes = supersedes })
}

func (m Maker) version(n, version int, change func(*graph.Input)) (graph.Input, *graph.Reading) {
	d := m.draft(n, version)
	if m.News && n%10 == 9 {
		d = m.draft(n-1-d.rnd.IntN(8), version)
		d.write("First read elsewhere.\n")
	}
	sum := sha256.Sum256(d.text)
	input := graph.Input{
		File:      fmt.Sprintf("article-%d.txt", n),
		URL:       fmt.Sprintf("https://news.example/%d/%d", m.Seed, n),
		Title:     fmt.Sprintf("Notes of day %d", n),
		Publisher: papers[n%len(papers)],
		Published: d.published(),
		Text:      string(d.text),
		SHA256:    hex.EncodeToString(sum[:]),
	}
	if change != nil {
		change(&input)
	}
	return input, d.reading(input)
}

// draft writes a version of the nth article anew.
func (m Maker) draft(n, version int) *draft {
	rnd := rand.New(rand.NewPCG(m.Seed+uint64(version)<<32, uint64(n)))
	d := &draft{rnd: rnd, zipf: rand.NewZipf(rnd, 1.2, 8, uint64(m.Entities-1)), at: make(map[string]int), news: m.News}
	for range max(1, m.Claims-1+rnd.IntN(3)) {
		d.sentence()
	}
	return d
}

// A draft is an article being written: its text, and what each part of the text is.
type draft struct {
	rnd      *rand.Rand
	zipf     *rand.Zipf
	text     []byte
	entities []draftEntity
	at       map[string]int // entities by name and whatever tells two of a name apart
	said     []draftStatement
	news     bool
}

type draftEntity struct {
	name     string
	aliases  []string
	kind     graph.EntityType
	mentions []draftMention
}

type draftMention struct {
	graph.Span
	kind graph.MentionKind
}

type draftStatement struct {
	subject, object int // entities
	inner           int // the statement whose claim is the object, -1 for none
	argument        int // an entity, -1 for none
	claim           graph.Claim
	clause, whole   graph.Span
	chain           []draftLink
}

type draftLink struct {
	speaker      graph.Speaker
	entity       int // -1 for none
	stance       graph.Stance
	source, cue  graph.Span
	unnamedWords bool
}

func (d *draft) published() graph.Date {
	if d.news && d.rnd.IntN(50) > 0 {
		return graph.MakeDate(2015+d.rnd.IntN(10), 1+d.rnd.IntN(12), 1+d.rnd.IntN(28))
	}
	if d.rnd.IntN(10) == 0 {
		return ""
	}
	full := graph.MakeDate(2015+d.rnd.IntN(10), 1+d.rnd.IntN(12), 1+d.rnd.IntN(28))
	if d.rnd.IntN(10) == 0 {
		return full[:7]
	}
	return full
}

func (d *draft) write(s string) graph.Span {
	start := len(d.text)
	d.text = append(d.text, s...)
	return graph.Span{StartByte: start, EndByte: len(d.text)}
}

// mention writes a mention of some entity and returns the entity.
func (d *draft) mention() (int, graph.Span) {
	if d.rnd.IntN(20) == 0 {
		words := nominals[d.rnd.IntN(len(nominals))]
		return d.add(words, "nominal", graph.Person, words, graph.Nominal)
	}
	n := int(d.zipf.Uint64())
	full, short, kind := name(n)
	if d.news && kind == graph.Organization && n%2 == 0 {
		full, short = authority(n)
	}
	switch d.rnd.IntN(12) {
	case 0:
		return d.add(full, "", kind, full+"’s", graph.Name)
	case 1:
		return d.add(full, "apart", graph.Other, full, graph.Name)
	case 2, 3:
		if short != "" {
			return d.add(full, "", kind, short, graph.Name)
		}
	case 4:
		if short != "" { // whose name it is, other articles may tell
			return d.add(short, "", kind, short, graph.Name)
		}
	}
	return d.add(full, "", kind, full, graph.Name)
}

func (d *draft) add(name, apart string, kind graph.EntityType, words string, how graph.MentionKind) (int, graph.Span) {
	i, ok := d.at[apart+"|"+name]
	if !ok {
		i = len(d.entities)
		d.at[apart+"|"+name] = i
		d.entities = append(d.entities, draftEntity{name: name, kind: kind})
	}
	e, span := &d.entities[i], d.write(words)
	e.mentions = append(e.mentions, draftMention{span, how})
	if words != name && !slices.Contains(e.aliases, words) {
		e.aliases = append(e.aliases, words)
		slices.Sort(e.aliases)
	}
	return i, span
}

// sentence writes one sentence with one statement.
func (d *draft) sentence() {
	s := draftStatement{inner: -1, argument: -1}
	start := len(d.text)
	s.chain = append(s.chain, draftLink{speaker: graph.Speaker{Kind: graph.PublisherSpeaker}, entity: -1, stance: graph.Reports})
	if d.news && d.rnd.IntN(6) == 0 {
		d.cite(&s)
	}
	if d.rnd.IntN(3) > 0 {
		d.attribute(&s)
	}
	d.clause(&s)
	d.write(".")
	s.whole = graph.Span{StartByte: start, EndByte: len(d.text)}
	d.write("\n")
	d.said = append(d.said, s)
}

// cite writes which other newspaper reports what follows.
func (d *draft) cite(s *draftStatement) {
	paper := papers[d.rnd.IntN(len(papers)-1)] // all but the last have a name
	l := draftLink{stance: graph.Reports}
	l.entity, l.source = d.add(paper, "", graph.Organization, paper, graph.Name)
	d.write(" ")
	l.cue = d.write("reported")
	d.write(" that ")
	s.chain = append(s.chain, l)
}

// attribute writes who says what follows: an entity, an unnamed source, or one through the other.
func (d *draft) attribute(s *draftStatement) {
	stances := []graph.Stance{graph.Asserts, graph.Alleges, graph.Denies, graph.Confirms}
	quoting := -1
	if d.rnd.IntN(4) > 0 {
		l := draftLink{stance: stances[d.rnd.IntN(len(stances))]}
		l.entity, l.source = d.mention()
		d.write(" ")
		l.cue = d.write("said")
		d.write(" that ")
		s.chain = append(s.chain, l)
		quoting = l.entity
		if d.rnd.IntN(5) > 0 {
			return
		}
	}
	words := unnamed[d.rnd.IntN(len(unnamed))]
	l := draftLink{entity: quoting, stance: graph.Alleges, unnamedWords: true,
		speaker: graph.Speaker{Kind: graph.UnnamedSpeaker, Name: words, Number: d.rnd.IntN(3)}}
	l.source = d.write(words)
	d.write(" ")
	l.cue = d.write("claimed")
	d.write(" that ")
	s.chain = append(s.chain, l)
}

func (d *draft) clause(s *draftStatement) {
	start := len(d.text)
	s.subject, _ = d.mention()
	p := predicate(d.rnd.IntN(60))
	d.write(" " + p.Label + " ")
	if len(d.said) > 0 && d.rnd.IntN(12) == 0 {
		s.inner = d.rnd.IntN(len(d.said))
		d.write("what was said before")
	} else {
		s.object, _ = d.mention()
	}
	if d.rnd.IntN(8) == 0 {
		d.write(" near ")
		s.argument, _ = d.mention()
	}
	s.claim = graph.Claim{Predicate: p, Polarity: graph.Positive, Factuality: graph.Stated}
	if d.rnd.IntN(10) == 0 {
		s.claim.Polarity = graph.Negative
	}
	if d.rnd.IntN(5) == 0 {
		s.claim.Factuality = graph.Alleged
	}
	if d.rnd.IntN(3) == 0 {
		s.claim.Time = dates[d.rnd.IntN(len(dates))]
	}
	s.clause = graph.Span{StartByte: start, EndByte: len(d.text)}
}

// reading turns the draft into the reading of input.
func (d *draft) reading(input graph.Input) *graph.Reading {
	a := graph.Article{
		ID: graph.ArticleID(input.URL, input.SHA256), Held: true, File: input.File, URL: input.URL, Title: input.Title,
		Publisher: input.Publisher, Published: input.Published, Supersedes: input.Supersedes, SHA256: input.SHA256, Text: input.Text,
	}
	if d.rnd.IntN(6) == 0 {
		a.SyndicatedFrom = "Valley Wire"
	}
	r := &graph.Reading{Article: a, Extractor: graph.Extractor{Name: "synthetic", Version: "1"}}
	cite := graph.NewCiter(a.ID, a.Text)
	for _, e := range d.entities {
		x := &graph.Entity{Type: e.kind, Name: e.name, Aliases: e.aliases}
		for _, m := range e.mentions {
			x.Mentions = append(x.Mentions, graph.Mention{Article: a.ID, Passage: cite.Passage(m.Span), Kind: m.kind})
		}
		x.ID = graph.MentionedID(a.ID, x.Name, e.mentions[0].Span)
		r.Entities = append(r.Entities, x)
	}
	f := finisher{r: r, cite: cite, claims: make(map[uuid.UUID]bool)}
	for _, s := range d.said {
		f.add(s)
	}
	return r
}

// A finisher gives the statements of a draft their ids and passages.
type finisher struct {
	r      *graph.Reading
	cite   *graph.Citer
	claims map[uuid.UUID]bool
	ids    []uuid.UUID // of the claims, one for each statement
}

func (f *finisher) term(entity int) graph.Term {
	return graph.Term{Entity: f.r.Entities[entity].ID, Text: f.r.Entities[entity].Name}
}

func (f *finisher) add(s draftStatement) {
	c := s.claim
	c.Subject = f.term(s.subject)
	if s.inner >= 0 {
		c.Object = graph.Term{Claim: f.ids[s.inner], Text: "what was said before"}
	} else {
		c.Object = f.term(s.object)
	}
	if s.argument >= 0 {
		c.Arguments = []graph.Argument{{Role: "place", Value: f.term(s.argument)}}
	}
	c.Evidence = f.cite.Evidence(s.clause)
	c.ID = graph.ClaimID(&c)
	if f.ids = append(f.ids, c.ID); !f.claims[c.ID] {
		f.claims[c.ID] = true
		f.r.Claims = append(f.r.Claims, &c)
	}
	f.r.Statements = append(f.r.Statements, f.statement(s, c.ID))
}

func (f *finisher) statement(s draftStatement, claim uuid.UUID) *graph.Statement {
	a := &f.r.Article
	x := &graph.Statement{Article: a.ID, Claim: claim, Kind: graph.Indirect, Evidence: f.cite.Evidence(s.whole), Rules: []string{"made up"}}
	for _, l := range s.chain {
		link := graph.Link{Speaker: l.speaker, Stance: l.stance}
		switch {
		case l.speaker.Kind == graph.PublisherSpeaker:
			link.Speaker.Name = a.Publisher
		case l.unnamedWords:
			link.Speaker.ID = graph.UnnamedID(a.ID, l.source)
			if l.entity >= 0 {
				link.Speaker.QuotedBy = f.r.Entities[l.entity].ID
			}
		default:
			e := f.r.Entities[l.entity]
			link.Speaker = graph.Speaker{Kind: graph.EntitySpeaker, ID: e.ID, Name: e.Name}
		}
		if !l.source.Empty() {
			link.Source = []graph.Passage{f.cite.Passage(l.source)}
			link.Cue = []graph.Passage{f.cite.Passage(l.cue)}
			link.Content = []graph.Passage{f.cite.Passage(s.clause)}
		}
		x.Chain = append(x.Chain, link)
	}
	if len(x.Chain) == 1 {
		x.Kind = graph.None
	}
	x.ID = graph.StatementID(x)
	return x
}
