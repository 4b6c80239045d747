// Package graph is what Hearsay knows: articles, the entities they mention, the claims made about
// those entities, and the statements that carry each claim from a speaker to a page.
//
// A [Reading] is everything an extractor took from one article. It is checked once, by
// [Reading.Check], and never changed afterwards. Readings of many articles become one graph when
// [Reading.Linked] gives their parts the ids they share; whatever keeps the graph keeps linked
// readings, side by side, and a view over them is what a reader sees.
//
// The package does no input or output and depends on nothing but the standard library and uuid.
// Values are plain data: a function never keeps or changes what it is given unless it says so.
package graph
