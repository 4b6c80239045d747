package store

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// adviseOut is MADV_PAGEOUT, of Linux 5.4: the pages of a mapping are to be written where they must be, and to go. It
// never loses what is in them, whatever may have come to lie there since the mapping was found.
const adviseOut = 21

// resident returns how many bytes of files the process has in memory, 0 where that cannot be told.
func resident() int {
	all, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(all))
	if len(fields) < 3 {
		return 0
	}
	pages, _ := strconv.Atoi(fields[2])
	return pages * os.Getpagesize()
}

// A pager tells the system which tables are not needed, in turn.
type pager struct {
	last uint64 // where the mapping begins that was told of last
}

// pageOut has tables go until no more than so many bytes of files are left in memory, or no table is.
func (p *pager) pageOut(left int) {
	tables := mappedTables()
	at := 0
	for at < len(tables) && tables[at].begin <= p.last {
		at++
	}
	for i := range tables {
		t := tables[(at+i)%len(tables)]
		_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, uintptr(t.begin), uintptr(t.end-t.begin), adviseOut) // older systems refuse it
		if p.last = t.begin; resident() <= left {
			return
		}
	}
}

type mapping struct{ begin, end uint64 }

// mappedTables returns where the process has tables in memory, in order.
func mappedTables() (tables []mapping) {
	f, err := os.Open("/proc/self/maps")
	if err != nil {
		return nil
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if !strings.HasSuffix(lines.Text(), ".sst") {
			continue
		}
		place, _, _ := strings.Cut(lines.Text(), " ")
		from, to, _ := strings.Cut(place, "-")
		begin, errBegin := strconv.ParseUint(from, 16, 64)
		end, errEnd := strconv.ParseUint(to, 16, 64)
		if errBegin == nil && errEnd == nil {
			tables = append(tables, mapping{begin, end})
		}
	}
	return tables
}
