package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"hearsay/graph"
)

// aKey is a key that no one else uses.
var aKey = Key(bytes.Repeat([]byte{7, 1}, keySize/2))

func backUp(t *testing.T, db *DB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := db.Backup(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func toFile(t *testing.T, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "backup")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func keyed(t *testing.T, dir string, key Key) *DB {
	t.Helper()
	db, err := OpenKeyed(dir, key)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { verifyAndClose(t, db) })
	return db
}

// judged puts articles and judges some of what they say.
func judged(t *testing.T, db *DB, numbers ...int) {
	t.Helper()
	putAll(t, db, numbers...)
	found, err := only(db.FindEntities(context.Background(), []graph.EntityFilter{{}}, graph.PageRequest{First: 3}))
	if err != nil {
		t.Fatal(err)
	}
	same := graph.Judgement{Kind: graph.Same, On: graph.Ref{ID: found.Items[0].ID}, With: graph.Ref{ID: found.Items[1].ID}}
	label := graph.Judgement{Kind: graph.Relabel, On: graph.Ref{ID: found.Items[2].ID}, Name: "Ottoline Vance"}
	for _, j := range []graph.Judgement{same, label} {
		j.By, j.At = "a reader", "2024-05-06T07:08:09Z"
		made, err := db.Judge(context.Background(), j)
		if err != nil {
			t.Fatal(err)
		}
		if j.Kind == graph.Same {
			undo := graph.Judgement{Kind: graph.Undo, On: graph.Ref{ID: made.ID}, By: "a reader", At: "2024-05-06T07:08:10Z"}
			if _, err := db.Judge(context.Background(), undo); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestBackupAndRestore(t *testing.T) {
	for name, key := range map[string]Key{"plain": nil, "encrypted": aKey} {
		db := keyed(t, t.TempDir(), key)
		judged(t, db, upTo(12)...)
		want, err := answers(context.Background(), db)
		if err != nil {
			t.Fatal(err)
		}
		path, dir := toFile(t, backUp(t, db)), filepath.Join(t.TempDir(), "new", "graph")
		if err := CheckBackup(path); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := Restore(t.Context(), path, dir, key); err != nil {
			t.Fatal(err)
		}
		again := keyed(t, dir, key)
		got, err := answers(context.Background(), again)
		if err != nil || !bytes.Equal(got, want) || dump(t, again) != dump(t, db) {
			t.Errorf("%s: the graph restored is not the one backed up: %v", name, err)
		}
		if _, err := Restore(t.Context(), path, dir, key); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: restored over a graph: %v", name, err)
		}
		if left, err := filepath.Glob(dir + ".*"); len(left) > 0 || err != nil {
			t.Errorf("%s: left behind: %v, %v", name, left, err)
		}
	}
}

// TestBackupOfEncryptedGraph holds that neither the folder nor the backup shows a word of an article, and
// that only its key opens either.
func TestBackupOfEncryptedGraph(t *testing.T) {
	dir, other := t.TempDir(), append(Key{9}, aKey[1:]...)
	db := keyed(t, dir, aKey)
	in, r := world.Article(3)
	mustPut(t, db, in, r)
	path := toFile(t, backUp(t, db))
	word := []byte(in.Text[:20])
	verifyAndClose(t, db)
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(files, path) {
		if data, err := os.ReadFile(name); err != nil || bytes.Contains(data, word) || bytes.Contains(data, []byte(r.Entities[0].Name)) {
			t.Errorf("%s shows words of the article: %v", name, err)
		}
	}
	plain := t.TempDir()
	verifyAndClose(t, onDisk(t, plain))
	for _, test := range []struct {
		dir string
		key Key
	}{{dir, nil}, {dir, other}, {plain, aKey}} {
		if _, err := OpenKeyed(test.dir, test.key); !errors.Is(err, ErrKey) {
			t.Errorf("opened with the wrong key: %v", err)
		}
	}
	for _, key := range []Key{nil, other} {
		to := filepath.Join(t.TempDir(), "graph")
		if _, err := Restore(t.Context(), path, to, key); !errors.Is(err, ErrKey) {
			t.Errorf("restored with the wrong key: %v", err)
		}
		if _, err := os.Stat(to); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a folder is left: %v", err)
		}
	}
}

// TestBackupWhileWriting holds that a backup is one state of the graph, whatever is written meanwhile.
func TestBackupWhileWriting(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, upTo(10)...)
	stop := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
			}
			in, r := world.Article(n % 40)
			if n%3 == 0 {
				r = lesser(r)
			}
			if _, err := db.Put(context.Background(), in, r); err != nil {
				t.Error(err)
				return
			}
		}
	})
	var taken [][]byte
	for range 5 {
		taken = append(taken, backUp(t, db))
	}
	close(stop)
	wg.Wait()
	for _, data := range taken {
		dir := filepath.Join(t.TempDir(), "graph")
		if _, err := Restore(t.Context(), toFile(t, data), dir, nil); err != nil {
			t.Fatal(err)
		}
		again := onDisk(t, dir) // verified
		if dump(t, again) != rebuilt(t, again) {
			t.Error("the backup is not the graph of what it holds")
		}
		verifyAndClose(t, again)
	}
}

