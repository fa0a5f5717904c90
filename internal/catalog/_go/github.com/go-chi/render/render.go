// Package render says what github.com/go-chi/render does.
//
//perfls:library chi
package render

import (
	"io"
	"net/http"
)

//perfls:body read=body
func Bind(body *http.Request, _ any) error

//perfls:body read=body
func DecodeForm(body io.Reader, _ any) error

//perfls:body read=body
func DecodeJSON(body io.Reader, _ any) error

//perfls:body read=body
func DecodeXML(body io.Reader, _ any) error

type (
	Binder      interface{}
	ContentType int
	M           map[string]any
	Renderer    interface{}
)
