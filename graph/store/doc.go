// Package store keeps the graph in Badger, a key-value store in a folder of its own.
//
// Of each article two things are kept as they came, the input and the reading, and beside them what
// people judged. Everything else is rows, derived from the linked reading by one pure function and laid
// out so that a question is answered by reading neighbouring keys. A row belongs to one article, or is a sum over such rows, so
// articles can come in any order, be replaced and be taken out, and the graph is always the same function of the
// readings it holds. A view over the rows of one id, made when it is read, is what a reader sees.
//
// FORMAT.md describes the keys and values.
package store
