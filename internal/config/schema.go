package config

import (
	"encoding/json"

	"github.com/perfls/perfls/diagnostics"
)

// Schema is the configuration's JSON schema (draft 2020-12), indented, for docs/config.schema.json and for editors.
func Schema(rules []*diagnostics.Rule) []byte {
	s := schemaOf(keys(rules))
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["title"] = "perfls configuration (" + FileName + ")"
	out, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		panic(err) // maps of strings always marshal
	}
	return append(out, '\n')
}

func schemaOf(s *shape) map[string]any {
	out := map[string]any{}
	if s.doc != "" {
		out["description"] = s.doc
	}
	switch s.kind {
	case mapping:
		properties := map[string]any{}
		for i := range s.keys {
			properties[s.keys[i].name] = schemaOf(&s.keys[i].shape)
		}
		out["type"], out["properties"], out["additionalProperties"] = "object", properties, false
		if s.find("paths") != nil {
			out["required"] = []string{"paths"}
		}
	case list:
		out["type"], out["items"] = "array", schemaOf(s.elem)
	case level:
		out["enum"] = diagnostics.LevelNames()
	case flag:
		out["type"] = "boolean"
	case glob:
		out["type"], out["minLength"] = "string", 1
	case word:
		out["type"] = "string"
	}
	return out
}
