// Package ingest brings files to whatever reads articles: it finds the files, reads each as text or
// says why it cannot, works on several at once, and counts what became of them.
//
// One file that cannot be read never stops the others, and what comes out is in the order of the
// files however many are worked on at a time.
package ingest
