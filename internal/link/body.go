package link

import "github.com/perfls/perfls/internal/model"

// body says which parameters or captures of f a reader of a request's body comes from, if it does: the parameter itself, its field Body,
// or something wrapped around one of these. What is merely computed from a request (the body of another service's answer) is not it.
func body(f *Func, v *model.Value, depth int) uint64 {
	const maxWraps = 4
	if depth > maxWraps {
		return 0
	}
	switch v.Kind {
	case model.Parameter:
		return bit(model.Dep{Kind: model.OnParam, Index: v.Index})
	case model.Capture:
		return bit(model.Dep{Kind: model.OnCapture, Index: v.Index})
	case model.FieldOf:
		if len(v.Fields) == 1 && holdsBody(f, v.Text) {
			return body(f, &v.Fields[0].Value, depth+1)
		}
	case model.Result:
		if int(v.Index) >= len(f.Calls) {
			return 0
		}
		call := &f.Calls[v.Index]
		if call.Effect != nil && call.Effect.Kind == model.Remote {
			return 0
		}
		for a := range call.Args {
			arg := &call.Args[a]
			if b := body(f, arg, depth+1); b != 0 && (arg.Kind == model.FieldOf || isReader(arg.Type)) {
				return b
			}
		}
		if len(call.Args) == 1 && (isReader(v.Type) || v.Type == "*net/http.Request") { // c.Request(), r.GetBody()
			return body(f, &call.Args[0], depth+1)
		}
	}
	return 0
}

// holdsBody says whether a field of what a handler is given is the request or its body.
func holdsBody(f *Func, field string) bool {
	switch field {
	case "Body", "Request":
		return true
	case "req", "request", "raw", "body": // c.req.json(), event.request.text()
		return f.Package.Language == model.TypeScript
	}
	return false
}

func isReader(typ string) bool { return typ == "io.Reader" || typ == "io.ReadCloser" }
