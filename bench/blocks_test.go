package bench

import (
	"io/fs"
	"syscall"
)

// blocks returns how many bytes of disk a file takes.
func blocks(info fs.FileInfo) int64 {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return s.Blocks * 512
	}
	return info.Size()
}
