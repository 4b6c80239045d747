package serve

import (
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Stream answers a POST with all that write writes, to programs of this machine alone, one at a time.
// A request that came over a proxy, from another machine or from a page of another site is refused. An
// error of write before its first byte is told; after it the connection is cut, so that nobody takes a
// part for the whole.
func Stream(write func(ctx context.Context, w io.Writer) error) http.Handler {
	var one sync.Mutex
	return http.NewCrossOriginProtection().Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !fromThisMachine(r):
			http.Error(w, "this is given to programs on the server's own machine alone", http.StatusForbidden)
			return
		case r.Method != http.MethodPost:
			w.Header().Set("Allow", http.MethodPost)
			http.Error(w, "ask for this with POST", http.StatusMethodNotAllowed)
			return
		case !one.TryLock():
			http.Error(w, "somebody else is being given this: try again later", http.StatusConflict)
			return
		}
		defer one.Unlock()
		out := &slowly{ResponseWriter: w, control: http.NewResponseController(w)}
		w.Header().Set("Content-Type", "application/octet-stream")
		err := write(r.Context(), out)
		switch {
		case err == nil:
		case out.begun:
			panic(http.ErrAbortHandler)
		default:
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}))
}

// fromThisMachine reports whether a request came straight from this machine, and asks for it by name.
func fromThisMachine(r *http.Request) bool {
	for _, header := range []string{"Forwarded", "X-Forwarded-For", "Via"} {
		if r.Header.Get(header) != "" {
			return false
		}
	}
	return isLoopback(r.RemoteAddr) && isLoopback(r.Host)
}

// isLoopback reports whether an address or host, with or without a port, is this machine.
func isLoopback(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return host == "localhost" || net.ParseIP(strings.Trim(host, "[]")).IsLoopback()
}

// writePatience is how long a reader may take for one piece.
const writePatience = time.Minute

// slowly lets an answer take as long as its reader goes on reading.
type slowly struct {
	http.ResponseWriter
	control *http.ResponseController
	begun   bool
}

func (s *slowly) Write(p []byte) (int, error) {
	s.begun = true
	// A server within the process has no deadlines, and needs none.
	_ = s.control.SetWriteDeadline(time.Now().Add(writePatience))
	return s.ResponseWriter.Write(p)
}
