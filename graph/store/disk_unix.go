//go:build linux || darwin || freebsd

package store

import "syscall"

// freeBytes returns a function that asks how many bytes a user may still write where dir is.
func freeBytes(dir string) func() (uint64, error) {
	return func() (uint64, error) {
		var s syscall.Statfs_t
		if err := syscall.Statfs(dir, &s); err != nil {
			return 0, err
		}
		return uint64(max(0, int64(s.Bavail))) * uint64(s.Bsize), nil
	}
}
