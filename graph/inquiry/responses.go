package inquiry

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

// An Answer says how somebody answered a claim.
type Answer string

// The answers.
const (
	Confirms      Answer = "CONFIRMS"
	Denies        Answer = "DENIES"
	Disputes      Answer = "DISPUTES" // the framing, or a part
	CounterClaims Answer = "COUNTER_CLAIMS"
	Declines      Answer = "DECLINES"
	NotReached    Answer = "NOT_REACHED"
	Questions     Answer = "QUESTIONS"
	Silent        Answer = "SILENT" // no article has any answer
)

// A Response is what one party to a claim answered.
type Response struct {
	// Party is who answered or is concerned.
	Party uuid.UUID
	Name  string
	// Concerned tells whether the claim is about the party; others may answer too.
	Concerned bool
	Answer    Answer
	// General tells that it answers all that is said of the party in its articles ("the allegations are
	// false", "it never did anything of the kind"), and not this claim in particular.
	General bool
	// Statements are those that give the answer, none for Silent.
	Statements []*graph.Statement
	// Beside lists the articles in which the claim and this answer to it stand together, Without
	// those that carry the claim and not this answer.
	Beside, Without []uuid.UUID
}

// Responses are the answers to a claim, however worded.
type Responses struct {
	Claims    []*graph.Claim
	Responses []Response
	// Unanswered lists the articles that carry the claim without anybody's answer.
	Unanswered []uuid.UUID
	Whole      bool
}

