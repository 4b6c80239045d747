// Package client asks a Hearsay server: one that runs elsewhere, one that another process runs on the
// same data folder and says so there, or the handler of this very process.
//
// A data folder is for one process at a time. The server that has it notes its address in the folder,
// in server.json, so that the other commands can go through it.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// A Client asks one server. It may be used by many at once.
type Client struct {
	endpoint string
	http     *http.Client
}

// At returns a client of the server at url, such as "http://127.0.0.1:8080".
func At(url string) *Client {
	return &Client{endpoint: strings.TrimSuffix(url, "/") + "/graphql", http: &http.Client{Timeout: 10 * time.Minute}}
}

// Within returns a client of a handler in this process, which answers under /graphql.
func Within(h http.Handler) *Client {
	return &Client{endpoint: "http://localhost/graphql", http: &http.Client{Transport: transport{h}}}
}

// An Answer is what a server answers to a query.
type Answer struct {
	// Data is the JSON of what was asked for; empty or null where there is none.
	Data   json.RawMessage `json:"data,omitempty"`
	Errors []Error         `json:"errors,omitempty"`
}

// An Error is something that a server could not answer.
type Error struct {
	Message    string `json:"message"`
	Path       []any  `json:"path,omitempty"`
	Extensions struct {
		Code string `json:"code"`
	} `json:"extensions"`
}

// Error returns the message with its code and the place in the query.
func (e Error) Error() string {
	var b strings.Builder
	if e.Extensions.Code != "" {
		b.WriteString(e.Extensions.Code + ": ")
	}
	b.WriteString(e.Message)
	if len(e.Path) > 0 {
		b.WriteString(" (at")
		for _, p := range e.Path {
			fmt.Fprintf(&b, " %v", p)
		}
		b.WriteString(")")
	}
	return b.String()
}

// Ask puts a query with its variables, which is nil or encodes to a JSON object. The error is about
// asking; what the server could not answer is in the Answer.
func (c *Client) Ask(ctx context.Context, query string, variables any) (*Answer, error) {
	body, err := json.Marshal(struct {
		Query     string `json:"query"`
		Variables any    `json:"variables,omitempty"`
	}{query, variables})
	if err != nil {
		return nil, fmt.Errorf("ask: variables: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.endpoint, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	// GraphQL errors come with various status codes, and other errors in plain text.
	var answer Answer
	if err := json.Unmarshal(data, &answer); err != nil || answer.Data == nil && answer.Errors == nil {
		return nil, fmt.Errorf("ask: %s answered %s: %.200q", c.endpoint, resp.Status, data)
	}
	return &answer, nil
}

// Err returns the errors of an answer as one, nil where there are none.
func (a *Answer) Err() error {
	var errs []error
	for _, e := range a.Errors {
		errs = append(errs, e)
	}
	return errors.Join(errs...)
}
