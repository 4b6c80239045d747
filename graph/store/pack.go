package store

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"strings"

	"hearsay/graph"
)

// A packer writes values as compressed JSON. It is large, and so kept for the next write. The bytes may
// differ from one release of Go to the next: they are never compared with ones stored before.
type packer struct {
	deflate *flate.Writer
	packed  bytes.Buffer
}

func newPacker() *packer {
	w, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // only for a level that there is not
	}
	return &packer{deflate: w}
}

func (p *packer) pack(v any) ([]byte, error) {
	text, err := marshal(v)
	if err != nil {
		return nil, err
	}
	p.packed.Reset()
	p.deflate.Reset(&p.packed)
	if _, err := p.deflate.Write(text); err != nil {
		return nil, err
	}
	if err := p.deflate.Close(); err != nil {
		return nil, err
	}
	return bytes.Clone(p.packed.Bytes()), nil
}

// unpack reads what pack wrote into v.
func unpack(packed string, v any) error {
	return json.NewDecoder(flate.NewReader(strings.NewReader(packed))).Decode(v)
}

// marshal writes v as JSON. JSON has no place for bytes that are not UTF-8: rather than replace
// them, as the encoder does, it refuses them.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	if replaced(b.Bytes()) {
		return nil, fmt.Errorf("%w: it holds bytes that are not UTF-8", graph.ErrInvalid)
	}
	return b.Bytes(), nil
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
