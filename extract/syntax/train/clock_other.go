//go:build !unix

package main

import "time"

var begin = time.Now()

// cpuSeconds is the time this process has run, for want of its processor time.
func cpuSeconds() float64 { return time.Since(begin).Seconds() }
