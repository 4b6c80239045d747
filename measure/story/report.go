package story

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/measure/gold"
)

// A Count is how many entries of one kind were found, of all.
type Count struct{ Found, All int }

func (c *Count) add(found bool) {
	c.All++
	if found {
		c.Found++
	}
}

// A Report is how the graph does.
type Report struct {
	Entities, Claims, Allegations, Origins, Denials, NoComment, Conflicts, Questions Count
	// Annotated are of all conflicts of the graph those that the annotation has, as a conflict or as an answer.
	Annotated Count
	// Split are claims that were read and are not one matter, Joined claims of articles that the graph has in
	// the matter of a claim that they are no member of: a few say the same and are told of too little to be
	// in the story, the others are two claims taken for one. FalseConflicts are differences that are no
	// conflict and that the graph calls a contradiction, Merged pairs that must not be one and are.
	Split, Joined, FalseConflicts, Merged int
	// Entries are all entries of the story in its order, with what became of each.
	Entries []Entry
}

// An Entry is what became of one entry of the story.
type Entry struct {
	ID    string
	Found bool
	// Words say what the entry is, Why what was found or is not.
	Words, Why string
}

func (r *Report) note(id string, found bool, words, why string, args ...any) {
	r.Entries = append(r.Entries, Entry{id, found, words, fmt.Sprintf(why, args...)})
}

// Measure compares the graph with the story of a folder, whose articles were all taken into the graph,
// and no others.
func Measure(ctx context.Context, g Graph, f *gold.Folder) (*Report, error) {
	s, err := Read(f.Dir)
	if err != nil {
		return nil, err
	}
	t, err := take(ctx, g, f, s)
	if err != nil {
		return nil, err
	}
	m := &measuring{Report: &Report{}, taken: t, story: s, asked: make(map[string][]uuid.UUID), ctx: ctx}
	for _, part := range []func() error{m.entitiesAreOne, m.keptApart, m.claimsAreOne, m.claimsAreApart, m.allegations, m.conflicts, m.questions} {
		if err := part(); err != nil {
			return nil, err
		}
	}
	return m.Report, nil
}

type measuring struct {
	*Report
	*taken
	story *Story
	asked map[string][]uuid.UUID // matters, by member
	ctx   context.Context
}

func (m *measuring) group(list []Group, id string) *Group {
	i := slices.IndexFunc(list, func(g Group) bool { return g.ID == id })
	if i < 0 {
		return &Group{ID: id}
	}
	return &list[i]
}

// found reports whether the entry with this id, noted before, was found.
func (r *Report) found(id string) bool {
	return slices.ContainsFunc(r.Entries, func(e Entry) bool { return e.ID == id && e.Found })
}

// Print writes the figures.
func (r *Report) Print(w io.Writer) error {
	_, err := fmt.Fprintf(w, "entities %s  claims %s (%d in two or more matters, %d joined to another)  allegations %s  origins right %s  denials %s  no comment %s\n"+
		"conflicts %s  annotated of those told %s  false contradictions %d  wrongly one %d  questions %s\n",
		r.Entities, r.Claims, r.Split, r.Joined, r.Allegations, r.Origins, r.Denials, r.NoComment,
		r.Conflicts, r.Annotated, r.FalseConflicts, r.Merged, r.Questions)
	return err
}

// String returns found/all.
func (c Count) String() string { return fmt.Sprintf("%d/%d", c.Found, c.All) }

// PrintEntries writes a line for each entry, or for those alone that were not found.
func (r *Report) PrintEntries(w io.Writer, all bool) error {
	for _, e := range r.Entries {
		if !all && e.Found {
			continue
		}
		mark := "- "
		if e.Found {
			mark = "+ "
		}
		if _, err := fmt.Fprintln(w, mark+strings.Join([]string{e.ID, e.Words, e.Why}, ": ")); err != nil {
			return err
		}
	}
	return nil
}

// Missing returns the ids of the entries that were not found, in their order.
func (r *Report) Missing() []string {
	var ids []string
	for _, e := range r.Entries {
		if !e.Found {
			ids = append(ids, e.ID)
		}
	}
	return ids
}