func TestDamagedBackups(t *testing.T) {
	for _, key := range []Key{nil, aKey} {
		db := keyed(t, t.TempDir(), key)
		putAll(t, db, 0, 1)
		whole := backUp(t, db)
		refused := func(what string, data []byte) {
			t.Helper()
			path, dir := toFile(t, data), filepath.Join(t.TempDir(), "graph")
			if err := CheckBackup(path); !errors.Is(err, graph.ErrCorrupt) {
				t.Errorf("%s: checked: %v", what, err)
			}
			if _, err := Restore(t.Context(), path, dir, key); !errors.Is(err, graph.ErrCorrupt) {
				t.Errorf("%s: restored: %v", what, err)
			}
			if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("%s: a folder is left: %v", what, err)
			}
		}
		for n := 0; n < len(whole); n += 1 + len(whole)/40 {
			refused("cut off", whole[:n])
			refused("altered", flipped(whole, n))
		}
		refused("longer", append(bytes.Clone(whole), 0))
	}
}

// FuzzRestore holds that no file, also with a checksum that agrees, does harm.
func FuzzRestore(f *testing.F) {
	db, err := OpenMemory()
	if err != nil {
		f.Fatal(err)
	}
	defer db.Close()
	in, r := world.Article(0)
	if _, err := db.Put(context.Background(), in, lesser(r)); err != nil {
		f.Fatal(err)
	}
	var b bytes.Buffer
	if err := db.Backup(context.Background(), &b); err != nil {
		f.Fatal(err)
	}
	whole := b.Bytes()[:b.Len()-sha256.Size]
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add([]byte(plainBackup))
	f.Add([]byte(sealedBackup))
	f.Fuzz(func(t *testing.T, data []byte) {
		sum := sha256.Sum256(data)
		path := filepath.Join(t.TempDir(), "backup")
		if err := os.WriteFile(path, append(bytes.Clone(data), sum[:]...), 0o600); err != nil {
			t.Fatal(err)
		}
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		rows, err := unpackBackup(file, aKey)
		if err != nil {
			return
		}
		for {
			k, err := readPart(rows, maxKey)
			if err != nil || len(k) == 0 {
				return
			}
			if _, err := readPart(rows, maxKey); err != nil {
				return
			}
		}
	})
}

func TestBackupDiskFull(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 0)
	full := errors.New("no space left on device")
	if err := db.Backup(t.Context(), &fullDisk{1000, full}); !errors.Is(err, full) {
		t.Errorf("backed up to a full disk: %v", err)
	}
	putAll(t, db, 1)
}

// A fullDisk takes so many bytes and no more.
type fullDisk struct {
	left int
	err  error
}

func (d *fullDisk) Write(p []byte) (int, error) {
	if d.left -= len(p); d.left < 0 {
		return 0, d.err
	}
	return len(p), nil
}

func TestKeyFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	if err := WriteKey(path); err != nil {
		t.Fatal(err)
	}
	if err := WriteKey(path); err == nil {
		t.Error("a key file was overwritten")
	}
	made, err := ReadKey(path)
	if err != nil || len(made) != keySize || bytes.Equal(made, make(Key, keySize)) {
		t.Errorf("%x, %v", made, err)
	}
	for content, good := range map[string]bool{
		string(aKey): true, string(bytes.Repeat([]byte("0f"), 32)) + "\r\n": true,
		"": false, "0f0f\n": false, string(aKey) + "\n": false, string(bytes.Repeat([]byte("0g"), 32)): false,
	} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if key, err := ReadKey(path); (err == nil) != good || good && len(key) != keySize {
			t.Errorf("%q: %x, %v", content, key, err)
		}
	}
}
