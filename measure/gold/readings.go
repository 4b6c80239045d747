package gold

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// ReadReadings reads JSON Lines, one reading a line, in their order. No two may be of one article.
func ReadReadings(r io.Reader) ([]*Doc, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read the readings: %w", err)
	}
	var docs []*Doc
	lines := make(map[string]int)
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		doc := &Doc{}
		if err := json.Unmarshal(line, doc); err != nil {
			place, what := misread(line, err)
			return nil, fmt.Errorf("line %d is not a reading in the form of hearsay extract --format jsonl: %s", n, strings.TrimPrefix(place+": "+what, ": "))
		}
		name := doc.Article.name()
		if lines[name] > 0 {
			return nil, fmt.Errorf("lines %d and %d both read the article %q: leave one out", lines[name], n, name)
		}
		lines[name] = n
		if id := doc.repeated(); id != "" {
			return nil, fmt.Errorf("line %d: the id %s stands twice: ids tell the entities and the claims of a reading apart", n, id)
		}
		docs = append(docs, doc)
	}
	return docs, nil
}

// repeated returns an id that two entities or two claims of d have, or nothing.
func (d *Doc) repeated() string {
	var entities, claims []string
	for _, e := range d.Entities {
		entities = append(entities, e.ID)
	}
	for _, c := range d.Claims {
		claims = append(claims, c.ID)
	}
	for _, ids := range [][]string{entities, claims} {
		slices.Sort(ids)
		for i := 1; i < len(ids); i++ {
			if ids[i] == ids[i-1] {
				return fmt.Sprintf("%q", ids[i])
			}
		}
	}
	return ""
}
