package ingest

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"hearsay/graph"
)

// A File is an article still to be read.
type File struct {
	// Path is where it lies, for messages.
	Path string
	// Given is what the caller knows of the article: all but its text and digest. Given.File is the
	// base name of a file that was asked for, and of one found in a folder its path from there, with
	// slashes.
	Given graph.Input

	open func() (io.ReadCloser, error)
	err  error // what went wrong in finding it
}

// Find returns the files that paths name, in the order of paths: a file itself, and of a folder all
// the files in it and below that a [Reader] takes, in lexical order. A link to a file is followed, and
// in a folder a link to another folder is not, so that every search ends. What cannot be looked at is
// a File too, and fails when it is read.
func Find(paths ...string) []File {
	var files []File
	for _, path := range paths {
		info, err := os.Stat(path)
		if err == nil && info.IsDir() {
			files = append(files, inFolder(path)...)
		} else {
			files = append(files, onDisk(path, filepath.Base(path), err))
		}
	}
	return files
}

func inFolder(folder string) []File {
	var files []File
	// The function never returns an error, so WalkDir does not.
	_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		name := path
		if relative, errRel := filepath.Rel(folder, path); errRel == nil {
			name = filepath.ToSlash(relative)
		}
		if err != nil || !entry.IsDir() && readers[filepath.Ext(path)] != nil {
			files = append(files, onDisk(path, name, err))
		}
		return nil
	})
	return files
}

func onDisk(path, name string, err error) File {
	return File{
		Path:  path,
		Given: graph.Input{File: name},
		open:  func() (io.ReadCloser, error) { return openRegular(path) },
		err:   err,
	}
}

// In returns the files of fsys that a [Reader] takes, in lexical order.
func In(fsys fs.FS) []File {
	var files []File
	// The function never returns an error, so WalkDir does not.
	_ = fs.WalkDir(fsys, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() && readers[filepath.Ext(path)] != nil {
			files = append(files, File{
				Path:  path,
				Given: graph.Input{File: path},
				open:  func() (io.ReadCloser, error) { return fsys.Open(path) },
				err:   err,
			})
		}
		return nil
	})
	return files
}

// From returns a file without a name that is read from r, once; path says in messages what r is.
func From(path string, r io.Reader) File {
	return File{Path: path, open: func() (io.ReadCloser, error) { return io.NopCloser(r), nil }}
}
