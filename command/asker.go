package command

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"hearsay/command/client"
	"hearsay/graph/store"
)

// queries are the questions that commands ask, and the fragments that these share.
//
//go:embed queries/*.graphql
var queries embed.FS

// fragments are those that a query may use, each with its file, behind those that use it.
var fragments = []string{"statement", "claim", "carried", "identification", "judgement", "article"}

// query returns the query in a file with the fragments that it uses.
func query(name string) string {
	text, err := queries.ReadFile("queries/" + name + ".graphql")
	if err != nil {
		panic(err) // it is part of the program
	}
	all := string(text)
	for _, f := range fragments {
		if strings.Contains(all, "..."+f) {
			part, _ := queries.ReadFile("queries/" + f + ".graphql")
			all += string(part)
		}
	}
	return all
}

// An asker asks a graph and prints for a person.
type asker struct {
	ctx    context.Context
	client *client.Client
	out    io.Writer
	// asOf is the day as of which the graph is asked, empty for now.
	asOf string
	// further tells that more bear the name last asked for than were found.
	further bool
}

// asking makes cmd, which takes args, do what do does with the graph of a data folder or of a server.
func (p Parts) asking(cmd *cobra.Command, do func(a *asker, args []string) error) *cobra.Command {
	folder := folderFlags(cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		with := func(c *client.Client) error {
			return do(&asker{ctx: cmd.Context(), client: c, out: cmd.OutOrStdout()}, args)
		}
		return folder.use(cmd.Context(), folder.openExisting, func(db *store.DB) error {
			return with(client.Within(p.Site(db, cmd.ErrOrStderr())))
		}, with)
	}
	return cmd
}

// asOf is asking with a flag for the day as of which the graph is asked.
func (p Parts) asOf(cmd *cobra.Command, do func(a *asker, args []string) error) *cobra.Command {
	day := cmd.Flags().String("as-of", "", "as known on this day, 2023, 2023-03 or 2023-03-22: only what articles published by then say counts")
	return p.asking(cmd, func(a *asker, args []string) error {
		a.asOf = *day
		return do(a, args)
	})
}

// ask puts the query in a file, as of the day where it asks what was known, and reads the answer's data into v.
func (a *asker) ask(name string, variables map[string]any, v any) error {
	if a.asOf != "" {
		variables["asOf"] = a.asOf
	}
	answer, err := a.client.Ask(a.ctx, query(name), variables)
	if err != nil {
		return err
	}
	if err := answer.Err(); err != nil {
		return err
	}
	if err := json.Unmarshal(answer.Data, v); err != nil {
		return fmt.Errorf("ask: the answer cannot be read: %w", err)
	}
	return nil
}

// print prints a line, indented by so many steps. What comes from articles takes one line and moves no
// cursor.
func (a *asker) print(indent int, format string, args ...any) {
	fmt.Fprintln(a.out, strings.Repeat("  ", indent)+plain(fmt.Sprintf(format, args...)))
}

// plain returns s without what a terminal would take for a command, white space as single spaces.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// An entityFound is an entity as commands name it.
type entityFound struct{ ID, Name, Type string }

func (e entityFound) id() string { return e.ID }

// entities returns the entities that words name: one by its id, or all that bear the name.
func (a *asker) entities(words string) ([]entityFound, error) {
	if _, err := uuid.Parse(words); err == nil {
		return []entityFound{{ID: words}}, nil
	}
	var found struct {
		Entities struct {
			Edges    []struct{ Node entityFound }
			PageInfo pageShown
		}
	}
	if err := a.ask("find-entities", map[string]any{"name": words}, &found); err != nil {
		return nil, err
	}
	a.further = found.Entities.PageInfo.HasNextPage
	var all []entityFound
	for _, e := range found.Entities.Edges {
		all = append(all, e.Node)
	}
	if len(all) == 0 && a.asOf != "" {
		return nil, fmt.Errorf("no article published by %s calls anybody or anything %q: give a name in full, an id, or a later day", a.asOf, words)
	}
	if len(all) == 0 {
		return nil, a.notCalled(words)
	}
	return all, nil
}

// notCalled is the error for words that are nobody's name, with names that begin so.
func (a *asker) notCalled(words string) error {
	var found struct {
		Entities struct{ Edges []struct{ Node entityFound } }
	}
	if err := a.ask("names-like", map[string]any{"name": words}, &found); err != nil {
		return err
	}
	var names []string
	for _, e := range found.Entities.Edges {
		names = append(names, plain(e.Node.Name))
	}
	if len(names) == 0 {
		return fmt.Errorf("nobody and nothing is called %q: give a name in full, or an id", words)
	}
	return fmt.Errorf("nobody and nothing is called %q: give a name in full, or an id. Names that begin so: %s", words, strings.Join(names, ", "))
}

// eachEntity shows something of each entity that words name, under its name where there are several.
func (a *asker) eachEntity(words string, show func(id string) error) error {
	all, err := a.entities(words)
	if err != nil {
		return err
	}
	for _, e := range all {
		if len(all) > 1 {
			a.print(0, "%s, %s %s", e.Name, inLower(e.Type), e.ID)
		}
		if err := show(e.ID); err != nil {
			return err
		}
	}
	a.furtherEntities()
	return nil
}

// askEach asks the same of all that words name, one after the other: of many at once it would be too much for one query.
func askEach[T interface{ id() string }](a *asker, name, words string, show func(*T)) error {
	all, err := a.entities(words)
	if err != nil {
		return err
	}
	for _, e := range all {
		var found struct{ Nodes []T }
		if err := a.ask(name, map[string]any{"ids": []string{e.ID}}, &found); err != nil {
			return err
		}
		if found.Nodes[0].id() == "" {
			return errNoEntity
		}
		show(&found.Nodes[0])
	}
	a.furtherEntities()
	return nil
}

// furtherEntities says that others bear the name too.
func (a *asker) furtherEntities() {
	if a.further {
		a.print(0, "Others are called so too: give a name in full, or an id.")
	}
}

// oneEntity returns the id of the one entity that words name.
func (a *asker) oneEntity(words string) (string, error) {
	all, err := a.entities(words)
	if err != nil {
		return "", err
	}
	if len(all) > 1 {
		var names []string
		for _, e := range all {
			names = append(names, e.ID+" "+e.Name)
		}
		return "", fmt.Errorf("%d are called %q; give an id: %s", len(all), words, plain(strings.Join(names, ", ")))
	}
	return all[0].ID, nil
}

// ids returns the ids of entities.
func ids(all []entityFound) (list []string) {
	for _, e := range all {
		list = append(list, e.ID)
	}
	return list
}
