package sorted

import (
	"encoding/binary"
	"testing"
)

func TestFind(t *testing.T) {
	hashes := []uint32{0, 5, 5, 1 << 20, 1<<20 + 1, 1 << 31, 1<<32 - 2}
	var b []byte
	for i, h := range hashes {
		b = append(binary.LittleEndian.AppendUint32(b, h), byte(i), 0)
	}
	for hash, want := range map[uint32]int{0: 0, 1: -1, 5: 1, 1 << 20: 3, 1<<20 + 1: 4, 1 << 31: 5, 1<<32 - 2: 6, 1<<32 - 1: -1} {
		for size, records := range map[string][]byte{"all": b, "none": nil} {
			r := Open(records, 6)
			got := -1
			if one := r.Find(hash); one != nil {
				got = int(one[4])
			}
			if size == "none" && got != -1 || size == "all" && got != want {
				t.Errorf("hash %d among %s: record %d, want %d", hash, size, got, want)
			}
		}
	}
}
