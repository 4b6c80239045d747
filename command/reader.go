package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"hearsay/graph"
)

// A Model is a language model that reads articles: where it is, the key that goes there, the folder of its
// answers, and what it may spend.
type Model struct {
	Endpoint, Name, Key, Cache string
	Requests                   int
	Tokens                     int64
}

// A ReadWith reads an article with a language model, and tells on one line what of its answer was refused.
type ReadWith func(context.Context, graph.Input) (*graph.Reading, fmt.Stringer, error)

// read is what came of reading an article.
type read struct {
	reading *graph.Reading
	report  fmt.Stringer // nil where the extractor refuses nothing
	err     error
}

// work is what reads articles, on so many at once.
type work struct {
	read    func(graph.Input) read
	workers int
	model   bool // whether it is a language model
}

const aboutModels = `

With --extractor llm a language model reads instead of the grammar: --endpoint is the address of any server
that speaks OpenAI's chat completions, one on this machine too, and --model what it calls the model. The text
of the articles is sent there. What the model says is checked: every passage is looked up in the article, and
what does not stand there is refused and counted on standard error. The key comes from the environment
variable that --key-env names. The articles are read one after the other, with no more than --max-requests
questions and about --max-tokens tokens; with --cache, answers are kept in a folder, and what was answered
before is not asked again.`

// extractorFlags adds the flags that say who reads, and returns what they say once they are parsed.
func (p Parts) extractorFlags(cmd *cobra.Command) func() (work, error) {
	cmd.Long += aboutModels
	flags := cmd.Flags()
	var m Model
	extractor := flags.String("extractor", "grammar", "who reads: grammar, or llm: a language model")
	flags.StringVar(&m.Endpoint, "endpoint", "", "where the language model is: https://api.openai.com/v1")
	flags.StringVar(&m.Name, "model", "", "the language model")
	key := flags.String("key-env", "OPENAI_API_KEY", "the environment variable that holds the key; without one none is sent")
	flags.StringVar(&m.Cache, "cache", "", "a folder to keep the model's answers in")
	flags.IntVar(&m.Requests, "max-requests", 100, "how many questions the model may be asked")
	flags.Int64Var(&m.Tokens, "max-tokens", 1_000_000, "how many tokens may be sent to the model and received")
	return func() (work, error) {
		switch *extractor {
		case "grammar":
			for _, name := range []string{"endpoint", "model", "key-env", "cache", "max-requests", "max-tokens"} {
				if flags.Changed(name) {
					return work{}, fmt.Errorf("--%s is for --extractor llm", name)
				}
			}
			return p.grammar(), nil
		case "llm":
			if m.Endpoint == "" || m.Name == "" {
				return work{}, errors.New("--extractor llm needs --endpoint and --model")
			}
			m.Key = os.Getenv(*key)
			return p.modelWork(cmd.Context(), m)
		}
		return work{}, fmt.Errorf("no extractor %q: there are grammar and llm", *extractor)
	}
}

func (p Parts) grammar() work {
	return work{func(in graph.Input) read { return read{reading: p.Extract(in)} }, runtime.GOMAXPROCS(0), false}
}

func (p Parts) modelWork(ctx context.Context, m Model) (work, error) {
	reader, err := p.Model(m)
	if err != nil {
		return work{}, err
	}
	return work{func(in graph.Input) read {
		reading, report, err := reader(ctx, in)
		return read{reading, report, err}
	}, 1, true}, nil
}
