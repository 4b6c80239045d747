package store

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// A Key encrypts a graph at rest with AES-256. It is 32 bytes long; nil leaves the graph in plain.
type Key []byte

const keySize = 32

// ErrKey is given for a graph that another key encrypts, or none.
var ErrKey = errors.New("the key does not fit the data folder: give the key file it was made with, and none where it was made without")

// ReadKey reads a key from a file: 32 bytes, or 64 hexadecimal digits and perhaps a line end.
func ReadKey(path string) (Key, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read the key: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, 3*keySize))
	if err != nil {
		return nil, fmt.Errorf("read the key: %w", err)
	}
	if len(data) == keySize {
		return data, nil
	}
	key, err := hex.DecodeString(strings.TrimSpace(string(data)))
	if err != nil || len(key) != keySize {
		return nil, fmt.Errorf("%s is no key file: it takes %d bytes, or %d hexadecimal digits", path, keySize, 2*keySize)
	}
	return key, nil
}

// WriteKey makes a new key and writes it to a new file that only its owner can read.
func WriteKey(path string) (err error) {
	key := make(Key, keySize)
	_, _ = rand.Read(key) // it never fails
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write the key: %w", err)
	}
	_, err = fmt.Fprintf(f, "%x\n", []byte(key))
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write the key: %w", err)
	}
	return nil
}
