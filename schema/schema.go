// Package schema is the contract of Hearsay's GraphQL API: what can be asked about articles,
// entities, claims and statements, and the shape of every answer. The *.graphqls files state it in
// prose for those who ask; exec_gen.go, generated from them, carries questions to a [ResolverRoot].
//
// The types of the contract are those of package graph. The few here have no place there: pages with
// their edges, filters that go by name, the outcome of taking articles in.
package schema

//go:generate go tool gqlgen generate
