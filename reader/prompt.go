package reader

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"

	"hearsay/graph"
)

// instructions tell the model what to answer; schema is the form of the answer, in JSON Schema.
var (
	//go:embed instructions.txt
	instructions string
	//go:embed answer.schema.json
	schema string
)

// Version changes whenever a reading of the same answer may, or the question: it ends with a digest of the
// instructions and the schema.
var Version = "1+" + digest(instructions, schema)[:12]

// data is the article as the model gets it: one JSON object, out of which no text can reach.
func data(a *graph.Article) string {
	b, _ := json.Marshal(struct { // strings alone, which never fail
		Title     string     `json:"title"`
		Publisher string     `json:"publisher"`
		Published graph.Date `json:"published"`
		Text      string     `json:"text"`
	}{a.Title, a.Publisher, a.Published, a.Text})
	return string(b)
}

// digest is the hex SHA-256 of the parts, each as JSON, so that no two lists of parts have the same bytes.
func digest(parts ...string) string {
	b, _ := json.Marshal(parts)
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
