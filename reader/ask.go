package reader

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/openai/openai-go/v3"
)

// maxWait is the longest wait between two attempts that an endpoint is granted.
const maxWait = time.Minute

// errFinal is wrapped by what another attempt would not mend.
var errFinal = errors.New("not asked again")

// ask asks the model about an article until it gives an answer that can be read, as often as the
// configuration says, and returns that answer read and as it came.
func (r *Reader) ask(ctx context.Context, article string, report *Report) (*answer, string, error) {
	var last error // what the attempt before came to
	for attempt := 1; ; attempt++ {
		content, err := r.once(ctx, article, report)
		if err == nil {
			var said *answer
			if said, err = parse(content); err == nil {
				return said, content, nil
			}
			report.refuse("answer", "not in its form")
		}
		switch {
		case ctx.Err() != nil:
			return nil, "", ctx.Err()
		case errors.Is(err, ErrBudget) && last != nil:
			return nil, "", fmt.Errorf("%w; before that, %w", err, r.tell(last, 1))
		case errors.Is(err, ErrBudget) || errors.Is(err, errFinal):
			return nil, "", err
		case r.refused.learn(err):
			attempt-- // another question than before
			continue
		}
		last = err
		wait, again := r.wait(err, attempt)
		if !again || attempt >= r.config.Attempts {
			return nil, "", r.tell(err, attempt)
		}
		if err := pause(ctx, wait); err != nil {
			return nil, "", err
		}
	}
}

// once sends one request and returns what the model wrote.
func (r *Reader) once(ctx context.Context, article string, report *Report) (string, error) {
	if err := r.budget.request(); err != nil {
		return "", err
	}
	report.Requests++
	ctx, cancel := context.WithTimeout(ctx, r.config.Timeout)
	defer cancel()
	reply, err := r.chat.New(ctx, r.question(article))
	if err != nil {
		if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
			err = fmt.Errorf("%w: the answer is larger than %d bytes", errFinal, tooLarge.Limit)
		}
		return "", err
	}
	var content string
	if len(reply.Choices) > 0 {
		content = reply.Choices[0].Message.Content
	}
	tokens := reply.Usage.TotalTokens
	if tokens <= 0 { // not counted: a guess
		tokens = int64(len(instructions)+len(article)+len(content)) / 4
	}
	r.budget.spend(tokens)
	report.Tokens += tokens
	if len(reply.Choices) == 0 {
		return "", errors.New("an answer without a choice")
	}
	switch choice := &reply.Choices[0]; {
	case choice.Message.Refusal != "" || choice.FinishReason == "content_filter":
		return "", fmt.Errorf("%w: the model declines to read the article", errFinal)
	case choice.FinishReason == "length":
		return "", fmt.Errorf("%w: the answer was cut off before its end", errFinal)
	}
	return content, nil
}

// wait tells how long to wait after attempt failed with err, and whether there is any use in it.
func (r *Reader) wait(err error, attempt int) (time.Duration, bool) {
	wait := min(r.config.Backoff<<min(attempt-1, 16), maxWait)
	var said *openai.Error
	if !errors.As(err, &said) {
		return wait, true // no answer in time, none at all, or none that can be read
	}
	switch s := said.StatusCode; {
	case said.Code == "insufficient_quota":
		return 0, false
	case s != http.StatusRequestTimeout && s != http.StatusTooManyRequests && s < 500:
		return 0, false
	}
	if asked, ok := retryAfter(said.Response); ok {
		wait = asked
	}
	return wait, wait <= maxWait
}

// retryAfter is how long the endpoint asks to wait (RFC 9110, section 10.2.3).
func retryAfter(response *http.Response) (time.Duration, bool) {
	if response == nil {
		return 0, false
	}
	header := response.Header.Get("Retry-After")
	if seconds, err := strconv.ParseUint(header, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second, true
	}
	if at, err := http.ParseTime(header); err == nil {
		return max(0, time.Until(at)), true
	}
	return 0, false
}

func pause(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// tell says for a person why the model could not be asked. What the endpoint says is a stranger's words,
// and may hold the key.
func (r *Reader) tell(err error, attempts int) error {
	times := ""
	if attempts > 1 {
		times = fmt.Sprintf("after %d attempts: ", attempts)
	}
	var said *openai.Error
	switch {
	case errors.As(err, &said):
		words := said.Message
		if r.config.Key != "" {
			words = strings.ReplaceAll(words, r.config.Key, "…")
		}
		return fmt.Errorf("%sthe endpoint answers %d %s: %.200q", times, said.StatusCode, http.StatusText(said.StatusCode), words)
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%sno answer within %v", times, r.config.Timeout)
	}
	return fmt.Errorf("%s%w", times, err)
}

// fields are those of a question that the endpoint has said it does not take.
type fields struct {
	mu   sync.Mutex
	left map[string]bool
}

// learn reports whether err tells of one more field that the endpoint does not take. An endpoint that
// names none is taken to mean the schema, once.
func (f *fields) learn(err error) bool {
	var said *openai.Error
	if !errors.As(err, &said) || said.StatusCode != http.StatusBadRequest && said.StatusCode != http.StatusUnprocessableEntity {
		return false
	}
	name, _, _ := strings.Cut(said.Param, ".")
	switch name {
	case "":
		name = "response_format"
	case "response_format", "seed", "temperature", "max_completion_tokens":
	default:
		return false
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.left[name] {
		return false
	}
	if f.left == nil {
		f.left = make(map[string]bool)
	}
	f.left[name] = true
	return true
}

func (f *fields) takes(name string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return !f.left[name]
}
