package sqltext_test

import (
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/sqltext"
)

// shown writes tokens as tests compare them: W:select N:name T:text #:1 P:? H:hole M:=.
func shown(text string) string {
	letters := map[sqltext.Kind]string{sqltext.Word: "", sqltext.Name: "N:", sqltext.Text: "T:", sqltext.Number: "#:", sqltext.Placeholder: "P:", sqltext.Hole: "H:", sqltext.Mark: "", sqltext.Comment: "C:"}
	var out []string
	for _, t := range sqltext.Tokens(text) {
		out = append(out, letters[t.Kind]+strings.ReplaceAll(t.Text, "\x00", "¤"))
	}
	return strings.Join(out, " ")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"select a.b, 12 from t", "select a . b , #:12 from t"},
		// quoted names
		{`"a""b" . "c"`, `N:a"b . N:c`},
		{"`a``b`.`c`", "N:a`b . N:c"},
		{"[dbo].[order items] where [id]=1", "N:dbo . N:order items where N:id = #:1"},
		{"a[1] || ARRAY[x, y] || ARRAY[[a],[b]]", "a [ #:1 ] || ARRAY [ x , y ] || ARRAY [ [ a ] , N:b ]"},
		{`'a'::int[]`, "T:a :: int [ ]"},
		{`"open`, "N:open"},
		{`u&"d\0061t"`, `N:d\0061t`},
		// strings
		{"'it''s' 'b'", "T:it''s T:b"},
		{`'it\'s' x`, `T:it\'s x`},
		{`like ? escape '\' and x`, `like P:? escape T:\ and x`},
		{`('\')`, `( T:\ )`},
		{`'\\' x`, `T:\\ x`},
		{`E'a\'b' N'c' x'ff' _utf8mb4'd' U&'e'`, `T:a\'b T:c T:ff T:d T:e`},
		{"$$a 'b' $1$$ $fn$ x $$ y $fn$ z", "T:a 'b' $1 T: x $$ y  z"},
		{"'open", "T:open"},
		{"$$open", "T:open"},
		{"'%\x00%'", "T:%¤%"},
		// comments
		{"a -- b 'c\nd", "a d"},
		{"a # b 'c\nd", "a d"},
		{"#b 'c\nd", "d"},
		{"a /* b /* c */ d */ e", "a e"},
		{"a /* b /* c */ d", "a d"},
		{"a /* b", "a"},
		{"5--3", "#:5"},
		{"\\connect x'\nselect", "select"},
		{"copy t from stdin; \n1\tit's\n\\.\nselect 1", "copy t from stdin ; select #:1"},
		// placeholders
		{"? ?1 ?? $1 $name :name :1 :...ids @p1 %s %d %(name)s {id:UInt64} :u.id", "P:? P:?1 P:?? P:$1 P:$name P::name P::1 P::...ids P:@p1 P:%s P:%d P:%(name)s P:{id:UInt64} P::u.id"},
		{"$\x00 :\x00 @p\x00", "P:$¤ P::¤ P:@p¤"},
		{"x::int, a[1:2], b:=3", "x :: int , a [ #:1 : #:2 ] , b := #:3"},
		{"a%b, a % 2, x%s", "a % b , a % #:2 , x % s"},
		{"a=@x b<@y c <@ d e<%s", "a = P:@x b < P:@y c <@ d e < P:%s"},
		{"@@rowcount + v @@ q + v @@to_tsquery('x')", "P:@@rowcount + v @@ q + v @@ to_tsquery ( T:x )"},
		{"d ? 'k' and d ?| array['a'] and d ?& $1 and e = ?||'%' and f=? and g->?", "d ? T:k and d ?| array [ T:a ] and d ?& P:$1 and e = P:? || T:% and f = P:? and g -> P:?"},
		// holes
		{"from shard_\x00_x where \x00.id = \x00", "from H:shard_¤_x where H:¤ . id = H:¤"},
		{"from \"a\x00\" join `\x00` on [\x00] = 1", "from H:a¤ join H:¤ on H:¤ = #:1"},
		{"LIMIT\x00OFFSET \x00ORDER", "LIMIT H:¤ OFFSET H:¤ ORDER"},
		{"wp_\x00order", "H:wp_¤order"},
		{"from {{.Table}} where {cond} and %s_x", "from H:¤ where H:¤ and H:¤_x"},
		// operators
		{"a<=>b<>c!=d>=e<-1", "a <=> b <> c != d >= e < - #:1"},
		{"a->>'b'#>>'{c}'", "a ->> T:b #>> T:{c}"},
		{"a=-1 b~*'x' c!~~*'y' d@>e d&&e x<->y", "a = - #:1 b ~* T:x c !~~* T:y d @> e d && e x <-> y"},
		// numbers
		{"1.5e-3 .5 0xFF 2fa_tokens t.1 1.", "#:1.5e-3 #:.5 #:0xFF 2fa_tokens t . #:1 #:1."},
		{"select * into #tmp from ##g", "select * into #tmp from ##g"},
		{"\ufeffselect é", "select é"},
	} {
		if got := shown(c.text); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestTokenKeys(t *testing.T) {
	for _, tok := range sqltext.Tokens("Select \"From\" 'x'") {
		if want := map[string]string{"Select": "SELECT"}[tok.Text]; tok.Key != want {
			t.Errorf("%q has key %q, want %q", tok.Text, tok.Key, want)
		}
	}
}

// checkTokens fails unless the tokens are in order, inside the text, and have white space between them alone.
func checkTokens(t *testing.T, text string) {
	t.Helper()
	l, end := sqltext.NewLexer(text), 0
	for {
		tok, ok := l.Next()
		if !ok {
			break
		}
		if tok.Start < end || tok.End <= tok.Start || tok.End > len(text) {
			t.Fatalf("%q: token %+v after %d", text, tok, end)
		}
		if gap := strings.Trim(text[end:tok.Start], " \t\n\v\f\r\ufeff"); gap != "" {
			t.Fatalf("%q: %q belongs to no token", text, gap)
		}
		end = tok.End
	}
	if rest := strings.Trim(text[end:], " \t\n\v\f\r\ufeff"); rest != "" {
		t.Fatalf("%q: %q belongs to no token", text, rest)
	}
}

func FuzzTokens(f *testing.F) {
	for _, s := range []string{"select 'a''b' from \"t\" where x=$1 -- c", "$a$ $b$ $a$ /* /* */", "[a] {b} {{c}} %s ?| @> #x", "E'\\'' `a` \x00b\x00 1e5 U&\"x\"", "copy a from stdin;\nx\n\\.\n"} {
		f.Add(s)
	}
	f.Fuzz(checkTokens)
}

// What opens without end, many thousand times, is read in linear time.
func TestTokensOfHugeTexts(t *testing.T) {
	for _, unit := range []string{"(", "'", "\"", "[a", "/*", "$a$", "$a$b", "{{", "{a:", "\x00", "\x00A", "#", "\\", "?  ", "%(a", "E'\\", "-", "a'b\"c`d"} {
		checkTokens(t, strings.Repeat(unit, (1<<18)/len(unit)))
	}
	var tags strings.Builder
	for i := range 30_000 {
		tags.WriteString("$t" + string(rune('a'+i%26)) + strings.Repeat("x", i%7) + "$ /* ")
	}
	checkTokens(t, tags.String())
}
