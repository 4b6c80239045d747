package client

import (
	"bytes"
	"io"
	"net/http"
)

// A transport answers requests with a handler of this process.
type transport struct{ handler http.Handler }

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	w := &recorder{header: make(http.Header), status: http.StatusOK}
	t.handler.ServeHTTP(w, req)
	return &http.Response{
		StatusCode: w.status,
		Status:     http.StatusText(w.status),
		Header:     w.header,
		Body:       io.NopCloser(&w.body),
		Request:    req,
	}, req.Context().Err()
}

// A recorder keeps what a handler writes.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header         { return r.header }
func (r *recorder) WriteHeader(status int)      { r.status = status }
func (r *recorder) Write(p []byte) (int, error) { return r.body.Write(p) }
