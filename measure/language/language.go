// Package language measures the language stages against corpora annotated by people: what an expert marked
// in a text is compared with what the stages make of the same text, from its bare characters on.
package language
