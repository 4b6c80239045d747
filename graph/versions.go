package graph

import (
	"slices"

	"github.com/google/uuid"
)

// Versions says how an article stands to others that are versions of it, and whether what it says
// counts. It follows from the articles there are and from what people judged, in whatever order they
// came.
//
// An article is superseded by every article that says so of it, and by those published or updated later
// at the same address. Of two articles that each say it of the other, neither is.
type Versions struct {
	// Supersedes are the articles whose place this one took, newest first, SupersededBy those that took
	// its own, oldest first.
	Supersedes, SupersededBy []uuid.UUID
	// Unclear are articles at the same address of which nothing tells whether they are earlier or later:
	// all count until somebody says. Without those that are superseded, in order of their ids.
	Unclear []uuid.UUID
	// Withdrawn is why the article was withdrawn, nil where it was not.
	Withdrawn *Judgement
}

// Counts reports whether what the article says is part of the graph: one that is superseded or withdrawn
// is kept to be read, and that is all.
func (v *Versions) Counts() bool { return len(v.SupersededBy) == 0 && v.Withdrawn == nil }

// Date returns when this version of the article was made: the day it was updated, else published.
func (a *Article) Date() Date {
	if a.Updated != "" {
		return a.Updated
	}
	return a.Published
}

// Before reports whether every day of d is before every day of e: 2023 is not before 2023-03. The unknown
// date is before nothing and after nothing.
func (d Date) Before(e Date) bool {
	n := min(len(d), len(e))
	return d != "" && e != "" && d[:n] < e[:n]
}

// A CarriedClaim is a claim as one article has it, with the statements that carry it there.
type CarriedClaim struct {
	*Claim
	Statements []*Statement
}

// A FormerClaim is a claim that articles carried and none does any more that counts.
type FormerClaim struct {
	ID uuid.UUID
	// Carried has one for each article that carried it, in order of their ids.
	Carried []*CarriedClaim
}

// Carried returns a claim of r with the statements that carry it there, nil where r has no such claim.
func (r *Reading) Carried(claim uuid.UUID) *CarriedClaim {
	at := slices.IndexFunc(r.Claims, func(c *Claim) bool { return c.ID == claim })
	if at < 0 {
		return nil
	}
	x := &CarriedClaim{Claim: r.Claims[at]}
	for _, s := range r.Statements {
		if s.Claim == claim {
			x.Statements = append(x.Statements, s)
		}
	}
	return x
}

// A StoredInput is an article as it arrived, and what read it last.
type StoredInput struct {
	Article   uuid.UUID
	Input     Input
	Extractor Extractor
}
