package ingest

import (
	"encoding/json"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// Progress returns a function for [Run] that shows on w how far it is with total articles: a bar where
// w is a terminal, elsewhere at most one line of JSON a second.
func Progress(w io.Writer, total int) func(*Report) {
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return bar(f, total)
	}
	return lines(w, total, time.Now)
}

func bar(w *os.File, total int) func(*Report) {
	b := progressbar.NewOptions(total,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowCount(),
		progressbar.OptionClearOnFinish(),
	)
	return func(r *Report) { _ = b.Set(r.Done()) } // a bar that cannot be drawn is no reason to stop
}

func lines(w io.Writer, total int, now func() time.Time) func(*Report) {
	start := now()
	last := start
	return func(r *Report) {
		if now().Sub(last) < time.Second {
			return
		}
		last = now()
		_ = json.NewEncoder(w).Encode(struct { // a line that cannot be written is no reason to stop
			Done    int     `json:"done"`
			Total   int     `json:"total"`
			Failed  int     `json:"failed"`
			Seconds float64 `json:"seconds"`
		}{r.Done(), total, len(r.Failures), last.Sub(start).Round(time.Millisecond).Seconds()})
	}
}
