package store

import (
	"syscall"
	"testing"
)

// TestTablesLeaveMemory has tables go out of memory that were read whole: they do, and say the same when read again.
func TestTablesLeaveMemory(t *testing.T) {
	dir := t.TempDir()
	var s syscall.Statfs_t
	if err := syscall.Statfs(dir, &s); err != nil || s.Type == 0x01021994 {
		t.Skip("temporary files are in memory here: there is nowhere for them to go")
	}
	db := onDisk(t, dir)
	for n := range 200 {
		putAll(t, db, n)
	}
	verifyAndClose(t, db) // writes tables
	db = onDisk(t, dir)
	before := dump(t, db)
	held := resident()
	db.limit.pager.pageOut(0)
	if left := resident(); held-left < len(before)/8 {
		t.Errorf("of %d bytes of files in memory %d are left", held, left)
	}
	if dump(t, db) != before {
		t.Error("the tables say something else")
	}
}
