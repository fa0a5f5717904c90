package flow

import "strings"

// Hole stands for a part of a text that is not known.
const Hole = "\x00"

const (
	MaxText      = 4096 // bytes that are kept of a constant
	MaxTextDepth = 12   // how far a text is followed through variables and operators
)

// ConstantText is the constant text of a string expression, with a Hole for each part that is not constant; "" if nothing of it is.
func (b *Body[K, E]) ConstantText(e E, when At) string {
	s := b.front.Text(e, when, 0)
	if strings.Trim(s, Hole) == "" {
		return ""
	}
	if len(s) > MaxText {
		s = s[:MaxText]
	}
	return s
}

// JoinText puts two texts together, with one Hole where two would meet.
func JoinText(a, b string) string {
	if strings.HasSuffix(a, Hole) && strings.HasPrefix(b, Hole) {
		b = b[len(Hole):]
	}
	return a + b
}

// VarText follows a variable. Where parts are added under conditions, it is the first text and a Hole.
func (b *Body[K, E]) VarText(x *Var[K], when At, depth int) string {
	if depth > MaxTextDepth {
		return Hole
	}
	if d := b.Only(x); d != nil && d.Kind == Capture && b.Parent != nil {
		return b.Parent.VarText(b.Parent.Variable(x.Key), b.Parent.End(), depth+1)
	}
	text, seen := Hole, 0
	b.Reaching(x, when, func(i int32) {
		if seen++; i < 0 {
			return
		}
		switch d := &b.Defs[i]; {
		case d.Kind == Update && len(d.Exprs) == 2 && d.Kill && seen == 1:
			text = JoinText(b.front.Text(d.Exprs[0], d.From, depth+3), b.front.Text(d.Exprs[1], d.From, depth+1))
		case (d.Kind == Expr || d.Kind == Tuple && d.Index == 0) && b.Inside(when.Region, d.At.Region):
			if t := b.front.Text(d.Exprs[0], d.From, depth+1); strings.Trim(t, Hole) != "" {
				text = t
			}
		}
	}, func(int32) { seen += 2 })
	if seen > 1 && text != Hole {
		text = JoinText(text, Hole)
	}
	return text
}
