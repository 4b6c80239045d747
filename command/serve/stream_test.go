package serve

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestStream(t *testing.T) {
	broken := errors.New("broken")
	for _, test := range []struct {
		name   string
		write  string // what is written before broken, where it is not "all"
		change func(*http.Request)
		status int
	}{
		{"good", "all", func(*http.Request) {}, 200},
		{"by name", "all", func(r *http.Request) { r.Host = "localhost:8080" }, 200},
		{"fails at once", "", func(*http.Request) {}, 500},
		{"another name", "all", func(r *http.Request) { r.Host = "example.org" }, 403},
		{"over a proxy", "all", func(r *http.Request) { r.Header.Set("X-Forwarded-For", "127.0.0.1") }, 403},
		{"another site", "all", func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, 403},
		{"another origin", "all", func(r *http.Request) { r.Header.Set("Origin", "https://example.org") }, 403},
		{"get", "all", func(r *http.Request) { r.Method = http.MethodGet }, 405},
	} {
		server := httptest.NewServer(Stream(func(_ context.Context, w io.Writer) error {
			if test.write == "" {
				return broken
			}
			_, err := io.WriteString(w, test.write)
			return err
		}))
		req, err := http.NewRequest(http.MethodPost, server.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		test.change(req)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		if err != nil || resp.StatusCode != test.status || (test.status == 200) != (string(body) == "all") {
			t.Errorf("%s: status %d %q, error %v", test.name, resp.StatusCode, body, err)
		}
		resp.Body.Close()
		server.Close()
	}
}

func TestStreamRefusesOtherMachines(t *testing.T) {
	for addr, want := range map[string]int{"127.0.0.1:9": 200, "[::1]:9": 200, "192.0.2.7:9": 403, "": 403} {
		r := httptest.NewRequest(http.MethodPost, "http://localhost/", nil)
		r.RemoteAddr = addr
		w := httptest.NewRecorder()
		Stream(func(_ context.Context, w io.Writer) error { return nil }).ServeHTTP(w, r)
		if w.Code != want {
			t.Errorf("from %q: status %d, want %d", addr, w.Code, want)
		}
	}
}

// A stream that breaks off is no whole answer, and a second one waits for its turn.
func TestStreamBreaksOff(t *testing.T) {
	begun, release := make(chan struct{}), make(chan struct{})
	server := httptest.NewServer(Stream(func(_ context.Context, w io.Writer) error {
		close(begun)
		<-release
		if _, err := io.WriteString(w, strings.Repeat("part", 10_000)); err != nil {
			return err
		}
		return errors.New("broken")
	}))
	defer server.Close()
	first := make(chan error, 1)
	go func() {
		resp, err := http.Post(server.URL, "", nil)
		if err == nil {
			_, err = io.Copy(io.Discard, resp.Body)
			resp.Body.Close()
		}
		first <- err
	}()
	<-begun
	resp, err := http.Post(server.URL, "", nil)
	if err != nil || resp.StatusCode != http.StatusConflict {
		t.Errorf("a second at the same time: %v, %v", resp, err)
	}
	resp.Body.Close()
	close(release)
	if err := <-first; err == nil {
		t.Error("what broke off came as a whole")
	}
}
