package store

import (
	"bufio"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"

	"hearsay/graph"
)

// An encrypted stream is a salt, and chunks under AES-256-GCM with a key made from the store's and the
// salt, so that no two streams share one. The nonce of a chunk is its number and whether it is the last:
// chunks cannot be put in another order, left out or cut off.
const (
	sealedChunk = 64 << 10
	saltSize    = 32
)

// A sealer encrypts what is written to it.
type sealer struct {
	w      io.Writer
	aead   cipher.AEAD
	number uint64
	plain  []byte // what is not yet written, at most a chunk
}

// newSealer writes the salt of a stream to w and returns what takes its content. Close ends the stream
// and leaves w open.
func newSealer(w io.Writer, key Key) (*sealer, error) {
	salt := make([]byte, saltSize)
	_, _ = rand.Read(salt) // it never fails
	if _, err := w.Write(salt); err != nil {
		return nil, err
	}
	aead, err := streamCipher(key, salt)
	return &sealer{w: w, aead: aead, plain: make([]byte, 0, sealedChunk)}, err
}

func streamCipher(key Key, salt []byte) (cipher.AEAD, error) {
	own, err := hkdf.Key(sha256.New, key, salt, "hearsay backup", keySize)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(own)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

func nonceOf(number uint64, last bool) []byte {
	nonce := make([]byte, 4, 12)
	if last {
		nonce[0] = 1
	}
	return binary.BigEndian.AppendUint64(nonce, number)
}

func (s *sealer) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		if len(s.plain) == sealedChunk {
			if err := s.flush(false); err != nil {
				return n - len(p), err
			}
		}
		some := min(len(p), sealedChunk-len(s.plain))
		s.plain = append(s.plain, p[:some]...)
		p = p[some:]
	}
	return n, nil
}

func (s *sealer) Close() error { return s.flush(true) }

func (s *sealer) flush(last bool) error {
	_, err := s.w.Write(s.aead.Seal(nil, nonceOf(s.number, last), s.plain, nil))
	s.number++
	s.plain = s.plain[:0]
	return err
}

// An opener reads what a sealer wrote.
type opener struct {
	r      *bufio.Reader
	aead   cipher.AEAD
	number uint64
	plain  []byte // what is not yet read
	ended  bool
}

// newOpener reads a stream of which r holds nothing but the whole.
func newOpener(r io.Reader, key Key) (*opener, error) {
	salt := make([]byte, saltSize)
	if _, err := io.ReadFull(r, salt); err != nil {
		return nil, fmt.Errorf("%w: an encrypted stream is cut off", graph.ErrCorrupt)
	}
	aead, err := streamCipher(key, salt)
	return &opener{r: bufio.NewReaderSize(r, sealedChunk), aead: aead}, err
}

func (o *opener) Read(p []byte) (int, error) {
	for len(o.plain) == 0 {
		if o.ended {
			return 0, io.EOF
		}
		if err := o.chunk(); err != nil {
			return 0, err
		}
	}
	n := copy(p, o.plain)
	o.plain = o.plain[n:]
	return n, nil
}

func (o *opener) chunk() error {
	sealed := make([]byte, sealedChunk+o.aead.Overhead())
	n, err := io.ReadFull(o.r, sealed)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return err
	}
	if err == nil {
		_, err = o.r.Peek(1)
	}
	o.ended = err != nil
	if o.plain, err = o.aead.Open(nil, nonceOf(o.number, o.ended), sealed[:n], nil); err != nil {
		return fmt.Errorf("%w, or what it encrypts was altered", ErrKey)
	}
	o.number++
	return nil
}
