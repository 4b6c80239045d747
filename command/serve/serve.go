// Package serve runs a web server until it is told to stop, and then lets it finish what it has begun.
//
// A server that listens on this machine alone answers only those who ask for this machine by name:
// a page of another site whose name leads here is turned away.
package serve

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// Until serves h on addr, a host and port, until ctx is done, and then waits for the requests that
// have begun. A port of 0 is any free one. It calls started with the URL once it listens; an error of
// started stops it.
func Until(ctx context.Context, addr string, h http.Handler, started func(url string) error) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("serve: %w; choose another with --addr", err)
	}
	if ip, ok := listener.Addr().(*net.TCPAddr); ok && ip.IP.IsLoopback() {
		h = forThisMachine(h)
	}
	server := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       time.Minute,
		WriteTimeout:      10 * time.Minute, // taking a long article in
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	if err := started("http://" + listener.Addr().String()); err != nil {
		return errors.Join(err, server.Close())
	}
	select {
	case err := <-served:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	return stop(server)
}

// patience is how long a stopping server waits for the requests that have begun.
const patience = time.Minute

func stop(server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return fmt.Errorf("stop the server: requests cut off after %s: %w", patience, errors.Join(err, server.Close()))
	}
	return nil
}

// forThisMachine refuses requests whose Host is not a name of this machine.
func forThisMachine(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isLoopback(r.Host) {
			http.Error(w, "this server answers on this machine alone", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
