package inquiry

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A RenderingKind says how an article gives words that another gives more fully.
type RenderingKind string

// The kinds of renderings.
const (
	// Fullest has the most words; the others are compared with it.
	Fullest RenderingKind = "FULLEST"
	// Verbatim has the same words.
	Verbatim RenderingKind = "VERBATIM"
	// Trimmed has some of the words, with nothing left out between them, or shows where.
	Trimmed RenderingKind = "TRIMMED"
	// Edited has other words among them, or leaves out words without showing it.
	Edited RenderingKind = "EDITED"
	// Reworded says it mostly in other words, as what was translated and translated back.
	Reworded RenderingKind = "REWORDED"
)

// A Rendering is how one article gives an utterance.
type Rendering struct {
	Kind RenderingKind
	// Words is where the article gives it, Statement one of the statements that do.
	Words     graph.Passage
	Statement *graph.Statement
	// Diff is what became of the fullest rendering's words, nil for that itself.
	Diff []*WordChange
}

// An Utterance is one sentence, or a part of one, that somebody spoke.
type Utterance struct {
	// Renderings has at least one, the fullest first, then those with the most words.
	Renderings []*Rendering
}

// Words returns the fullest rendering.
func (u *Utterance) Words() string { return u.Renderings[0].Words.Text }

// Articles returns how many articles give it.
func (u *Utterance) Articles() int {
	articles := make(map[uuid.UUID]bool)
	for _, r := range u.Renderings {
		articles[r.Statement.Article] = true
	}
	return len(articles)
}

// Utterances are what somebody spoke.
type Utterances struct {
	// Utterances that the most articles give stand first, then longer ones.
	Utterances []*Utterance
	// Whole tells whether every statement of the speaker was looked at.
	Whole bool
}

// FindUtterances returns what a speaker spoke that articles give in quotation marks. It depends on what the
// articles say alone, not on the order in which they were read.
func FindUtterances(ctx context.Context, g Graph, speaker uuid.UUID) (*Utterances, error) {
	filter := graph.StatementFilter{Speaker: speaker, Innermost: true}
	pages, err := g.FindStatements(ctx, []graph.StatementFilter{filter}, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	return &Utterances{Utterances: group(pieces(pages[0].Items)), Whole: !pages[0].More}, nil
}

// UtterancesOf returns the utterances that a statement gives words of, with all their renderings.
func UtterancesOf(ctx context.Context, g Graph, s *graph.Statement) ([]*Utterance, error) {
	own := quoted(s)
	if own == nil {
		return nil, nil
	}
	all, err := FindUtterances(ctx, g, s.Innermost().Speaker.ID)
	if err != nil {
		return nil, err
	}
	gives := func(r *Rendering) bool { return r.Statement.Article == s.Article && slices.Contains(own, r.Words) }
	return slices.DeleteFunc(all.Utterances, func(u *Utterance) bool { return !slices.ContainsFunc(u.Renderings, gives) }), nil
}

// A piece is what a statement gives in quotation marks, with its words.
type piece struct {
	graph.Passage
	statement *graph.Statement
	words     []word
}

// pieces returns what the statements give in quotation marks, each place once, what has the most words
// first.
func pieces(statements []*graph.Statement) (all []piece) {
	for _, s := range statements {
		for _, p := range quoted(s) {
			if words := wordsOf(p.Text); len(words) > 0 {
				all = append(all, piece{p, s, words})
			}
		}
	}
	slices.SortFunc(all, func(a, b piece) int {
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), graph.CompareIDs(a.statement.Article, b.statement.Article),
			cmp.Compare(a.StartByte, b.StartByte), cmp.Compare(a.EndByte, b.EndByte), graph.CompareIDs(a.statement.ID, b.statement.ID))
	})
	return slices.CompactFunc(all, func(a, b piece) bool { return a.statement.Article == b.statement.Article && a.Span == b.Span })
}

// group puts together the pieces that give one utterance: each goes to the first fuller one that it is
// a rendering of.
func group(all []piece) (us []*Utterance) {
	var fullest []piece
next:
	for _, p := range all {
		for i, f := range fullest {
			if kind := rendering(f, p); kind != "" {
				us[i].Renderings = append(us[i].Renderings, &Rendering{kind, p.Passage, p.statement, diff(f.Passage, p.Passage)})
				continue next
			}
		}
		fullest = append(fullest, p)
		us = append(us, &Utterance{[]*Rendering{{Kind: Fullest, Words: p.Passage, Statement: p.statement}}})
	}
	slices.SortStableFunc(us, func(a, b *Utterance) int { return cmp.Compare(b.Articles(), a.Articles()) })
	return us
}

// rendering returns how p gives what f gives more fully, "" where it gives something else.
func rendering(f, p piece) RenderingKind {
	shared := common(f.words, p.words)[0][0]
	inOne := contiguous(f.words, p.words)
	switch {
	case shared == len(p.words) && len(f.words) == len(p.words):
		return Verbatim
	case inOne && len(contentOf(p.words)) >= 2:
		return Trimmed
	case len(p.words) < 5:
		return ""
	case shared == len(p.words) && strings.ContainsAny(p.Text, "…[") || shared == len(p.words) && strings.Contains(p.Text, "..."):
		return Trimmed
	case shared*10 >= len(p.words)*7:
		return Edited
	case alike(contentOf(f.words), contentOf(p.words)):
		return Reworded
	}
	return ""
}

func contiguous(all, part []word) bool {
	for i := range len(all) - len(part) + 1 {
		if slices.EqualFunc(all[i:i+len(part)], part, func(a, b word) bool { return a.folded == b.folded }) {
			return true
		}
	}
	return false
}

// contentOf returns the words that carry meaning, as far as their length tells, by their beginnings so
// that "promised" and "promises" are one. They are sorted, each once.
func contentOf(words []word) (stems []string) {
	for _, w := range words {
		if runes := []rune(w.folded); len(runes) >= 4 {
			stems = append(stems, string(runes[:min(5, len(runes))]))
		}
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// alike reports whether two lists have half of all their words in common, and four at least.
func alike(a, b []string) bool {
	shared := 0
	for _, w := range b {
		if slices.Contains(a, w) {
			shared++
		}
	}
	return shared >= 4 && shared*2 >= len(a)+len(b)-shared
}
