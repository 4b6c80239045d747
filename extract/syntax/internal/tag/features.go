package tag

import "hearsay/extract/internal/linear"

var edge = Word{Lower: linear.Atom("\x00edge"), class: 1<<16 + 1, shape: 7, Like: 256}

// Features fills v with what speaks for or against each tag of word i, given
// the tags of the words before it.
func Features(v *linear.Vector, ws []Word, tags []uint8, i int) {
	at := func(k int) *Word {
		if k < 0 || k >= len(ws) {
			return &edge
		}
		return &ws[k]
	}
	before := func(k int) uint64 {
		if i-k < 0 {
			return 255
		}
		return uint64(tags[i-k])
	}
	w, p1, p2, n1, n2 := at(i), at(i-1), at(i-2), at(i+1), at(i+2)
	t1, t2 := before(1), before(2)
	first := uint64(0)
	if i == 0 {
		first = 1
	}
	v.Reset()
	own(v, w, first)
	v.Add1(t1)
	v.Add2(t1, t2)
	v.Add2(t1, w.Lower)
	v.Add3(t1, t2, w.Lower)
	v.Add2(t1, w.class)
	v.Add3(t1, w.class, n1.class)
	v.Add3(t1, t2, w.class)
	v.Add2(t1, w.suffix[1])
	v.Add2(t1, w.suffix[2])
	v.Add3(t1, w.shape, n1.shape)
	v.Add2(t1, n1.Lower)
	v.Add2(t2, w.Lower)
	v.Add2(t1, n1.class)
	v.Add1(p1.Lower)
	v.Add1(p2.Lower)
	v.Add1(n1.Lower)
	v.Add1(n2.Lower)
	v.Add2(p1.Lower, w.Lower)
	v.Add2(w.Lower, n1.Lower)
	v.Add2(p1.Lower, n1.Lower)
	v.Add2(p1.Lower, w.class)
	v.Add2(w.class, n1.Lower)
	v.Add2(w.class, n1.class)
	v.Add3(w.class, n1.class, n2.class)
	v.Add2(w.Lower, n1.class)
	v.Add1(n1.class)
	v.Add1(n2.class)
	v.Add2(n1.class, n2.class)
	v.Add1(n1.suffix[2])
	v.Add1(n1.suffix[1])
	v.Add1(p1.suffix[2])
	v.Add2(w.suffix[2], n1.class)
	v.Add2(p1.shape, w.shape)
	v.Add2(w.shape, n1.shape)
	v.Add3(w.class, w.shape, first)
	v.Add3(p1.shape, w.shape, n1.shape)
	v.Add1(w.Like)
	v.Add2(t1, w.Like)
	v.Add2(w.Like, w.suffix[1])
	v.Add2(w.Like, w.shape)
	v.Add1(n1.Like)
	v.Add1(p1.Like)
	v.Add2(w.class, n1.Like)
}

func own(v *linear.Vector, w *Word, first uint64) {
	v.Add1(1)
	v.Add1(w.Lower)
	v.Add1(w.class)
	for _, s := range w.suffix {
		v.Add1(s)
	}
	for _, p := range w.prefix {
		v.Add1(p)
	}
	v.Add2(w.shape, first)
	v.Add2(w.shape, w.Lower)
	v.Add2(w.shape, w.suffix[2])
	v.Add2(w.shape, w.suffix[1])
	v.Add1(w.quote)
}
