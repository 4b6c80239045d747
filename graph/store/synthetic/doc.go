// Package synthetic makes up articles and the readings that an extractor would take from them, as
// many as wanted and the same each time, for tests and measurements of a store. They have what real
// ones have: some names in most articles and most names in few, claims that several articles carry,
// chains of speakers, unnamed sources, denials, claims about claims, dates half known and unknown.
package synthetic
