package store

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A judgementLog is the log of judgements and what it comes to. It is never changed: a new one takes
// its place.
type judgementLog struct {
	*graph.Judged
	all    []*graph.Judgement
	length int
}

func newLog(all []*graph.Judgement) *judgementLog {
	return &judgementLog{Judged: graph.NewJudged(all), all: all, length: len(all)}
}

// first returns what the first n judgements came to.
func (l *judgementLog) first(n int) *graph.Judged {
	if n >= len(l.all) {
		return l.Judged
	}
	return graph.NewJudged(l.all[:n])
}

// Judge adds a judgement to the log and applies it to every article it concerns. Its id is set here.
// The error wraps graph.ErrInvalid where it is incomplete or takes back what is not there, and
// graph.ErrNotFound where what it is on is not in the graph.
func (db *DB) Judge(ctx context.Context, j graph.Judgement) (*graph.Judgement, error) {
	j.ID = graph.JudgementID(&j)
	if err := j.Check(); err != nil {
		return nil, err
	}
	db.writing.Lock()
	defer db.writing.Unlock()
	if db.badger.IsClosed() {
		return nil, errClosed
	}
	return &j, db.append(ctx, &j, true)
}

// Replay adds a judgement of another graph to the log, as it is, also where what it is on is not in
// this one: it is applied when that comes.
func (db *DB) Replay(ctx context.Context, j *graph.Judgement) error {
	if err := j.Check(); err != nil {
		return err
	}
	db.writing.Lock()
	defer db.writing.Unlock()
	return db.append(ctx, j, false)
}

// append adds a judgement to the log and applies it. Where known is set, what it is on must be there.
func (db *DB) append(ctx context.Context, j *graph.Judgement, known bool) error {
	before := db.judged.Load()
	if err := db.relink(ctx, before); err != nil {
		return err
	}
	after := newLog(append(slices.Clone(before.all), j))
	if err := db.judge(ctx, j, known, before, after); err != nil {
		return fmt.Errorf("judge: %w", err)
	}
	db.judged.Store(after)
	return db.relink(context.WithoutCancel(ctx), after)
}

func (db *DB) judge(ctx context.Context, j *graph.Judgement, known bool, before, after *judgementLog) (err error) {
	defer db.damaged(&err)
	r := &reader{ctx: ctx, txn: db.badger.NewTransaction(false)}
	defer r.close()
	target := j
	if j.Kind == graph.Undo {
		at := slices.IndexFunc(before.all, func(x *graph.Judgement) bool { return x.ID == j.On.ID })
		if at < 0 {
			return fmt.Errorf("%w: judgement %s", graph.ErrNotFound, j.On.ID)
		}
		target = undone(before.all, before.all[at])
	}
	articles, err := r.concerned(target, before.Judged, after.Judged)
	if err != nil {
		return err
	}
	if known && len(articles) == 0 && j.Kind != graph.Undo {
		return fmt.Errorf("%w: no article has what is judged", graph.ErrNotFound)
	}
	text, err := marshal(j)
	if err != nil {
		return err
	}
	k := in(judgedTable).start(before.length)
	changes := []row{{k, seal(k, text)}}
	for _, id := range articles {
		changes = db.enqueue(r, changes, id, before.length)
	}
	return db.apply(r, changes)
}

// undone returns what an Undo of x comes down to: x itself, or what x took back, and so on.
func undone(log []*graph.Judgement, x *graph.Judgement) *graph.Judgement {
	for x.Kind == graph.Undo {
		at := slices.IndexFunc(log, func(y *graph.Judgement) bool { return y.ID == x.On.ID })
		x = log[at]
	}
	return x
}

// concerned returns the articles that a judgement may change, in order of their ids, each once.
func (r *reader) concerned(j *graph.Judgement, before, after *graph.Judged) ([]uuid.UUID, error) {
	var all []uuid.UUID
	ids := make(map[uuid.UUID]bool)
	for _, ref := range []graph.Ref{j.On, j.With} {
		if ref.Article != uuid.Nil {
			all = append(all, ref.Article)
		}
		for _, v := range []*graph.Judged{before, after} {
			for _, id := range v.Group(ref.ID) {
				ids[id] = true
			}
		}
	}
	for id := range ids {
		found, err := r.articlesWith(id)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	slices.SortFunc(all, graph.CompareIDs)
	return slices.Compact(all), nil
}

// articlesWith returns the articles that are, have or carried something, or had it before people judged;
// an article more than once perhaps.
func (r *reader) articlesWith(id uuid.UUID) ([]uuid.UUID, error) {
	if id == uuid.Nil {
		return nil, nil
	}
	var all []uuid.UUID
	for _, prefix := range []key{in(entityTable).id(id), in(claimTable).id(id), in(touchedTable).id(id)} {
		for item, err := range r.scan(prefix, nil, nil) {
			if err != nil {
				return nil, err
			}
			k := item.Key()
			all = append(all, idAt(k[len(k)-idSize:]))
		}
	}
	held, err := r.articleHeld(id)
	if err != nil {
		return nil, err
	}
	if held {
		all = append(all, id)
	}
	s, err := r.statement(id)
	if err != nil {
		return nil, err
	}
	if s != nil {
		all = append(all, s.Article)
	}
	return all, nil
}

// Judgements returns the whole log, oldest first.
func (db *DB) Judgements() []*graph.Judgement { return slices.Clone(db.judged.Load().all) }

// loadJudgements reads the log.
func (db *DB) loadJudgements() error {
	var all []*graph.Judgement
	err := db.view(context.Background(), func(r *reader) error {
		for item, err := range r.scan(in(judgedTable), nil, nil) {
			if err != nil {
				return err
			}
			value, err := item.value()
			if err != nil {
				return err
			}
			j := new(graph.Judgement)
			if err := json.Unmarshal([]byte(value), j); err != nil {
				return corrupt(item.Key(), err.Error())
			}
			all = append(all, j)
		}
		return nil
	})
	if err != nil {
		return err
	}
	db.judged.Store(newLog(all))
	return nil
}
