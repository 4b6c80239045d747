package client

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// Backup has the server write a backup of its graph to w. After an error, what was written is no backup.
func (c *Client) Backup(ctx context.Context, w io.Writer) error {
	url := strings.TrimSuffix(c.endpoint, "/graphql") + "/backup"
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, nil)
	if err != nil {
		return fmt.Errorf("back up: %w", err)
	}
	whole := http.Client{Transport: c.http.Transport} // a backup may take longer than any answer
	resp, err := whole.Do(req)
	if err != nil {
		return fmt.Errorf("back up: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		why, err := io.ReadAll(io.LimitReader(resp.Body, 1000))
		if err != nil {
			return fmt.Errorf("back up: %w", err)
		}
		return fmt.Errorf("back up: the server answered %s: %s", resp.Status, strings.TrimSpace(string(why)))
	}
	if _, err := io.Copy(w, resp.Body); err != nil {
		return fmt.Errorf("back up: %w", err)
	}
	return nil
}
