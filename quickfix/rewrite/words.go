package rewrite

import "strings"

// Singular and Plural know enough English for table names.
func Singular(name string) string {
	lower := strings.ToLower(name)
	switch {
	case strings.HasSuffix(lower, "ies") && len(name) > 4:
		return name[:len(name)-3] + "y"
	case strings.HasSuffix(lower, "sses"), strings.HasSuffix(lower, "xes"), strings.HasSuffix(lower, "ches"), strings.HasSuffix(lower, "shes"), strings.HasSuffix(lower, "uses"):
		return name[:len(name)-2]
	case strings.HasSuffix(lower, "s") && !strings.HasSuffix(lower, "ss") && !strings.HasSuffix(lower, "us") && !strings.HasSuffix(lower, "is") && len(name) > 2:
		return name[:len(name)-1]
	}
	return name
}

func Plural(name string) string {
	lower := strings.ToLower(name)
	switch {
	case name == "":
		return ""
	case strings.HasSuffix(name, "ID"), strings.HasSuffix(name, "UUID"):
		return name + "s"
	case Singular(name) != name:
		return name
	case strings.HasSuffix(lower, "y") && len(name) > 2 && !strings.ContainsRune("aeiou", rune(lower[len(lower)-2])):
		return name[:len(name)-1] + "ies"
	case strings.HasSuffix(lower, "s"), strings.HasSuffix(lower, "x"), strings.HasSuffix(lower, "ch"), strings.HasSuffix(lower, "sh"):
		return name + "es"
	}
	return name + "s"
}
