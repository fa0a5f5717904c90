package schema

func foldPrisma(set Set, texts []string) *Schema {
	return New(set.Governs, "prisma", set.Dialect, nil)
}
