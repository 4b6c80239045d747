// Package names finds who and what an article talks about. A Mention is a place that names somebody
// or something, or refers to it by a noun phrase or a pronoun; a Cluster is all mentions of one of
// them, with its name and type. Types are decided once for a cluster, by what the whole document
// shows, never by one sentence.
package names

import (
	"slices"
	"strings"

	"hearsay/extract/coref"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// A Mention is a run of tokens of one sentence that names or refers to something.
type Mention struct {
	Sentence    int // index in the document
	First, Last int // tokens, both included
	Head        int // the token that the rest hangs from
	Span        graph.Span
	Kind        graph.MentionKind
	Title       string // "Mr", "Prime Minister": what stands right before a person's name
	Cluster     int    // index in Names.Clusters
	guess       int    // the kind that the trained model takes a name for, an index in bio.Kinds, or -1
	margin      int32  // how sure it is
}

// A Cluster is all that refers to one person, organization, place, group or other thing.
type Cluster struct {
	Name     string
	Type     graph.EntityType
	Mentions []int // indexes in Names.Mentions, in the order of the text
	Roles    []Role
	Gender   byte // 'm', 'f', or 0 where nothing shows it
	votes    votes
	lean     int      // the type shown before roles are read, an index in voted; other for none
	words    []string // of the folded name
	owner    string   // the land whose the body is, where there may be others of its name
	nouns    []string // of the roles, each once
	looked   int      // mentions that were looked at for a subject
	// subject is where the first of those that are subjects begins, where any isSubject.
	subject   int
	isSubject bool
}

// A Role is what a text says somebody is: "the MP for Don Valley", "Opposition leader".
type Role struct {
	Sentence, Head int        // the noun that names the role
	Span           graph.Span // the whole phrase
	Noun           string     // the head's lemma
	Title          bool       // stands before the name
	Holder         graph.Span // the name it stands with
}

// Names is what the stage found, mentions in the order of the text.
type Names struct {
	Mentions []Mention
	Clusters []Cluster
	// References says for every phrase that may refer what it goes back to, whether it means something that
	// is worth a cluster or not.
	References *coref.Resolution
	byToken    map[place]int
	named      map[place]int
}

type place struct{ sentence, token int }

// Find reads the names of a document.
func Find(d *tree.Document) *Names {
	f := newFinder(d)
	f.findNames()
	f.cluster()
	f.findMissedNames()
	f.findHeadlineNames()
	f.findRoles()
	f.decideTypes()
	f.findNominals()
	f.findThings()
	references := coref.Resolve(d, f.known())
	f.findPronouns(references)
	f.findClients()
	n := f.result()
	n.References = references
	return n
}

// At returns the cluster that the token stands for: that of the mention whose head it is, or else of
// the mention that holds it; -1 for none.
func (n *Names) At(sentence, token int) int {
	if i, ok := n.byToken[place{sentence, token}]; ok {
		return n.Mentions[i].Cluster
	}
	return -1
}

// MentionAt returns the mention that holds the token, or -1.
func (n *Names) MentionAt(sentence, token int) int {
	if i, ok := n.byToken[place{sentence, token}]; ok {
		return i
	}
	return -1
}

// NameAt returns the mention by name that holds the token, or -1.
func (n *Names) NameAt(sentence, token int) int {
	if i, ok := n.named[place{sentence, token}]; ok {
		return i
	}
	return -1
}

// finder gathers what Names will hold.
type finder struct {
	doc        *tree.Document
	mentions   []Mention
	clusters   []Cluster
	bySentence [][]int        // mentions by sentence
	byName     map[string]int // clusters by folded name, as first opened
	things     map[thing]int  // clusters of things, as first opened
	lands      lands
}

func newFinder(d *tree.Document) *finder {
	return &finder{doc: d, bySentence: make([][]int, len(d.Sentences)), byName: make(map[string]int), things: make(map[thing]int), lands: findLands(d)}
}

func (f *finder) add(m Mention) int {
	f.mentions = append(f.mentions, m)
	f.bySentence[m.Sentence] = append(f.bySentence[m.Sentence], len(f.mentions)-1)
	return len(f.mentions) - 1
}

func (f *finder) text(m *Mention) string { return m.Span.Of(f.doc.Text) }

func (f *finder) sentence(m *Mention) *tree.Sentence { return f.doc.Sentences[m.Sentence] }

// join puts mention m into cluster c.
func (f *finder) join(m, c int) {
	f.mentions[m].Cluster = c
	f.clusters[c].Mentions = append(f.clusters[c].Mentions, m)
}

// open starts a cluster with mention m and returns its index.
func (f *finder) open(m int, name string) int {
	f.clusters = append(f.clusters, Cluster{Name: name, words: strings.Fields(strings.ReplaceAll(graph.FoldName(name), ", ", " "))})
	if key := graph.FoldName(name); f.mentions[m].Kind == graph.Name {
		if _, known := f.byName[key]; !known {
			f.byName[key] = len(f.clusters) - 1
		}
	}
	f.join(m, len(f.clusters)-1)
	return len(f.clusters) - 1
}

// result drops clusters that lost their mentions, puts the mentions in the order of the text and
// indexes them by token, shorter mentions going before longer ones.
func (f *finder) result() *Names {
	order := make([]int, 0, len(f.mentions))
	for i := range f.mentions {
		if f.mentions[i].Cluster >= 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return f.mentions[a].Span.StartByte - f.mentions[b].Span.StartByte })
	n := &Names{Mentions: make([]Mention, 0, len(order)), byToken: make(map[place]int, 2*len(order)), named: make(map[place]int)}
	renumbered := make(map[int]int)
	for _, i := range order {
		m := f.mentions[i]
		c, ok := renumbered[m.Cluster]
		if !ok {
			c = len(n.Clusters)
			renumbered[m.Cluster] = c
			kept := f.clusters[m.Cluster]
			kept.Mentions = nil
			n.Clusters = append(n.Clusters, kept)
		}
		m.Cluster = c
		n.Clusters[c].Mentions = append(n.Clusters[c].Mentions, len(n.Mentions))
		n.Mentions = append(n.Mentions, m)
	}
	n.index()
	return n
}

func (n *Names) index() {
	for i, m := range n.Mentions {
		for t := m.First; t <= m.Last; t++ {
			at := place{m.Sentence, t}
			if m.Kind == graph.Name {
				n.named[at] = i
			}
			if j, taken := n.byToken[at]; !taken || n.Mentions[j].Last-n.Mentions[j].First > m.Last-m.First {
				n.byToken[at] = i
			}
		}
	}
	for i, m := range n.Mentions {
		n.byToken[place{m.Sentence, m.Head}] = i
	}
}
