package store

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// A passage of a statement or of a time begins with how it is written: most lie in its evidence, whose words are there.
const (
	passageApart = iota
	passageWithin
)

func encodePassageIn(e *encoder, p *graph.Passage, v *graph.Evidence) {
	at := p.StartByte - v.StartByte
	if at < 0 || p.EndByte < p.StartByte || p.EndByte-v.StartByte > len(v.Text) || p.Text != v.Text[at:at+p.EndByte-p.StartByte] {
		e.int(passageApart)
		encodePassage(e, p)
		return
	}
	e.int(passageWithin)
	for _, n := range []int{at, p.EndByte - p.StartByte, p.StartPoint - v.StartPoint, p.EndPoint - p.StartPoint} {
		e.int(n)
	}
}

func decodePassageIn(d *decoder, p *graph.Passage, v *graph.Evidence) {
	switch d.int() {
	case passageApart:
		decodePassage(d, p)
	case passageWithin:
		at, size := d.int(), d.int()
		if at < 0 || size < 0 || at > len(v.Text) || size > len(v.Text)-at {
			d.fail()
			return
		}
		p.StartByte, p.EndByte, p.Text = v.StartByte+at, v.StartByte+at+size, v.Text[at:at+size]
		p.StartPoint = v.StartPoint + d.int()
		p.EndPoint = p.StartPoint + d.int()
	default:
		d.fail()
	}
}

func encodePassages(e *encoder, all []graph.Passage, v *graph.Evidence) {
	encodeList(e, all, func(e *encoder, p *graph.Passage) { encodePassageIn(e, p, v) })
}

func decodePassages(d *decoder, v *graph.Evidence) []graph.Passage {
	return decodeList(d, func(d *decoder, p *graph.Passage) { decodePassageIn(d, p, v) })
}

// A speaker begins with which of its ids are set.
const (
	speakerID = 1 << iota
	speakerQuoted
)

func encodeLink(e *encoder, l *graph.Link, v *graph.Evidence) {
	s := &l.Speaker
	set := 0
	if s.ID != uuid.Nil {
		set |= speakerID
	}
	if s.QuotedBy != uuid.Nil {
		set |= speakerQuoted
	}
	encodeWord(e, speakerKinds, s.Kind)
	e.int(set)
	e.idIf(set&speakerID != 0, s.ID)
	e.str(s.Name)
	e.idIf(set&speakerQuoted != 0, s.QuotedBy)
	e.int(s.Number)
	encodeWord(e, stances, l.Stance)
	encodePassages(e, l.Source, v)
	encodePassages(e, l.Cue, v)
	encodePassages(e, l.Content, v)
}

func decodeLink(d *decoder, l *graph.Link, v *graph.Evidence) {
	s := &l.Speaker
	s.Kind = decodeWord(d, speakerKinds)
	set := d.int()
	s.ID = d.idIf(set&speakerID != 0)
	s.Name = d.str()
	s.QuotedBy = d.idIf(set&speakerQuoted != 0)
	s.Number = d.int()
	l.Stance = decodeWord(d, stances)
	l.Source, l.Cue, l.Content = decodePassages(d, v), decodePassages(d, v), decodePassages(d, v)
}

// encodeStatement writes the evidence first: the passages of the chain lie in it.
func encodeStatement(e *encoder, s *graph.Statement) {
	encodeWord(e, statementKinds, s.Kind)
	encodeEvidence(e, &s.Evidence)
	e.len(len(s.Chain))
	for i := range s.Chain {
		encodeLink(e, &s.Chain[i], &s.Evidence)
	}
	e.str(string(s.Said))
	encodeWhen(e, s.SaidWhen, &s.Evidence)
	encodeList(e, s.Rules, encodeString)
}

func decodeStatement(d *decoder, s *graph.Statement) {
	s.Kind = decodeWord(d, statementKinds)
	decodeEvidence(d, &s.Evidence)
	s.Chain = decodeList(d, func(d *decoder, l *graph.Link) { decodeLink(d, l, &s.Evidence) })
	s.Said = graph.Date(d.str())
	s.SaidWhen = decodeWhen(d, &s.Evidence)
	s.Rules = decodeList(d, decodeString[string])
}

// statementFrom reads the value under saidTable of a claim's statement at a place.
func statementFrom(claim uuid.UUID, place []byte, value string) (*graph.Statement, error) {
	s, err := decode(value, decodeStatement)
	if err != nil || len(place) != placeSize {
		return nil, corrupt(append(in(saidTable).id(claim), place...), "its value cannot be read")
	}
	s.ID, s.Article, s.Claim = idAt(place[placeSize-idSize:]), idAt(place[dateSize:]), claim
	s.Evidence.Article = s.Article
	return s, nil
}
