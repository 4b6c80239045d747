// Package gold measures an extractor: it compares readings, in the JSON form that hearsay extract
// prints, with articles that people annotated, and two extractors' readings with each other.
//
// A folder of gold holds articles/NAME.txt and gold/NAME.json, one annotation an article; gold/README.md
// in this repository describes the annotation. The rules of agreement stand in match.go and
// statement.go: predicates agree by their stems, entities by their names, words by how many they share.
package gold

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// A Folder is the gold of one story.
type Folder struct {
	// Dir is where it lies.
	Dir string
	// Docs are its annotations in the order of their file names.
	Docs []*Doc
}

// Articles returns the paths of the annotated articles' texts, in the order of f.Docs.
func (f *Folder) Articles() []string {
	paths := make([]string, len(f.Docs))
	for i, d := range f.Docs {
		paths[i] = filepath.Join(f.Dir, "articles", d.Article.name())
	}
	return paths
}

// ReadFolders reads the gold in dir: its own, or that of each folder directly in it. Every annotation is
// checked against its article; the error lists all that is wrong, with the file, the item and the field.
func ReadFolders(dir string) ([]*Folder, error) {
	dirs := []string{dir}
	if !holdsGold(dir) {
		inside, err := filepath.Glob(filepath.Join(dir, "*", "gold"))
		if err != nil {
			return nil, fmt.Errorf("look into %s: %w", dir, err)
		}
		dirs = nil
		for _, d := range inside {
			if d = filepath.Dir(d); holdsGold(d) {
				dirs = append(dirs, d)
			}
		}
	}
	if len(dirs) == 0 {
		return nil, fmt.Errorf("no gold in %s: it should hold gold/NAME.json with articles/NAME.txt, or folders that do", dir)
	}
	var folders []*Folder
	var faults Faults
	from := make(map[string]string)
	for _, d := range dirs {
		f, err := readFolder(d, &faults)
		if err != nil {
			return nil, err
		}
		for _, doc := range f.Docs {
			name := doc.Article.name()
			if other, ok := from[name]; ok {
				faults.add(doc.path, "article.file", "%s is the article of %s too: readings are told apart by file name, so rename one", name, other)
			}
			from[name] = doc.path
		}
		folders = append(folders, f)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return folders, nil
}

func holdsGold(dir string) bool {
	files, err := filepath.Glob(filepath.Join(dir, "gold", "*.json"))
	return err == nil && len(files) > 0
}

func readFolder(dir string, faults *Faults) (*Folder, error) {
	files, err := filepath.Glob(filepath.Join(dir, "gold", "*.json")) // in lexical order
	if err != nil {
		return nil, fmt.Errorf("look into %s: %w", dir, err)
	}
	f := &Folder{Dir: dir}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read gold: %w", err)
		}
		doc := &Doc{path: path}
		if err := json.Unmarshal(data, doc); err != nil {
			place, what := misread(data, err)
			faults.add(path, place, "%s", what)
			continue
		}
		if doc.Article.name() == "" {
			faults.add(path, "article.file", "is missing: name the file in articles/")
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, "articles", doc.Article.name()))
		if err != nil {
			faults.add(path, "article.file", "%v: put the annotated text there", err)
			continue
		}
		doc.check(text, faults)
		f.Docs = append(f.Docs, doc)
	}
	return f, nil
}

// misread returns which line or field of data cannot be read, where err, from decoding it, says so, and
// what is wrong there.
func misread(data []byte, err error) (place, what string) {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("line %d", 1+bytes.Count(data[:min(syntax.Offset, int64(len(data)))], []byte("\n"))), "no JSON: " + err.Error()
	case errors.As(err, &kind):
		return kind.Field, fmt.Sprintf("cannot be a JSON %s: see the form that is described", kind.Value)
	}
	return "", err.Error()
}
