package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// note is the file in a data folder that says which server has the folder.
const note = "server.json"

type address struct {
	URL string `json:"url"`
}

// Announce notes in the data folder dir that this process serves it at url, until remove is called.
func Announce(dir, url string) (remove func() error, err error) {
	data, err := json.Marshal(address{url})
	if err != nil {
		return nil, err
	}
	path := filepath.Join(dir, note)
	if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
		return nil, fmt.Errorf("announce the server: %w", err)
	}
	return func() error { return os.Remove(path) }, nil
}

// ErrNoServer is given for a data folder that no server has, as far as the folder tells.
var ErrNoServer = errors.New("no server has this data folder")

// Of returns a client of the server that has the data folder dir. The error is ErrNoServer where no
// server has announced itself there, or the one that has does not answer: its note stays behind when it
// is killed.
func Of(ctx context.Context, dir string) (*Client, error) {
	data, err := os.ReadFile(filepath.Join(dir, note))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoServer
	}
	if err != nil {
		return nil, fmt.Errorf("find the server: %w", err)
	}
	var a address
	if err := json.Unmarshal(data, &a); err != nil || a.URL == "" {
		return nil, fmt.Errorf("find the server: %s in %s is damaged: remove it", note, dir)
	}
	c := At(a.URL)
	if _, err := c.Ask(ctx, "{ __typename }", nil); err != nil {
		return nil, ErrNoServer
	}
	return c, nil
}
