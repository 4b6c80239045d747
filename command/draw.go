package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) draw() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "draw NAME|ID...",
		Short: "Draw the graph around somebody, in the language of Graphviz",
		Long: `Draw prints what lies around people, organizations, places or claims as a graph in the DOT language, which dot of
Graphviz and most programs that draw graphs read. An allegation is a box of its own: who makes it points at it, and
it points at those whom it is about. An edge tells what its speakers do with it, in how many articles, from how many
independent origins; a node, how many neighbours of each kind are not drawn.`,
		Example: `  hearsay draw "Leonie Okafor" | dot -Tsvg > okafor.svg`,
		Args:    cobra.MinimumNArgs(1),
	}
	hops := cmd.Flags().Int("hops", 1, "how far to go, 1 to 3")
	size := cmd.Flags().Int("size", 40, "how many nodes at most, 1 to 500")
	return p.asOf(cmd, func(a *asker, args []string) error {
		var around []string
		for _, words := range args {
			all, err := a.entities(words)
			if err != nil {
				return err
			}
			around = append(around, ids(all)...)
		}
		var found struct{ Drawing drawingShown }
		err := a.ask("draw", map[string]any{"around": around, "hops": *hops, "size": *size}, &found)
		if err != nil {
			return err
		}
		a.drawing(&found.Drawing)
		return nil
	})
}

type drawingShown struct {
	Nodes []struct {
		ID, Kind, Label string
		Beyond          []struct {
			Kind  string
			Count int
		}
	}
	Edges []struct {
		From, To, Kind, Stance string
		Labels                 []string
		Articles, Origins      int
	}
	Cut []string
}

// drawing prints a drawing in DOT, of Graphviz's grammar: https://graphviz.org/doc/info/lang.html.
func (a *asker) drawing(d *drawingShown) {
	shapes := map[string]string{"PERSON": "ellipse", "CLAIM": "box", "SOURCE": "diamond"}
	a.print(0, "digraph hearsay {")
	for _, cut := range d.Cut {
		a.print(1, "// %s", cut)
	}
	for _, n := range d.Nodes {
		shape := shapes[n.Kind]
		if shape == "" {
			shape = "hexagon"
		}
		label := n.Label
		var more []string
		for _, b := range n.Beyond {
			more = append(more, "+"+counted(b.Count, inLower(b.Kind)))
		}
		if more != nil {
			label += " (" + strings.Join(more, ", ") + ")"
		}
		a.print(1, "%s [label=%s shape=%s]", inDOT(n.ID), inDOT(label), shape)
	}
	for _, e := range d.Edges {
		words := strings.Join(e.Labels, ", ")
		switch {
		case e.Kind == "SAYS":
			words = inLower(e.Stance)
		case words == "":
			words = inLower(e.Kind)
		case e.Kind == "SPEAKS_OF":
			words = "speaks of, " + inLower(e.Stance) + ": " + words
		default:
			words = inLower(e.Stance) + ": " + words
		}
		a.print(1, "%s -> %s [label=%s]", inDOT(e.From), inDOT(e.To),
			inDOT(fmt.Sprintf("%s (%s, %s)", words, counted(e.Articles, "article"), counted(e.Origins, "origin"))))
	}
	a.print(0, "}")
}

// inDOT returns s as a quoted string of DOT.
func inDOT(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(plain(s)) + `"`
}
