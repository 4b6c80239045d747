package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

func get(url, host string) (int, string, error) {
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return 0, "", err
	}
	if host != "" {
		req.Host = host
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, "", err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(body), err
}

// A request that has begun when the server is told to stop gets its answer.
func TestUntilFinishesRequests(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	begun, release := make(chan struct{}), make(chan struct{})
	h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		<-release
		fmt.Fprint(w, "finished")
	})
	url := make(chan string, 1)
	done := make(chan error, 1)
	go func() {
		done <- Until(ctx, "127.0.0.1:0", h, func(u string) error { url <- u; return nil })
	}()
	answer := make(chan string, 1)
	address := <-url
	go func() {
		_, body, err := get(address, "")
		answer <- fmt.Sprint(body, err)
	}()
	<-begun
	cancel()
	for { // until it no longer takes new requests
		conn, err := net.Dial("tcp", strings.TrimPrefix(address, "http://"))
		if err != nil {
			break
		}
		conn.Close()
	}
	close(release)
	if got := <-answer; got != "finished<nil>" {
		t.Errorf("answer %q", got)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestUntilHosts(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "yes") })
	err := Until(ctx, "127.0.0.1:0", h, func(url string) error {
		defer cancel()
		for host, want := range map[string]int{
			"": 200, "localhost": 200, "localhost:8080": 200, "127.0.0.1:1": 200, "[::1]:80": 200, "[::1]": 200,
			"example.org": 421, "example.org:8080": 421, "localhost.example.org": 421, "10.0.0.1": 421,
		} {
			if got, body, err := get(url, host); err != nil || got != want {
				t.Errorf("host %q: status %d %q, error %v, want %d", host, got, body, err, want)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestUntilFails(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	err = Until(t.Context(), taken.Addr().String(), http.NotFoundHandler(), func(string) error { return nil })
	if err == nil || !strings.Contains(err.Error(), "address already in use; choose another with --addr") {
		t.Errorf("error %v", err)
	}
	broken := errors.New("broken")
	err = Until(t.Context(), "127.0.0.1:0", http.NotFoundHandler(), func(string) error { return broken })
	if !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
}
