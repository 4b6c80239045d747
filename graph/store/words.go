package store

import (
	"slices"

	"hearsay/graph"
)

// The words of which a record has one most often are written as their number here, from one; zero and the
// word itself stand for any other. Words are only ever added, at the end.
var (
	stances = []graph.Stance{graph.Asserts, graph.Reports, graph.Alleges, graph.Confirms, graph.Denies, graph.Disputes,
		graph.Questions, graph.Demands, graph.DeclinesComment}
	statementKinds = []graph.StatementKind{graph.Direct, graph.Indirect, graph.Mixed, graph.None}
	speakerKinds   = []graph.SpeakerKind{graph.PublisherSpeaker, graph.EntitySpeaker, graph.UnnamedSpeaker}
	polarities     = []graph.Polarity{graph.Positive, graph.Negative}
	factualities   = []graph.Factuality{graph.Stated, graph.Alleged, graph.Hypothetical, graph.Future}
	entityTypes    = []graph.EntityType{graph.Person, graph.Organization, graph.Place, graph.Group, graph.Other}
	mentionKinds   = []graph.MentionKind{graph.Name, graph.Nominal, graph.Pronoun}
	granularities  = []graph.Granularity{graph.ToMinute, graph.ToHour, graph.ToDayPart, graph.ToDay, graph.ToWeekend, graph.ToWeek,
		graph.ToMonth, graph.ToSeason, graph.ToQuarter, graph.ToYear, graph.ToDecade, graph.ToCentury}
	bases = []graph.Basis{graph.BasisGiven, graph.BasisStated, graph.BasisDateline, graph.BasisNear, graph.BasisResolved,
		graph.BasisEarlier, graph.BasisUnresolved, graph.BasisRecorded, graph.BasisUnknown}
)

func encodeWord[S ~string](e *encoder, words []S, s S) {
	n := slices.Index(words, s) + 1
	if e.len(n); n == 0 {
		e.str(string(s))
	}
}

func decodeWord[S ~string](d *decoder, words []S) S {
	n := d.uvarint()
	switch {
	case n > uint64(len(words)):
		d.fail()
		return ""
	case n > 0:
		return words[n-1]
	}
	return S(d.str())
}
