// Package render describes github.com/go-chi/render.
//
//perfls:library chi
package render

import (
	"io"
	"net/http"
)

type (
	M        map[string]any
	Binder   interface{ Bind(*http.Request) error }
	Renderer interface {
		Render(http.ResponseWriter, *http.Request) error
	}
	ContentType int
)

//perfls:body read=body
func Bind(body *http.Request, _ Binder) error

//perfls:body read=body
func DecodeJSON(body io.Reader, _ any) error

//perfls:body read=body
func DecodeXML(body io.Reader, _ any) error

//perfls:body read=body
func DecodeForm(body io.Reader, _ any) error

func Render(http.ResponseWriter, *http.Request, Renderer) error
func RenderList(http.ResponseWriter, *http.Request, []Renderer) error
func JSON(http.ResponseWriter, *http.Request, any)
func XML(http.ResponseWriter, *http.Request, any)
func HTML(http.ResponseWriter, *http.Request, string)
func Data(http.ResponseWriter, *http.Request, []byte)
func PlainText(http.ResponseWriter, *http.Request, string)
func NoContent(http.ResponseWriter, *http.Request)
func Status(*http.Request, int)
func SetContentType(ContentType) func(http.Handler) http.Handler
