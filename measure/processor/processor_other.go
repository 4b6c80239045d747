//go:build !unix

package processor

import "time"

var begin = time.Now()

// Seconds is the time this process has run, for want of its processor time.
func Seconds() float64 { return time.Since(begin).Seconds() }
