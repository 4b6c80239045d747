package ingest

import (
	"context"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"hearsay/graph"
)

// A Failure is an article that could not be read or kept, and why.
type Failure struct {
	Path string
	Err  error
}

// A Report counts what became of articles.
type Report struct {
	// Read is how many were read from their files, Stored, Replaced and Unchanged what became of
	// them.
	Read, Stored, Replaced, Unchanged int
	// Failures stand in the order of the files.
	Failures []Failure
}

// Run reads the files, applies work to each article on up to workers at a time, and gives what was made to keep,
// in the order of files: some at a time, and at once where reading takes long. keep says of each what became of it;
// after every one Run calls progress with the report so far. An article that fails is reported and the others are
// kept, but with no room on the disk, or when ctx is done, Run stops and returns that error with the report so far.
func Run[T any](
	ctx context.Context, files []File, workers int,
	work func(graph.Input) T,
	keep func(context.Context, []Made[T]) []Kept,
	progress func(*Report),
) (*Report, error) {
	report := &Report{}
	b := &batch[T]{begun: time.Now()}
	for r := range Each(ctx, files, workers, work) {
		if b.add(r); !b.full() {
			continue
		}
		if err := b.keepBy(ctx, keep, report, progress); err != nil {
			return report, err
		}
	}
	if err := ctx.Err(); err != nil {
		return report, err
	}
	if err := b.keepBy(ctx, keep, report, progress); err != nil {
		return report, err
	}
	return report, ctx.Err()
}

func (r *Report) add(path, outcome string, err error) {
	switch {
	case err != nil:
		r.Failures = append(r.Failures, Failure{path, err})
	case outcome == "STORED":
		r.Stored++
	case outcome == "REPLACED":
		r.Replaced++
	default:
		r.Unchanged++
	}
}

// Done returns how many articles are finished, those that failed too.
func (r *Report) Done() int { return r.Stored + r.Replaced + r.Unchanged + len(r.Failures) }

// Print writes r as a table, and under it a line for every failure.
func (r *Report) Print(w io.Writer) error {
	var b strings.Builder
	t := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "read\tstored\treplaced\tunchanged\tfailed\t")
	fmt.Fprintf(t, "%d\t%d\t%d\t%d\t%d\t\n", r.Read, r.Stored, r.Replaced, r.Unchanged, len(r.Failures))
	t.Flush() // writes to memory, which does not fail
	for _, f := range r.Failures {
		fmt.Fprintf(&b, "failed: %s: %v\n", f.Path, f.Err)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
