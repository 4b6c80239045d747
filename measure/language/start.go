package language

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

// A Start is what reading one article costs a process of its own.
type Start struct {
	// Time is from the start of the process to its end, the article read and printed, and Processor the
	// processor time of that: the medians of several runs.
	Time, Processor time.Duration
	// Memory is the most that was resident, in bytes, over all runs; 0 where the system does not tell.
	Memory int64
}

// runs is how often a process is started.
const runs = 11

// FirstReading runs "program extract" on one news article of the corpora under data.
func FirstReading(ctx context.Context, program, data string) (Start, error) {
	articles, err := News(data)
	if err != nil {
		return Start{}, err
	}
	folder, err := os.MkdirTemp("", "hearsay-bench-")
	if err != nil {
		return Start{}, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "article.txt")
	if err := os.WriteFile(file, []byte(articles[0].Text), 0o600); err != nil {
		return Start{}, err
	}
	var s Start
	var times, processor []time.Duration
	for range runs {
		cmd := exec.CommandContext(ctx, program, "extract", file)
		begin := time.Now()
		if err := cmd.Run(); err != nil {
			return Start{}, err
		}
		times = append(times, time.Since(begin))
		processor = append(processor, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
		s.Memory = max(s.Memory, resident(cmd.ProcessState))
	}
	slices.Sort(times)
	slices.Sort(processor)
	s.Time, s.Processor = times[runs/2], processor[runs/2]
	return s, nil
}
