package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

// A program that an editor starts, with or without a word, speaks the protocol until it is told to end.
func TestServe(t *testing.T) {
	for _, args := range [][]string{{}, {"serve"}, {"serve", "--stdio"}} {
		in, toServer := io.Pipe()
		fromServer, out := io.Pipe()
		var stderr bytes.Buffer
		p := &program{stdin: in, stdout: out, stderr: &stderr, environ: os.Environ(), cwd: os.Getwd, terminal: isTerminal}
		c := p.command()
		c.SetArgs(args)
		ended := make(chan error, 1)
		go func() { ended <- c.ExecuteContext(t.Context()) }()
		send := func(message string) { fmt.Fprintf(toServer, "Content-Length: %d\r\n\r\n%s", len(message), message) }

		send(`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}`)
		answers := bufio.NewReader(fromServer)
		if got := receive(t, answers); !strings.Contains(got, `"capabilities"`) {
			t.Errorf("%v: answered %q", args, got)
		}
		go io.Copy(io.Discard, answers)
		send(`{"jsonrpc":"2.0","method":"initialized","params":{}}`)
		send(`{"jsonrpc":"2.0","id":2,"method":"shutdown"}`)
		send(`{"jsonrpc":"2.0","method":"exit"}`)
		if err := <-ended; err != nil {
			t.Errorf("%v: %v\n%s", args, err, stderr.String())
		}
	}
}

// receive reads one message.
func receive(t *testing.T, r *bufio.Reader) string {
	t.Helper()
	var length int
	if _, err := fmt.Fscanf(r, "Content-Length: %d\r\n\r\n", &length); err != nil {
		t.Fatal(err)
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(r, body); err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// Without a shutdown the exit code is the protocol's.
func TestServeCutShort(t *testing.T) {
	p := &program{stdin: strings.NewReader(""), stdout: io.Discard, stderr: io.Discard, environ: os.Environ(), cwd: os.Getwd, terminal: isTerminal}
	c := p.command()
	c.SetArgs([]string{"serve"})
	if err := c.ExecuteContext(t.Context()); !errors.Is(err, errServed) {
		t.Errorf("got %v", err)
	}
}

// At a terminal nobody speaks the protocol: there is help.
func TestHelpAtATerminal(t *testing.T) {
	var stdout bytes.Buffer
	p := &program{stdin: strings.NewReader(""), stdout: &stdout, stderr: io.Discard, environ: os.Environ(), cwd: os.Getwd,
		terminal: func(any) bool { return true }}
	c := p.command()
	c.SetArgs(nil)
	if err := c.ExecuteContext(t.Context()); err != nil || !strings.Contains(stdout.String(), "check") {
		t.Errorf("%v: %s", err, stdout.String())
	}
}
