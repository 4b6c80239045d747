package reader

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// A cache keeps answers in files of a folder, each named by a digest of the question. The zero cache keeps
// nothing.
type cache struct{ folder string }

// An entry is a file of the cache. Sum is the digest of the answer: a file that was cut off or changed
// does not agree with it.
type entry struct {
	Answer string `json:"answer"`
	Sum    string `json:"sum"`
}

// cacheKey is the digest of everything an answer rests on.
func cacheKey(model, article string) string { return digest(model, instructions, schema, article) }

func (c cache) path(key string) string { return filepath.Join(c.folder, key+".json") }

// get returns the answer kept under key. What is damaged is as good as not there.
func (c cache) get(key string) (content string, ok bool) {
	if c.folder == "" {
		return "", false
	}
	info, err := os.Stat(c.path(key))
	if err != nil || !info.Mode().IsRegular() || info.Size() > 4*maxAnswer {
		return "", false
	}
	var e entry
	b, err := os.ReadFile(c.path(key))
	if err != nil || json.Unmarshal(b, &e) != nil || e.Sum != digest(key, e.Answer) {
		return "", false
	}
	return e.Answer, true
}

// put keeps an answer, whole or not at all.
func (c cache) put(key, content string) error {
	if c.folder == "" {
		return nil
	}
	b, err := json.Marshal(entry{content, digest(key, content)})
	if err == nil {
		err = os.MkdirAll(c.folder, 0o777)
	}
	if err == nil {
		err = replace(c.path(key), b)
	}
	if err != nil {
		return fmt.Errorf("keep the answer in the cache: %w", err)
	}
	return nil
}

func replace(path string, b []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // which is no longer there where all went well
	_, err = f.Write(b)
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	return err
}
