// Package bench sets the store beside SQLite: the same made-up articles are loaded into both, the
// same questions put to both, and their answers must be equal before anything is measured. It is a
// module of its own so that SQLite is no part of the product.
package bench
