package store

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"hearsay/graph"
)

// A packer writes values as compressed JSON. It is large, and so kept for the next write. The bytes may
// differ from one release of Go to the next: they are never compared with ones stored before.
type packer struct {
	deflate      *flate.Writer
	text, packed bytes.Buffer
}

func newPacker() *packer {
	w, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // only for a level that there is not
	}
	return &packer{deflate: w}
}

func (p *packer) pack(v any) ([]byte, error) {
	p.text.Reset()
	if err := marshalTo(&p.text, v); err != nil {
		return nil, err
	}
	p.packed.Reset()
	p.deflate.Reset(&p.packed)
	if _, err := p.deflate.Write(p.text.Bytes()); err != nil {
		return nil, err
	}
	if err := p.deflate.Close(); err != nil {
		return nil, err
	}
	return bytes.Clone(p.packed.Bytes()), nil
}

// An unpacker reads what a packer wrote. Its zero value is ready.
type unpacker struct {
	inflate io.ReadCloser
	text    bytes.Buffer
}

func (u *unpacker) unpack(packed string, v any) error {
	from := strings.NewReader(packed)
	if u.inflate == nil {
		u.inflate = flate.NewReader(from)
	} else if err := u.inflate.(flate.Resetter).Reset(from, nil); err != nil {
		return err
	}
	u.text.Reset()
	if _, err := u.text.ReadFrom(u.inflate); err != nil {
		return err
	}
	return json.Unmarshal(u.text.Bytes(), v)
}

// marshal returns v as JSON.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	err := marshalTo(&b, v)
	return b.Bytes(), err
}

// marshalTo writes v as JSON to an empty buffer. JSON has no place for bytes that are not UTF-8: rather than replace
// them, as the encoder does, it refuses them.
func marshalTo(b *bytes.Buffer, v any) error {
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	if replaced(b.Bytes()) {
		return fmt.Errorf("%w: it holds bytes that are not UTF-8", graph.ErrInvalid)
	}
	return nil
}

// replaced reports whether the encoder wrote the escape that stands for a byte it could not write; a
// U+FFFD of the text itself it writes out.
func replaced(b []byte) bool {
	if !bytes.Contains(b, []byte(`\ufffd`)) {
		return false
	}
	for i := 0; i+1 < len(b); i++ {
		if b[i] == '\\' {
			if bytes.HasPrefix(b[i:], []byte(`\ufffd`)) {
				return true
			}
			i++ // what follows is escaped, perhaps itself a backslash
		}
	}
	return false
}
