package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/options"

	"hearsay/graph"
)

// A DB is a graph kept in Badger. Reads heed graph.AsOf: of a context with a day they see the graph as it
// was known then, but for what is told of names, judgements and former claims, and for inputs and readings. Its methods may be called at the same time; each read sees one
// state of the graph, from before or after any write. Errors wrap those of graph where one fits.
type DB struct {
	badger *badger.DB
	key    Key
	// free returns how many bytes the disk has left; nil where nothing is written to one.
	free func() (uint64, error)
	// packers holds packers between writes.
	packers sync.Pool
	// writing is held by the one write at a time.
	writing sync.Mutex
	// batch is how many articles one write has at most.
	batch int
	// names tells, to who writes, which names need not be looked for.
	names nameSet
	// queued tells, to who writes, that there may be rows under pendingTable.
	queued bool
	// copying is held for reading by what takes so long that Close must wait for it.
	copying sync.RWMutex
	judged  atomic.Pointer[judgementLog]
	limit   limiter
	// Now tells when an article is taken in: the time of the machine where it is not set otherwise, which
	// must happen before the first write.
	Now func() time.Time
}

const (
	mebibyte = 1 << 20
	// memTable is how much Badger keeps in memory before it writes a table; a write can be 15 % of
	// it. memTables is how many may wait to be written.
	memTable  = 64 * mebibyte
	memTables = 3
	// baseLevel and baseTable are how much Badger keeps in its first sorted level and in one table of it: with
	// less there are more levels, each of which a write is copied through and a read looks into.
	baseLevel = 256 * mebibyte
	baseTable = 8 * mebibyte
	// blockCache and indexCache are what Badger may keep in memory of what it has decrypted.
	blockCache = 64 * mebibyte
	indexCache = 64 * mebibyte
)

// Open opens the graph in the folder dir, which is made if there is none. It is for one process at a
// time. The error wraps graph.ErrLocked when another process has the folder, graph.ErrNewerFormat when a
// newer version wrote it, graph.ErrStorageFull when the disk has no room to open it, ErrKey when it is
// encrypted, and graph.ErrCorrupt when its files are damaged.
func Open(dir string) (*DB, error) { return OpenKeyed(dir, nil) }

// OpenKeyed is Open for a graph that is encrypted: all that is written is encrypted with key, and only
// that key opens it again. A nil key encrypts nothing.
func OpenKeyed(dir string, key Key) (*DB, error) { return open(dir, key, true) }

// open opens a graph whose writes outlive a power cut if durable is set; else only the process.
func open(dir string, key Key, durable bool) (*DB, error) {
	free := freeBytes(dir)
	if err := roomToOpen(dir, free); err != nil {
		return nil, err
	}
	if err := checkManifest(dir); err != nil {
		return nil, err
	}
	b, err := openBadger(optionsFor(dir, key).WithSyncWrites(durable))
	if err != nil {
		return nil, openError(dir, err)
	}
	return newDB(b, key, free)
}

func optionsFor(dir string, key Key) badger.Options {
	opts := badger.DefaultOptions(dir).
		WithLogger(nil).
		WithMemTableSize(memTable).
		WithNumMemtables(memTables).
		WithBaseLevelSize(baseLevel).
		WithBaseTableSize(baseTable).
		WithValueLogFileSize(64 * mebibyte).
		// There is one write at a time.
		WithDetectConflicts(false).
		// Badger ends a scan without a word at a block that it cannot unpack. Left as they are,
		// values are read from the mapped file and checked against their own checksums.
		WithCompression(options.None).
		WithBlockCacheSize(0)
	if key != nil {
		opts = opts.WithEncryptionKey(key).WithBlockCacheSize(blockCache).WithIndexCacheSize(indexCache)
	}
	return opts
}

// OpenMemory opens an empty graph that lives in memory until it is closed. It takes articles of up to
// some 800 claims and 1 MiB of text, where Open takes 4,000 claims.
func OpenMemory() (*DB, error) {
	opts := badger.DefaultOptions("").
		WithInMemory(true).
		WithLogger(nil).
		WithMemTableSize(16 * mebibyte).
		WithNumMemtables(2).
		WithCompression(options.None).
		WithBlockCacheSize(0)
	b, err := badger.Open(opts)
	if err != nil {
		return nil, fmt.Errorf("open a graph in memory: %w", err)
	}
	return newDB(b, nil, nil)
}

// newDB checks the format of an opened graph and closes it again on error.
func newDB(b *badger.DB, key Key, free func() (uint64, error)) (*DB, error) {
	db := &DB{badger: b, key: key, free: free, batch: batchArticles, queued: true, Now: time.Now, packers: sync.Pool{New: func() any { return newPacker() }}}
	if err := db.ready(); err != nil {
		return nil, errors.Join(err, db.badger.Close())
	}
	return db, nil
}

// ready checks the format, reads the judgements, and does what a crash left undone.
func (db *DB) ready() error {
	if err := db.checkFormat(); err != nil {
		return err
	}
	if err := db.loadJudgements(); err != nil {
		return err
	}
	ctx := context.Background()
	if err := db.finishUpgrade(ctx); err != nil {
		return err
	}
	return db.relink(ctx, db.judged.Load())
}

// Close writes out what is still in memory and gives the folder free. The DB cannot be used after.
// Where the disk has no room for that, the error wraps graph.ErrStorageFull: nothing is lost, for the
// log has it all and the next Open takes it up, but the folder stays locked until the process ends.
func (db *DB) Close() error {
	if err := db.roomToClose(); err != nil {
		return err
	}
	db.copying.Lock()
	defer db.copying.Unlock()
	if err := db.badger.Close(); err != nil {
		return fmt.Errorf("close the graph: %w", err)
	}
	return nil
}

// view calls read with a reader of one state of the graph.
func (db *DB) view(ctx context.Context, read func(*reader) error) (err error) {
	defer db.damaged(&err)
	if db.badger.IsClosed() {
		return errClosed
	}
	db.limit.reading()
	r := &reader{ctx: ctx, txn: db.badger.NewTransaction(false), asOf: graph.KnownOn(ctx)}
	defer r.close()
	if r.asOf != "" {
		r.judged = db.judged.Load().Judged
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return read(r)
}

var errClosed = errors.New("the graph is closed")
