package golang

// lowerChanged lowers only the functions of a unit that differ from old, whose key is that of the unit now; nil if that cannot be done.
func (s *snapshot) lowerChanged(sh *shared, u *unit, old *unitFacts) *unitFacts { return nil }
