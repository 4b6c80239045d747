package language

import (
	"context"
	"fmt"
	"io"
)

// Report measures everything and writes it for a person: the quality on the corpora under data, then the
// speed, then what starting program, which is hearsay, costs, and where root holds the source the size
// of what the extractor carries.
func Report(ctx context.Context, w io.Writer, program, data, root string) error {
	scores, err := Scores(data)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(w, Table(scores)); err != nil {
		return err
	}
	speeds, err := Speeds(data)
	if err != nil {
		return err
	}
	for _, s := range speeds {
		fmt.Fprintf(w, "%-30s %-28s %6.0f tokens a second of one core\n", "MEANTIME news", s.Step, s.PerSecond())
	}
	start, err := FirstReading(ctx, program, data)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%-30s %-28s %6d ms\n", "one article", "start to reading, median", start.Time.Milliseconds())
	fmt.Fprintf(w, "%-30s %-28s %6d ms\n", "one article", "processor time of that", start.Processor.Milliseconds())
	fmt.Fprintf(w, "%-30s %-28s %6d MiB\n", "one article", "memory resident at most", start.Memory>>20)
	if size, err := ModelSize(root); err == nil {
		fmt.Fprintf(w, "%-30s %-28s %6.2f MB\n", "models and lists", "size, gzipped", float64(size)/1e6)
	}
	return ctx.Err()
}
