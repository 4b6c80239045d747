package store

import (
	"encoding/binary"
	"errors"
	"hash/crc32"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Values are written field after field: whole numbers as variable-length integers, strings and
// lists with their length before them, ids as 16 bytes. There are no field names: a change of any
// type below is a new format version.

// errRecord is given for bytes that no record has.
var errRecord = errors.New("not a record")

// checksumSize is the size of the checksum that ends every value.
const checksumSize = 4

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// seal ends a value with the CRC-32C of its key and itself, so that neither a changed value nor one
// under another's key is taken for good.
func seal(k, value []byte) []byte {
	return binary.BigEndian.AppendUint32(value, checksum(k, value))
}

// unseal returns a sealed value without its checksum.
func unseal(k, sealed []byte) ([]byte, error) {
	n := len(sealed) - checksumSize
	if n < 0 || binary.BigEndian.Uint32(sealed[n:]) != checksum(k, sealed[:n]) {
		return nil, errRecord
	}
	return sealed[:n], nil
}

func checksum(k, value []byte) uint32 {
	return crc32.Update(crc32.Checksum(k, castagnoli), castagnoli, value)
}

// An encoder appends values.
type encoder struct{ b []byte }

func (e *encoder) int(n int)       { e.b = binary.AppendVarint(e.b, int64(n)) }
func (e *encoder) len(n int)       { e.b = binary.AppendUvarint(e.b, uint64(n)) }
func (e *encoder) id(id uuid.UUID) { e.b = append(e.b, id[:]...) }

// idIf appends an id if it is set.
func (e *encoder) idIf(set bool, id uuid.UUID) {
	if set {
		e.id(id)
	}
}

func (e *encoder) str(s string) {
	e.len(len(s))
	e.b = append(e.b, s...)
}

func (e *encoder) bool(v bool) {
	if v {
		e.int(1)
	} else {
		e.int(0)
	}
}

func encodeList[T any](e *encoder, list []T, encode func(*encoder, *T)) {
	e.len(len(list))
	for i := range list {
		encode(e, &list[i])
	}
}

// A decoder reads values back. The strings it gives share the memory of the one it reads. After the
// first error it gives zero values; finish tells.
type decoder struct {
	s    string
	bad  bool
	room *listRoom // nil for memory of its own for each list
}

func (d *decoder) fail() {
	d.s, d.bad = "", true
}

func (d *decoder) finish() error {
	if d.bad || d.s != "" {
		return errRecord
	}
	return nil
}

func (d *decoder) take(n int) string {
	if n < 0 || n > len(d.s) {
		d.fail()
		return ""
	}
	s := d.s[:n]
	d.s = d.s[n:]
	return s
}

func (d *decoder) uvarint() uint64 {
	var n uint64
	for i := 0; i < len(d.s) && i < binary.MaxVarintLen64; i++ {
		c := d.s[i]
		n |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			d.s = d.s[i+1:]
			return n
		}
	}
	d.fail()
	return 0
}

func (d *decoder) int() int {
	u := d.uvarint()
	return int(int64(u>>1) ^ -int64(u&1))
}

// len reads the length of something of at least one byte an element, so never more than there is.
func (d *decoder) len() int {
	n := d.uvarint()
	if n > uint64(len(d.s)) {
		d.fail()
		return 0
	}
	return int(n)
}

func (d *decoder) str() string { return d.take(d.len()) }
func (d *decoder) bool() bool  { return d.int() != 0 }

func (d *decoder) id() (id uuid.UUID) {
	copy(id[:], d.take(idSize))
	return id
}

// idIf reads an id if it is set.
func (d *decoder) idIf(set bool) uuid.UUID {
	if !set {
		return uuid.Nil
	}
	return d.id()
}

func decodeList[T any](d *decoder, decode func(*decoder, *T)) []T {
	n := d.len()
	if n == 0 {
		return nil
	}
	list := make([]T, n)
	for i := range list {
		if d.bad {
			return nil
		}
		decode(d, &list[i])
	}
	return list
}

func encodeString[S ~string](e *encoder, s *S) { e.str(string(*s)) }
func decodeString[S ~string](d *decoder, s *S) { *s = S(d.str()) }

// recordRoom is what most records have room in.
const recordRoom = 512

// encode and decode turn one value of a type into a record and back.
func encode[T any](v *T, write func(*encoder, *T)) []byte {
	e := encoder{b: make([]byte, 0, recordRoom)}
	write(&e, v)
	return e.b
}

func decode[T any](s string, read func(*decoder, *T)) (*T, error) {
	v := new(T)
	d := decoder{s: s}
	read(&d, v)
	if err := d.finish(); err != nil {
		return nil, err
	}
	return v, nil
}

func encodeSpan(e *encoder, s *graph.Span) {
	e.int(s.StartByte)
	e.int(s.EndByte - s.StartByte)
}

func decodeSpan(d *decoder, s *graph.Span) {
	s.StartByte = d.int()
	s.EndByte = s.StartByte + d.int()
}
