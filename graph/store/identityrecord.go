package store

import (
	"encoding/binary"

	"github.com/google/uuid"

	"hearsay/graph/identity"
)

// A row of tellerTable or shortTable tells of a profile what its key does not: encodeTeller what others are
// told by, encodeShort what is needed to decide anew.

func encodeTeller(e *encoder, p *identity.Profile) {
	encodeTraits(e, p)
	encodeList(e, p.Called, encodeString)
}

func decodeTeller(d *decoder, p *identity.Profile) {
	decodeTraits(d, p)
	p.Called = decodeWords(d)
}

// A short is an entity with a short name, and what was decided that it is.
type short struct {
	identity.Profile
	is identityOf
}

func encodeShort(e *encoder, s *short) {
	encodeIs(e, &s.is, s.Key)
	encodeTraits(e, &s.Profile)
}

func decodeShort(d *decoder, s *short) {
	other := decodeIs(d, &s.is)
	decodeTraits(d, &s.Profile)
	s.Short = true
	if !other {
		s.is.entity = s.Key
	}
}

func encodeTraits(e *encoder, p *identity.Profile) {
	e.id(p.Key)
	encodeWord(e, entityTypes, p.Type)
	e.str(p.Name)
	e.int(int(p.Gender))
	encodeList(e, p.Roles, encodeString)
	e.len(len(p.Context))
	for _, h := range p.Context {
		e.b = binary.BigEndian.AppendUint32(e.b, h)
	}
}

func decodeTraits(d *decoder, p *identity.Profile) {
	p.Key = d.id()
	p.Type = decodeWord(d, entityTypes)
	p.Name = d.str()
	p.Gender = byte(d.int())
	p.Roles = decodeWords(d)
	p.Context = decodeHashes(d)
}

func decodeWords(d *decoder) []string {
	n := d.len()
	if n == 0 {
		return nil
	}
	words := d.room.takeWords(n)
	for i := range words {
		words[i] = d.str()
	}
	return words
}

func decodeHashes(d *decoder) []uint32 {
	n := d.len()
	b := d.take(4 * n)
	if b == "" {
		return nil
	}
	hashes := d.room.takeHashes(n)
	for i := range hashes {
		hashes[i] = uint32(b[4*i])<<24 | uint32(b[4*i+1])<<16 | uint32(b[4*i+2])<<8 | uint32(b[4*i+3])
	}
	return hashes
}

// A listRoom is memory for the lists of many profiles; nil is none, and each list has its own.
type listRoom struct {
	words  []string
	hashes []uint32
}

func (r *listRoom) takeWords(n int) []string {
	if r == nil {
		return make([]string, n)
	}
	return takeFrom(&r.words, n)
}

func (r *listRoom) takeHashes(n int) []uint32 {
	if r == nil {
		return make([]uint32, n)
	}
	return takeFrom(&r.hashes, n)
}

// listsAtOnce is how many elements of lists have their memory together.
const listsAtOnce = 256

func takeFrom[T any](free *[]T, n int) []T {
	if len(*free) < n {
		*free = make([]T, max(n, listsAtOnce))
	}
	list := (*free)[:n:n]
	*free = (*free)[n:]
	return list
}

// encodeIdentified leaves out the profiles, which follow from the reading, and what follows from them.
func encodeIdentified(e *encoder, i *identified) {
	e.len(len(i.is))
	for n := range i.is {
		encodeIs(e, &i.is[n], i.profiles[n].Key)
	}
	encodeList(e, i.newer, encodeID)
	encodeList(e, i.unclear, encodeID)
}

// decodeIdentified reads of each decision only what is not that of the profile: the others have no entity.
func decodeIdentified(d *decoder, i *identified) {
	i.is = decodeList(d, func(d *decoder, x *identityOf) { decodeIs(d, x) })
	i.newer, i.unclear = decodeList(d, decodeID), decodeList(d, decodeID)
}

func encodeID(e *encoder, id *uuid.UUID) { e.id(*id) }
func decodeID(d *decoder, id *uuid.UUID) { *id = d.id() }

// What an entity is begins with whether it is doubtful and whether it is another than its own name says.
const (
	isDoubtful = 1 << iota
	isOther
)

func encodeIs(e *encoder, x *identityOf, own uuid.UUID) {
	set := 0
	if x.doubtful {
		set |= isDoubtful
	}
	if x.entity != own {
		set |= isOther
	}
	e.int(set)
	e.idIf(set&isOther != 0, x.entity)
}

// decodeIs reports whether x is another than its own name says; else its entity is to be filled in.
func decodeIs(d *decoder, x *identityOf) (other bool) {
	set := d.int()
	x.doubtful, other = set&isDoubtful != 0, set&isOther != 0
	x.entity = d.idIf(other)
	return other
}
