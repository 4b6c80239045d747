// Package processor tells how much processor time was used, which other work on the machine changes
// less than it changes the time on the clock.
package processor