// RespondTo lines up who answered a claim and how: those whom it is about first, in the order in which
// the claim names them, then others by their names. Who is concerned and never answered is silent.
func RespondTo(ctx context.Context, g Graph, c *graph.Claim) (*Responses, error) {
	n, err := near(ctx, g, c)
	if err != nil {
		return nil, err
	}
	claims := n.matter()
	said, err := saidOf(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	counter, err := saidOf(ctx, g, n.contradicting())
	if err != nil {
		return nil, err
	}
	m := &matrix{}
	if err := m.concern(ctx, g, claims); err != nil {
		return nil, err
	}
	for _, s := range said.all {
		m.take(s, answerOf(s))
	}
	for _, s := range counter.all {
		m.take(s, CounterClaims)
	}
	sweeping, err := generalAnswers(ctx, g, claims, said)
	if err != nil {
		return nil, err
	}
	other, err := deniedInOtherWords(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	for _, s := range other {
		m.take(s, answerOf(s))
	}
	for _, s := range sweeping {
		m.takeGeneral(s)
	}
	return &Responses{Claims: claims, Responses: m.rows(), Unanswered: m.unanswered(), Whole: said.whole}, nil
}

// contradicting returns the claims that contradict it, or say in other words of the same subject that it is not so.
func (n *nearness) contradicting() (claims []*graph.Claim) {
	for _, x := range n.claims {
		negates := x.Subject.Entity != uuid.Nil && x.Subject.Entity == n.to.Subject.Entity && n.setting.Negates(x, n.to)
		if negates || n.setting.Countered(x, n.to) || n.setting.Claims(x, n.to).Relation == compare.Contradicts {
			claims = append(claims, x)
		}
	}
	return claims
}

// answerOf returns how a statement answers its claim, "" where it puts it forward.
func answerOf(s *graph.Statement) Answer {
	switch s.Innermost().Stance {
	case graph.Confirms:
		return Confirms
	case graph.Denies:
		return Denies
	case graph.Disputes:
		return Disputes
	case graph.Questions:
		return Questions
	case graph.DeclinesComment:
		if unreached(s) {
			return NotReached
		}
		return Declines
	}
	return ""
}

// unreached reports whether the words say that somebody could not be asked, rather than would not answer.
func unreached(s *graph.Statement) bool {
	for _, p := range s.Innermost().Cue {
		cue := strings.ToLower(p.Text)
		for _, words := range []string{"reach", "available", "contact", "located"} {
			if strings.Contains(cue, words) {
				return true
			}
		}
	}
	return false
}

// A matrix gathers answers by party and kind.
type matrix struct {
	parties  []*Response
	carrying []uuid.UUID // articles that put the claim forward
	answered map[uuid.UUID]bool
}

// concern adds the people, organizations and groups that the claims are about.
func (m *matrix) concern(ctx context.Context, g Graph, claims []*graph.Claim) error {
	m.answered = make(map[uuid.UUID]bool)
	entities, err := entitiesIn(ctx, g, claims)
	if err != nil {
		return err
	}
	for _, e := range entities {
		if e.Type == graph.Person || e.Type == graph.Organization || e.Type == graph.Group {
			m.parties = append(m.parties, &Response{Party: e.ID, Name: e.Name, Concerned: true, Answer: Silent})
		}
	}
	return nil
}

// take adds a statement: as an answer, or as one that puts the claim forward.
func (m *matrix) take(s *graph.Statement, a Answer) {
	speaker := s.Innermost().Speaker
	if a == "" {
		if !slices.Contains(m.carrying, s.Article) {
			m.carrying = append(m.carrying, s.Article)
		}
		return
	}
	if speaker.Kind == graph.PublisherSpeaker {
		return
	}
	r := m.row(speaker, a)
	r.Statements = append(r.Statements, s)
	m.answered[s.Article] = true
}

// takeGeneral adds a denial of all that is said, unless its article has the same party deny the claim itself.
func (m *matrix) takeGeneral(s *graph.Statement) {
	sp, a := s.Innermost().Speaker, answerOf(s)
	for _, r := range m.parties {
		here := slices.ContainsFunc(r.Statements, func(o *graph.Statement) bool { return o.Article == s.Article })
		if r.Party == sp.ID && r.Answer == a && here && !r.General {
			return
		}
	}
	r := m.generalRow(sp, a)
	r.Statements = append(r.Statements, s)
	m.answered[s.Article] = true
}

// generalRow returns the row of a speaker's answer to all that is said; the row of one who was silent so
// far becomes it.
func (m *matrix) generalRow(sp graph.Speaker, a Answer) *Response {
	for _, r := range m.parties {
		if r.Party == sp.ID && (r.Answer == Silent || r.Answer == a && r.General) {
			r.Answer, r.General = a, true
			return r
		}
	}
	r := &Response{Party: sp.ID, Name: sp.Name, Concerned: true, Answer: a, General: true}
	m.parties = append(m.parties, r)
	return r
}

// row returns the row of a speaker's answer; the row of one who was silent so far becomes it.
func (m *matrix) row(sp graph.Speaker, a Answer) *Response {
	concerned := false
	for _, r := range m.parties {
		if r.Party != sp.ID {
			continue
		}
		concerned = concerned || r.Concerned
		if r.Answer == a || r.Answer == Silent {
			r.Answer = a
			return r
		}
	}
	r := &Response{Party: sp.ID, Name: sp.Name, Concerned: concerned, Answer: a}
	m.parties = append(m.parties, r)
	return r
}

func (m *matrix) rows() []Response {
	var all []Response
	for _, r := range m.parties {
		var in []uuid.UUID
		for _, s := range r.Statements {
			in = append(in, s.Article)
		}
		for _, a := range m.carrying {
			if slices.Contains(in, a) {
				r.Beside = append(r.Beside, a)
			} else {
				r.Without = append(r.Without, a)
			}
		}
		all = append(all, *r)
	}
	slices.SortStableFunc(all, func(a, b Response) int {
		switch {
		case a.Concerned && b.Concerned:
			return 0
		case a.Concerned:
			return -1
		case b.Concerned:
			return 1
		}
		if n := strings.Compare(a.Name, b.Name); n != 0 {
			return n
		}
		return graph.CompareIDs(a.Party, b.Party)
	})
	return all
}

func (m *matrix) unanswered() []uuid.UUID {
	return slices.DeleteFunc(slices.Clone(m.carrying), func(a uuid.UUID) bool { return m.answered[a] })
}
