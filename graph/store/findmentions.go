package store

import (
	"context"
	"encoding/binary"

	"github.com/google/uuid"

	"hearsay/graph"
)

// FindMentions returns, for each of the entities, a page of the places that mention it: newest article first,
// articles of one date by id, articles without a date last; within an article in the order of the text.
func (db *DB) FindMentions(ctx context.Context, entities []uuid.UUID, p graph.PageRequest) ([]graph.Page[*graph.Mention], error) {
	return find(ctx, db, db.standAll(entities), p, mentionList)
}

// mentionPlaceSize is the size of a mention's place: that of its article, its number there.
const mentionPlaceSize = articlePlaceSize + 4

func mentionList(entity uuid.UUID) (*list[graph.Mention], error) {
	var read []graph.Mention // of the article of the last hit
	return &list[graph.Mention]{
		kind: "mentions", filter: entity[:], size: mentionPlaceSize,
		from: func(r *reader, after []byte) hits {
			return func(yield func(hit, error) bool) {
				var article, at []byte
				if after != nil {
					article = beforeArticle(after)
				}
				rows := r.scanHits(in(entityTable).id(entity), article, fixed(articlePlaceSize), func(at []byte, value string) hit {
					return hit{at: at, record: value}
				})
				for h, err := range rows {
					if err == nil {
						read, err = mentionsAt(h.key, h.record)
					}
					if err != nil {
						yield(hit{}, err)
						return
					}
					for n := range read {
						at = binary.BigEndian.AppendUint32(append(at[:0], h.at...), uint32(n))
						if string(at) > string(after) && !yield(hit{at: at}, nil) {
							return
						}
					}
				}
			}
		},
		load: func(_ *reader, h hit) (*graph.Mention, error) {
			return &read[binary.BigEndian.Uint32(h.at[articlePlaceSize:])], nil
		},
	}, nil
}

// mentionsAt returns the mentions of a row of entityTable.
func mentionsAt(k key, value string) ([]graph.Mention, error) {
	e, err := decodeAt(k, value, decodeEntity)
	if err != nil {
		return nil, err
	}
	for i := range e.Mentions {
		e.Mentions[i].Article = idAt(k[len(k)-idSize:])
	}
	return e.Mentions, nil
}
