package link

import (
	"fmt"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// synthetic is a layered program of about n functions: handlers call services, services call stores through interfaces, stores query.
func synthetic(n int) []*model.Package {
	var pkgs []*model.Package
	const perPackage = 40
	for k := 0; k < n/perPackage; k++ {
		id := func(i int) string { return fmt.Sprintf("(*example.com/service/internal/p%d.Type).Method%d", k, i) }
		pkg := &model.Package{ID: fmt.Sprintf("go:p%d", k), Files: []model.File{{Path: fmt.Sprintf("p%d.go", k)}}}
		for i := range perPackage {
			f := function(id(i), "ctx", "id")
			region := int32(0)
			arg := param(1)
			if i%7 == 0 {
				var l int32
				l, region = f.loop(model.Collection, param(1))
				arg = element(l)
			}
			for j := 1; j <= 5; j++ {
				to := fmt.Sprintf("(*example.com/service/internal/p%d.Type).Method%d", (k*3+j)%(n/perPackage), (i+j*3)%perPackage)
				if j == 5 {
					to = "strings.TrimSpace"
				}
				f.call(region, to, param(0), arg)
			}
			if i%10 == 9 {
				f.query(0, param(1))
			}
			pkg.Funcs = append(pkg.Funcs, f.Function)
			pkg.Starts = append(pkg.Starts, 0)
		}
		pkgs = append(pkgs, pkg)
	}
	return pkgs
}

func BenchmarkLink(b *testing.B) {
	const funcs = 5000
	pkgs := synthetic(funcs)
	for b.Loop() {
		Link(pkgs)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/funcs, "ns/func")
}
