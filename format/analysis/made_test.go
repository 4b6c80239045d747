package analysis_test

import (
	"strconv"
	"strings"

	"hearsay/extract"
	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/speech"
	"hearsay/extract/syntax"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/extract/when"
	"hearsay/graph"
)

// parsed is a sentence as words, each with its lemma, tags, head counted from 1, and relation.
const parsed = `“ " PUNCT ` + "``" + ` 4 punct
He he PRON PRP 4 nsubj
then then ADV RB 4 advmod
left leave VERB VBD 10 ccomp
on on ADP IN 6 case
Monday Monday PROPN NNP 4 obl
, , PUNCT , 4 punct
” " PUNCT '' 4 punct
Dr. Dr. PROPN NNP 11 nmod:desc
said say VERB VBD 0 root
Runa Runa PROPN NNP 10 nsubj
Aske Aske PROPN NNP 11 flat
of of ADP IN 14 case
Skerry Skerry PROPN NNP 11 nmod
. . PUNCT . 10 punct
`

// made is an analysis with a menu left out, a byline not read, a dateline, white space of several kinds,
// a mention within another, and a dependency that crosses another.
func made() *extract.Analysis {
	const body = "“He then \t left on Monday,” Dr. said Runa Aske of Skerry."
	doc := "By Tor\nSKERRY — " + body
	find := func(words string) graph.Span {
		i := strings.Index(doc, words)
		return graph.Span{StartByte: i, EndByte: i + len(words)}
	}
	s := sentence(doc, find(body))
	who := &names.Names{
		Mentions: []names.Mention{
			{First: 1, Last: 1, Head: 1, Span: find("He"), Kind: graph.Pronoun},
			{First: 10, Last: 13, Head: 10, Span: find("Runa Aske of Skerry"), Kind: graph.Name},
			{First: 13, Last: 13, Head: 13, Span: find("Skerry"), Kind: graph.Name, Cluster: 1},
		},
		Clusters: []names.Cluster{
			{Name: "Runa Aske", Type: graph.Person, Mentions: []int{0, 1}},
			{Name: "Skerry", Type: graph.Place, Mentions: []int{2}},
		},
	}
	quote := text.Quote{Span: find("“He then \t left on Monday,”"), Inner: find("He then \t left on Monday,"), Speech: true}
	return &extract.Analysis{
		Article: graph.Article{Title: "Aske \x1b[31mleaves", File: "some folder/aske.txt", Published: "2024-03-12"},
		LeftOut: []extract.LeftOut{{Kind: text.Navigation, Text: "Home » News"}},
		Document: &tree.Document{
			Text: doc,
			Paragraphs: []text.Paragraph{
				{Span: find("By Tor"), Kind: text.Credit, Body: find("By Tor")},
				{Span: find("SKERRY — " + body), Kind: text.Body, Dateline: find("SKERRY — "), Body: find(body)},
			},
			Quotes:    []text.Quote{quote, {Span: find("left"), Inner: find("left"), Depth: 1}},
			Sentences: []*tree.Sentence{s},
		},
		Names: who,
		Times: []when.Expression{
			{First: 5, End: 6, Span: find("Monday"), Kind: when.Date, Grain: when.Day, From: "2024-03-11", To: "2024-03-11", Basis: when.Published, Value: "2024-03-11"},
			{First: 3, End: 4, Span: find("left"), Kind: when.Date, Grain: when.Week, From: "2024-03-11", Basis: when.Stated, Value: "2024-W11/.."},
			{First: 2, End: 3, Span: find("then"), Kind: when.Date, Basis: when.Unresolved, Value: "event"},
		},
		Attributions: []speech.Attribution{{CueHead: 9, Content: []graph.Span{quote.Span},
			Source: claims.Phrase{Kind: claims.Words, Head: 10, Span: find("Runa Aske of Skerry")}}},
	}
}

// sentence finds the words of parsed in the span.
func sentence(doc string, span graph.Span) *tree.Sentence {
	s := &tree.Sentence{Span: span, Paragraph: 1, Kind: text.Body}
	at := span.StartByte
	for line := range strings.Lines(parsed) {
		f := strings.Fields(line)
		at += strings.Index(doc[at:], f[0])
		head, err := strconv.Atoi(f[4])
		if err != nil {
			panic(err) // parsed stands above
		}
		word := syntax.Word{Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: head - 1, Rel: f[5]}
		s.Tokens = append(s.Tokens, tree.Token{Span: graph.Span{StartByte: at, EndByte: at + len(f[0])}, Word: word})
		at += len(f[0])
	}
	s.Children = make([][]int, len(s.Tokens))
	for i, t := range s.Tokens {
		if t.Head < 0 {
			s.Root = i
		} else {
			s.Children[t.Head] = append(s.Children[t.Head], i)
		}
	}
	return s
}
