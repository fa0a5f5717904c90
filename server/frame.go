package server

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"

	"go.lsp.dev/jsonrpc2"
)

// maxFrame is the largest message body, in bytes, that is read into memory. An editor's largest message is the text of an opened
// file, and files.MaxFileSize is a quarter of this even if every byte is escaped.
const maxFrame = 64 << 20

// frameReader reads messages framed by Content-Length headers and gets back into step after anything that is not one. The library's
// framer gives up at the first malformed header or body, which would let a single bad message end a session.
type frameReader struct{ in *bufio.Reader }

func newFrameReader(in io.Reader) *frameReader {
	return &frameReader{in: bufio.NewReaderSize(in, 64<<10)}
}

// badFrame is a message that cannot be dispatched. Reading may go on after it.
type badFrame struct{ reply *jsonrpc2.Error }

func (b *badFrame) Error() string { return b.reply.Message }

// read returns the next message. A *badFrame leaves the stream readable; any other error ends it.
// The message borrows a buffer of its own, so it stays valid.
func (f *frameReader) read() (jsonrpc2.Message, error) {
	body, err := f.body()
	if err != nil {
		return nil, err
	}
	msg, err := jsonrpc2.DecodeMessage(body)
	if err == nil {
		return msg, nil
	}
	reply := jsonrpc2.NewError(jsonrpc2.ParseError, err.Error())
	var coded *jsonrpc2.Error
	if errors.As(err, &coded) && coded.Code != 0 {
		reply.Code = coded.Code
	}
	return nil, &badFrame{reply}
}

func (f *frameReader) body() ([]byte, error) {
	n, err := f.header()
	if err != nil {
		return nil, err
	}
	if n > maxFrame {
		if _, err := io.CopyN(io.Discard, f.in, n); err != nil {
			return nil, err
		}
		return nil, &badFrame{jsonrpc2.NewError(jsonrpc2.InvalidRequest, fmt.Sprintf("message of %d bytes is over the limit of %d", n, maxFrame))}
	}
	body := make([]byte, n)
	if _, err := io.ReadFull(f.in, body); err != nil {
		return nil, err
	}
	return body, nil
}

// header reads up to the blank line after a usable Content-Length. Everything else is skipped: unknown headers, since there may be
// some, and junk, since the next header that makes sense is where the stream is in step again. Lines may end in \n alone.
func (f *frameReader) header() (int64, error) {
	length, known := int64(0), false
	for {
		line, err := f.in.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			continue // junk without a line break
		}
		if err != nil {
			return 0, err
		}
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			if known {
				return length, nil
			}
			continue
		}
		name, value, ok := bytes.Cut(line, []byte(":"))
		if !ok || !bytes.EqualFold(bytes.TrimSpace(name), []byte("Content-Length")) {
			continue
		}
		if n, err := strconv.ParseInt(string(bytes.TrimSpace(value)), 10, 64); err == nil && n >= 0 {
			length, known = n, true
		}
	}
}
