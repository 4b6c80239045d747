package store

import (
	"encoding/binary"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
)

func encodeProfile(e *encoder, p *identity.Profile) {
	e.id(p.Article)
	e.str(string(p.Published))
	e.id(p.Local)
	e.id(p.Key)
	e.str(string(p.Type))
	e.str(p.Name)
	encodeList(e, p.Called, encodeString)
	e.bool(p.Short)
	e.int(int(p.Gender))
	encodeList(e, p.Roles, encodeString)
	encodeList(e, p.Context, encodeHash)
}

func decodeProfile(d *decoder, p *identity.Profile) {
	p.Article = d.id()
	p.Published = graph.Date(d.str())
	p.Local, p.Key = d.id(), d.id()
	p.Type = graph.EntityType(d.str())
	p.Name = d.str()
	p.Called = decodeList(d, decodeString[string])
	p.Short = d.bool()
	p.Gender = byte(d.int())
	p.Roles = decodeList(d, decodeString[string])
	p.Context = decodeList(d, decodeHash)
}

func encodeHash(e *encoder, h *uint32) { e.b = binary.BigEndian.AppendUint32(e.b, *h) }

func decodeHash(d *decoder, h *uint32) {
	if b := d.take(4); b != "" {
		*h = binary.BigEndian.Uint32([]byte(b))
	}
}

// encodeCalled writes the identity first, so that it can be read by itself.
func encodeCalled(e *encoder, s *called) {
	encodeIdentity(e, &s.identity)
	encodeProfile(e, &s.Profile)
}

func decodeCalled(d *decoder, s *called) {
	decodeIdentity(d, &s.identity)
	decodeProfile(d, &s.Profile)
}

// encodeIdentified leaves out the profiles, which follow from the reading.
func encodeIdentified(e *encoder, i *identified) {
	encodeList(e, i.is, encodeIdentity)
	encodeList(e, i.newer, encodeID)
	encodeList(e, i.unclear, encodeID)
}

func decodeIdentified(d *decoder, i *identified) {
	i.is = decodeList(d, decodeIdentity)
	i.newer, i.unclear = decodeList(d, decodeID), decodeList(d, decodeID)
}

func encodeID(e *encoder, id *uuid.UUID) { e.id(*id) }
func decodeID(d *decoder, id *uuid.UUID) { *id = d.id() }

func encodeIdentity(e *encoder, x *identityOf) {
	e.id(x.local)
	e.id(x.entity)
	e.bool(x.doubtful)
}

func decodeIdentity(d *decoder, x *identityOf) {
	x.local, x.entity = d.id(), d.id()
	x.doubtful = d.bool()
}
