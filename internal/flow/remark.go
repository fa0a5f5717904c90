package flow

import (
	"regexp"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// Remark says whether a comment speaks of how often something runs or how many elements there are, as people write who know what the code
// costs and left it so. What they mean to change (TODO) is no remark.
func Remark(comment string) bool { return knowing.MatchString(comment) && !meant.MatchString(comment) }

// RemarkOnAll is the same for the comment on a whole function, which speaks of more than one loop's cost.
func RemarkOnAll(doc string) bool { return owned.MatchString(doc) && !meant.MatchString(doc) }

// Remarks finds the remarks in a function's text. Positions are byte offsets in it.
func Remarks(text string) []model.Span {
	var out []model.Span
	from, to := -1, 0 // the comment lines read so far that follow each other
	flush := func() {
		if from >= 0 && Remark(text[from:to]) {
			out = append(out, model.Span{Start: int32(from), End: int32(to)})
		}
		from = -1
	}
	for at := 0; at < len(text); {
		end := len(text)
		if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
			end = at + n
		}
		line := text[at:end]
		switch start := comment(line); {
		case start < 0:
			flush()
		case start > 0 && strings.TrimSpace(line[:start]) != "": // behind code
			flush()
			from, to = at+start, end
			flush()
		default:
			if from < 0 {
				from = at + start
			}
			to = end
		}
		at = end + 1
	}
	flush()
	return out
}

// comment is where a comment starts in a line, or the line of a longer one; -1 if there is none. A line of a text that looks like one does
// no harm.
func comment(line string) int {
	trimmed := strings.TrimLeft(line, " \t")
	if strings.HasPrefix(trimmed, "//") || strings.HasPrefix(trimmed, "/*") || strings.HasPrefix(trimmed, "* ") || strings.HasPrefix(trimmed, "*/") {
		return len(line) - len(trimmed)
	}
	if i := strings.Index(line, " // "); i >= 0 {
		return i + 1
	}
	return strings.Index(line, "\t// ")
}

// decided are the words of people who chose a cost.
const decided = `\bbounded\b|\bdeliberate(ly)?\b|\bon purpose\b|\bintentional(ly)?\b|\bacceptable\b|\bgood enough\b|\btrade-?off\b`

var (
	knowing = regexp.MustCompile(`(?i)\bn ?\+ ?1\b|\bbatch(ed|ing)?\b|\bbulk\b|\bround.?trips?\b|` +
		`\b(one|single|a) (query|statement|select|call|request)\b|\bquer(y|ies) per\b|\b(query|call|request) for each\b|` +
		`\b(at most|usually|typically|normally|only) (\d|one|two|three|a few|a couple|a handful|few|small)|` +
		`\b(small|limited|low) (number|list|set|count|amount)\b|\b(a few|few|handful of|not many)\b|\bone look-?up (per|each)\b|` + decided)
	owned = regexp.MustCompile(`(?i)\bn ?\+ ?1\b|` + decided)
	meant = regexp.MustCompile(`(?i)\b(todo|fixme|xxx|hack|inefficient|slow|optimi[sz]e|improve)\b|perfls:`)
)
