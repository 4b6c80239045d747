// Package language measures how well Hearsay reads English, on corpora that people annotated and that lie
// beside the project. Nothing here is part of the program, and nothing is tuned on a test split.
package language
