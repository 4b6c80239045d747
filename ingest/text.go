package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"unicode/utf8"

	"hearsay/graph"
)

// notProse lists how files begin, in upper or lower case, that may well be UTF-8 and are no article.
var notProse = []struct{ prefix, what string }{
	{"%PDF-", "a PDF document: save its text"},
	{"%!PS", "a PostScript document: save its text"},
	{`{\rtf`, "an RTF document: save its text"},
	{"<!doctype html", "a web page: save its text"},
	{"<html", "a web page: save its text"},
}

// Text is the [Reader] of plain text in UTF-8; a byte order mark is left out.
func Text(given graph.Input, data []byte) (graph.Input, error) {
	start := bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff")))
	for _, n := range notProse {
		if len(start) >= len(n.prefix) && strings.EqualFold(string(start[:len(n.prefix)]), n.prefix) {
			return given, errors.New(n.what)
		}
	}
	if err := prose(data); err != nil {
		return given, err
	}
	given.Text = string(bytes.TrimPrefix(data, []byte("\ufeff")))
	if strings.TrimSpace(given.Text) == "" {
		return given, errors.New("empty")
	}
	return given, nil
}

// prose says why data cannot be text that people wrote and saved as UTF-8.
func prose(data []byte) error {
	bad := firstInvalid(data)
	null := bytes.IndexByte(data, 0)
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return errors.New("UTF-16 text: save it as UTF-8")
	}
	if bad >= 0 || null >= 0 {
		if kind := http.DetectContentType(data); !strings.HasPrefix(kind, "text/") && kind != "application/octet-stream" {
			return fmt.Errorf("%s, not text", kind)
		}
	}
	if null >= 0 {
		return fmt.Errorf("not text: byte %d is NUL", null)
	}
	if bad >= 0 {
		return fmt.Errorf("invalid UTF-8 at byte %d: save it as UTF-8", bad)
	}
	return nil
}

// firstInvalid returns the offset of the first byte that is not UTF-8, or -1.
func firstInvalid(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; ; {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
}
