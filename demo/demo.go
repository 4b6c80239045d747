// Package demo holds a small corpus to try Hearsay on: ten news articles over
// two stories. Every word of them was written for this project and is fiction,
// under the project's licence (Apache-2.0): the people, towns, firms, parties
// and outlets do not exist. README.md says what each article shows, and
// questions.txtar what a reader of all ten should be able to answer. The folder
// later has a corrected version of one and an article that came after all.
package demo

import (
	"embed"
	"io/fs"
)

//go:embed articles/*.txt
var embedded embed.FS

// Articles returns the corpus as a file system with one UTF-8 text file an
// article at its root, such as "harbour-courier-audit.txt". Paragraphs are
// single lines with an empty line between them. It is read-only and safe for
// concurrent use.
func Articles() fs.FS {
	articles, err := fs.Sub(embedded, "articles")
	if err != nil {
		panic(err) // the name above is a valid path, which is all that fs.Sub asks
	}
	return articles
}
