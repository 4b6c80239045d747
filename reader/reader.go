// Package reader is a second way to read an article: a language model reads it, and everything the model
// says is checked against the text. The model quotes; it never counts, names, dates or classifies what the
// text can tell by itself. What it quotes is looked up in the article's own text, and what does not stand
// there, or in more than one place, is refused and counted. The article is data to the model, and the
// model's answer is data to this package: neither is followed.
//
// Any endpoint that speaks the chat completions of the OpenAI API will do, a server on this machine too.
package reader

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"
	"unicode/utf8"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"

	"hearsay/extract"
	"hearsay/graph"
)

// A Config says which model reads, where it is, and what it may cost.
type Config struct {
	// Endpoint is the address under which /chat/completions lies: https://api.openai.com/v1.
	Endpoint string
	Model    string
	// Key is sent to the endpoint and shown to nobody else; empty sends none.
	Key string
	// Cache is a folder of answers, which is made if there is none; empty keeps none.
	Cache string
	// Requests and Tokens are what a Reader may spend in all its life, in questions asked and in tokens
	// sent and received. The answer that goes over Tokens is the last one.
	Requests int
	Tokens   int64
	// Timeout is how long one answer may take, Attempts how often a question is asked before it is given
	// up, Backoff how long to wait before the second time, doubled before each further one, where the
	// endpoint does not say. Zero is two minutes, three times, one second.
	Timeout  time.Duration
	Attempts int
	Backoff  time.Duration
}

// maxArticle is how much text a model is given at once, in bytes.
const maxArticle = 64 << 10

// ErrBudget is given for an article that would cost more than the budget has left.
var ErrBudget = errors.New("budget spent")

// A Reader reads articles with one language model. It is safe for concurrent use.
type Reader struct {
	config  Config
	chat    openai.ChatCompletionService
	cache   cache
	budget  budget
	refused fields // what the endpoint does not take
}

// New returns a Reader. It sends nothing; the error says what in the configuration cannot be.
func New(c Config) (*Reader, error) {
	address, err := url.Parse(c.Endpoint)
	switch {
	case err != nil || address.Host == "" || address.Scheme != "http" && address.Scheme != "https":
		return nil, fmt.Errorf("no endpoint %q: write one like https://api.openai.com/v1", c.Endpoint)
	case address.User != nil || address.RawQuery != "" || address.Fragment != "":
		return nil, errors.New("the endpoint must be an address alone, without a user or a question mark: the key goes by its own way")
	case c.Key != "" && address.Scheme == "http" && !thisMachine(address.Hostname()):
		return nil, fmt.Errorf("the key would go to %s in the clear: use https, or give no key", address.Host)
	case c.Model == "":
		return nil, errors.New("no model is named")
	case c.Requests < 1 || c.Tokens < 1:
		return nil, errors.New("a budget must allow a request and a token at least")
	}
	c.Timeout, c.Attempts, c.Backoff = or(c.Timeout, 2*time.Minute), or(c.Attempts, 3), or(c.Backoff, time.Second)
	options := []option.RequestOption{
		option.WithBaseURL(c.Endpoint), option.WithMaxRetries(0), // each attempt is counted here
		option.WithHTTPClient(&http.Client{Transport: bounded{}}),
	}
	if c.Key != "" {
		options = append(options, option.WithAPIKey(c.Key))
	}
	return &Reader{config: c, chat: openai.NewChatCompletionService(options...), cache: cache{c.Cache},
		budget: budget{requests: c.Requests, tokens: c.Tokens}}, nil
}

func thisMachine(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func or[T int | time.Duration](given, usual T) T {
	if given > 0 {
		return given
	}
	return usual
}

// Read reads an article. The reading passes its Check and holds nothing but what stands in the text; the
// report tells what the model said beyond that. There is no reading where the model cannot be asked,
// answers nothing that can be read, or where the error wraps [ErrBudget].
func (r *Reader) Read(ctx context.Context, in graph.Input) (*graph.Reading, Report, error) {
	var report Report
	if !utf8.ValidString(in.Text) {
		return nil, report, fmt.Errorf("%w: invalid UTF-8", graph.ErrUnreadable)
	}
	analysis := extract.Analyse(in)
	if n := len(analysis.Article.Text); n > maxArticle {
		return nil, report, fmt.Errorf("%w: %d bytes of text, and a language model is given at most %d: is it one article?", graph.ErrUnreadable, n, maxArticle)
	}
	said := &answer{}
	if len(analysis.Document.Sentences) > 0 {
		var err error
		if said, err = r.answer(ctx, data(&analysis.Article), &report); err != nil {
			return nil, report, err
		}
	}
	reading := verify(analysis, said, graph.Extractor{Name: "llm:" + r.config.Model, Version: Version}, &report)
	if err := reading.Check(); err != nil {
		return nil, report, fmt.Errorf("a defect of the reader, please report it with the article: %w", err)
	}
	return reading, report, nil
}

// answer returns what the model says of an article, from the cache where it is there.
func (r *Reader) answer(ctx context.Context, article string, report *Report) (*answer, error) {
	key := cacheKey(r.config.Model, article)
	if content, ok := r.cache.get(key); ok {
		if said, err := parse(content); err == nil {
			report.Cached = true
			return said, nil
		}
	}
	said, content, err := r.ask(ctx, article, report)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", r.config.Model, err)
	}
	return said, r.cache.put(key, content)
}
