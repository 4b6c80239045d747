package bench

import (
	"database/sql"
	_ "embed"
	"fmt"
	"net/url"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver

	"hearsay/graph"
)

//go:embed schema.sql
var schema string

// Statements are prepared once.
const (
	insertArticle = iota
	insertEntity
	insertName
	insertMention
	insertClaim
	insertArgument
	insertAbout
	insertStatement
	insertLink
	insertPassage
	selectCopied
	selectJoined
	selectArguments
	selectStatements
	selectLinks
	selectPassages
)

var statements = []string{
	insertArticle:   `INSERT INTO articles VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
	insertEntity:    `INSERT INTO entities VALUES (?,?,?,?)`,
	insertName:      `INSERT OR IGNORE INTO names VALUES (?,?,?,?)`,
	insertMention:   `INSERT INTO mentions VALUES (?,?,?,?,?,?,?,?)`,
	insertClaim:     `INSERT INTO claims VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
	insertArgument:  `INSERT INTO arguments VALUES (?,?,?,?,?,?,?)`,
	insertAbout:     `INSERT OR IGNORE INTO about VALUES (?,?,?)`,
	insertStatement: `INSERT INTO statements VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)`,
	insertLink:      `INSERT INTO links VALUES (?,?,?,?,?,?,?,?)`,
	insertPassage:   `INSERT INTO passages VALUES (?,?,?,?,?,?,?,?,?)`,
	selectCopied:    selectClaims(`c.subject_text`, `c.object_text`, ``),
	selectJoined: selectClaims(`coalesce(s.name, c.subject_text)`, `coalesce(o.name, c.object_text)`,
		`LEFT JOIN entities s ON s.id = c.subject_entity AND s.article = c.article
		 LEFT JOIN entities o ON o.id = c.object_entity AND o.article = c.article`),
	selectArguments: `SELECT role, entity, inner_claim, text FROM arguments WHERE claim = ? AND article = ? ORDER BY n`,
	selectStatements: `SELECT s.id, s.article, s.claim, s.kind, s.said, s.rules,
		s.start, s.stop, s.startpoint, s.stoppoint, s.text, s.prefix, s.suffix
	FROM statements s JOIN articles a ON a.id = s.article WHERE s.claim = ?
	ORDER BY a.published DESC, s.article, s.start, s.id LIMIT ?`,
	selectLinks: `SELECT kind, speaker, name, quoted_by, number, stance FROM links WHERE statement = ? ORDER BY n`,
	selectPassages: `SELECT link, part, start, stop, startpoint, stoppoint, text FROM passages
	WHERE statement = ? ORDER BY link, part, n`,
}

// selectClaims is the question for the first claims about an entity, by id, each as the article with
// the least id has it.
func selectClaims(subject, object, joins string) string {
	return fmt.Sprintf(`SELECT c.id, c.article, c.subject_entity, c.subject_claim, %s, c.lemma, c.label, c.canonical,
		c.object_entity, c.object_claim, %s, c.arguments, c.polarity, c.factuality, c.time,
		c.start, c.stop, c.startpoint, c.stoppoint, c.text, c.prefix, c.suffix
	FROM (SELECT DISTINCT claim FROM about WHERE entity = ? ORDER BY claim LIMIT ?) x
	JOIN claims c ON c.id = x.claim AND c.article = (SELECT min(article) FROM claims WHERE id = x.claim)
	%s ORDER BY x.claim`, subject, object, joins)
}

// A SQLite is a graph kept in SQLite.
type SQLite struct {
	db       *sql.DB
	prepared []*sql.Stmt
}

// OpenSQLite makes a new database in the folder dir. A commit is as durable as one of the store, and
// the page cache as large as its block cache.
func OpenSQLite(dir string) (*SQLite, error) {
	q := url.Values{"_pragma": {"journal_mode(wal)", "synchronous(full)", "cache_size(-65536)", "temp_store(memory)"}}
	db, err := sql.Open("sqlite", "file:"+filepath.Join(dir, "graph.sqlite")+"?"+q.Encode())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // one writer, and one reader that keeps its prepared statements
	s := &SQLite{db: db}
	if _, err := db.Exec(schema); err != nil {
		return nil, err
	}
	for _, text := range statements {
		stmt, err := db.Prepare(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", text, err)
		}
		s.prepared = append(s.prepared, stmt)
	}
	return s, nil
}

// Close closes the database.
func (s *SQLite) Close() error { return s.db.Close() }

// Optimize lets SQLite gather what its planner wants to know.
func (s *SQLite) Optimize() error {
	_, err := s.db.Exec("ANALYZE")
	return err
}

// Put stores new articles in one transaction.
func (s *SQLite) Put(inputs []graph.Input, readings []*graph.Reading) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback() // of no effect once committed
	i := &inserter{tx: tx, prepared: make([]*sql.Stmt, len(s.prepared)), all: s.prepared}
	for n, r := range readings {
		if err := r.Check(); err != nil {
			return err
		}
		i.reading(inputs[n], r)
	}
	if i.err != nil {
		return i.err
	}
	return tx.Commit()
}
