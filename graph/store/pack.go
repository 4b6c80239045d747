package store

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/klauspost/compress/s2"

	"hearsay/graph"
)

// packedBlock begins a value that is one S2 block. No DEFLATE stream, which values were up to format 4, begins so (RFC 1951,
// 3.2.3: type 3 of blocks is reserved).
const packedBlock = 0x07

// A packer writes values as compressed JSON. It keeps its memory, and so is kept for the next write. The bytes may
// differ from one release of its library to the next: they are never compared with ones stored before.
type packer struct {
	text   bytes.Buffer
	packed []byte
}

func newPacker() *packer { return new(packer) }

func (p *packer) pack(v any) ([]byte, error) {
	p.text.Reset()
	if err := marshalTo(&p.text, v); err != nil {
		return nil, err
	}
	if n := s2.MaxEncodedLen(p.text.Len()); n > len(p.packed) {
		p.packed = make([]byte, n)
	}
	return append([]byte{packedBlock}, s2.Encode(p.packed, p.text.Bytes())...), nil
}

// An unpacker reads what a packer wrote, of this format or one before. Its zero value is ready.
type unpacker struct {
	inflate io.ReadCloser
	block   []byte
	text    []byte
}

func (u *unpacker) unpack(packed string, v any) error {
	if packed == "" || packed[0] != packedBlock {
		if err := u.deflated(packed); err != nil {
			return err
		}
		return json.Unmarshal(u.text, v)
	}
	u.block = append(u.block[:0], packed[1:]...)
	text, err := s2.Decode(u.text[:cap(u.text)], u.block)
	if err != nil {
		return err
	}
	u.text = text
	return json.Unmarshal(u.text, v)
}

// deflated unpacks a value of format 4 or before.
func (u *unpacker) deflated(packed string) error {
	from := strings.NewReader(packed)
	if u.inflate == nil {
		u.inflate = flate.NewReader(from)
	} else if err := u.inflate.(flate.Resetter).Reset(from, nil); err != nil {
		return err
	}
	text := bytes.NewBuffer(u.text[:0])
	_, err := text.ReadFrom(u.inflate)
	u.text = text.Bytes()
	return err
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
