// Command scale loads made-up news into the store, a plain Badger and SQLite, turn by turn, and prints what
// an article costs each as the graph grows; then it asks the store and SQLite in turn, and tells how much
// memory a process holds that answers from the store.
//
//	go run ./scale -claims 1000000 -dir /somewhere/large
//
// It needs some 12 KiB of disk a claim in dir, a folder that it makes and, in the end, removes.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

var (
	claims  = flag.Int("claims", 100_000, "how many claims to load, about")
	dir     = flag.String("dir", "", "a folder to make and to remove at the end; a temporary one where none is given")
	limit   = flag.Duration("limit", time.Hour, "how long to load at most")
	sqlite  = flag.Bool("sqlite", true, "load SQLite too, and ask it")
	plain   = flag.Bool("plain", true, "load a plain Badger too")
	serving = flag.String("serving", "", "only answer from the store in this folder and tell what memory that takes")
)

func main() {
	flag.Parse()
	err := error(nil)
	if *serving != "" {
		err = serve(*serving)
	} else {
		err = run(context.Background())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "scale:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	if *dir == "" {
		made, err := os.MkdirTemp("", "scale")
		if err != nil {
			return err
		}
		*dir = made
	} else if err := os.Mkdir(*dir, 0o700); err != nil {
		return err
	}
	defer os.RemoveAll(*dir)
	l, err := newLoad(*dir)
	if err != nil {
		return err
	}
	defer l.close()
	if err := l.all(ctx); err != nil {
		return err
	}
	if err := l.compare(ctx); err != nil {
		return err
	}
	if err := l.close(); err != nil {
		return err
	}
	return serveApart(filepath.Join(*dir, "store"), l.articles)
}
