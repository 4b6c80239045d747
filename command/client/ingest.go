package client

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"hearsay/graph"
)

const ingestMutation = `mutation($articles: [ArticleInput!]!) {
  ingest(articles: $articles) { results { status error } }
}`

// articleInput is the ArticleInput of the schema.
type articleInput struct {
	File       string     `json:"file,omitempty"`
	URL        string     `json:"url,omitempty"`
	Title      string     `json:"title,omitempty"`
	Publisher  string     `json:"publisher,omitempty"`
	Published  graph.Date `json:"published,omitempty"`
	Supersedes *uuid.UUID `json:"supersedes,omitempty"`
	Raw        bool       `json:"raw,omitempty"`
	Text       string     `json:"text"`
}

// Ingest has the server take an article in, and returns what became of it: STORED, REPLACED or
// UNCHANGED.
func (c *Client) Ingest(ctx context.Context, in graph.Input) (string, error) {
	answer, err := c.Ask(ctx, ingestMutation, map[string]any{"articles": []articleInput{{
		in.File, in.URL, in.Title, in.Publisher, in.Published, known(in.Supersedes), in.Raw, arrived(in),
	}}})
	if err != nil {
		return "", err
	}
	if err := answer.Err(); err != nil {
		return "", err
	}
	var data struct {
		Ingest struct {
			Results []struct{ Status, Error string }
		}
	}
	if err := json.Unmarshal(answer.Data, &data); err != nil || len(data.Ingest.Results) != 1 {
		return "", fmt.Errorf("ingest: the server answered %.200q", answer.Data)
	}
	result := data.Ingest.Results[0]
	if result.Error != "" {
		return "", errors.New(result.Error)
	}
	return result.Status, nil
}

func known(id uuid.UUID) *uuid.UUID {
	if id == uuid.Nil {
		return nil
	}
	return &id
}

// arrived returns the text as its file had it, of which the server takes the digest: where the digests
// differ, a byte order mark had been left out.
func arrived(in graph.Input) string {
	sum := sha256.Sum256([]byte(in.Text))
	if in.SHA256 != "" && in.SHA256 != hex.EncodeToString(sum[:]) {
		return "\ufeff" + in.Text
	}
	return in.Text
}
