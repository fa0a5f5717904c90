package rule

import "fmt"

var levelNames = [...]string{Off: "off", Report: "report", Hint: "hint", Information: "information", Warning: "warning", Error: "error"}

// LevelNames lists the names of all levels, lowest first.
func LevelNames() []string { return append([]string(nil), levelNames[:]...) }

// String is the level's name in configuration files and reports: "warning".
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return fmt.Sprintf("level %d", uint8(l))
}

// ParseLevel is the inverse of Level.String; ok is false for any other word.
func ParseLevel(name string) (level Level, ok bool) {
	for i, n := range levelNames {
		if n == name {
			return Level(i), true
		}
	}
	return Off, false
}

// String is the confidence's name in reports: "certain".
func (c Confidence) String() string {
	switch c {
	case Certain:
		return "certain"
	case Likely:
		return "likely"
	}
	return "possible"
}
