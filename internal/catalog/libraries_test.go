package catalog

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// says is what a directive comes to, in words, so that a table of them reads like the stubs.
func says(d *Directive) string {
	var w []string
	word := func(ok bool, format string, args ...any) {
		if ok {
			w = append(w, fmt.Sprintf(format, args...))
		}
	}
	e := &d.Effect
	w = append(w, kinds[e.Kind])
	if e.Kind == model.Query {
		w = append(w, [...]string{"", "read", "write"}[e.Op], [...]string{"many", "one", "count"}[e.Cardinality])
		word(d.Auto, "auto")
	}
	word(e.Role != 0 && e.Role != model.Request, "role=%d", e.Role)
	word(e.Method != "", "%s", e.Method)
	word(d.Method >= 0, "method=%d", d.Method)
	word(d.Path >= 0, "path=%d", d.Path)
	word(d.SQL >= 0, "sql=%d", d.SQL)
	word(d.Model >= 0, "model=%d", d.Model)
	word(d.Into >= 0, "into=%d", d.Into)
	word(e.Arg >= 0, "arg=%d", e.Arg)
	word(d.Limit >= 0, "bytes=%d", d.Limit)
	for _, h := range e.Handlers {
		word(true, "handler=%d", h)
	}
	for _, c := range e.Callbacks {
		word(true, "%s=%d", runNames[c.Run], c.Arg)
		word(c.Over >= 0, "over=%d", c.Over)
	}
	word(d.Variadic >= 0, "variadic")
	return strings.Join(w, " ")
}

var kinds = map[model.EffectKind]string{
	model.NoEffect: "harmless", model.Query: "query", model.Remote: "remote", model.Batch: "batch", model.Loader: "loader",
	model.CacheGet: "cache-get", model.CacheSet: "cache-set", model.BodyRead: "body-read", model.BodyLimit: "body-limit",
	model.Sleep: "sleep", model.Lock: "lock", model.Once: "once", model.Route: "route", model.Group: "group", model.Use: "use",
	model.Serve: "serve", model.Register: "register", model.RowsNext: "rows", model.Callback: "callback", model.Terminal: "exit",
	model.Transaction: "transaction", model.Begin: "builder", model.Client: "client",
}

var runNames = map[model.Run]string{
	model.RunsOnce: "once", model.RunsEach: "each", model.RunsRetry: "retry", model.RunsSpawned: "spawn", model.RunsStored: "store",
	model.RunsPerProcess: "process", model.RunsRows: "rows",
}

// Arguments count the receiver of a method as 0.
func TestLibraries(t *testing.T) {
	c := builtinOf(t)
	for _, test := range []struct{ library, symbol, want string }{
		{"gorm", "(*gorm.io/gorm.DB).First", "query read one model=1 into=1"},
		{"gorm", "(*gorm.io/gorm.DB).Find", "query read many model=1 into=1"},
		{"gorm", "(*gorm.io/gorm.DB).Count", "query read count into=1"},
		{"gorm", "(*gorm.io/gorm.DB).Create", "query write one model=1"},
		{"gorm", "(*gorm.io/gorm.DB).CreateInBatches", "query write many model=1"},
		{"gorm", "(*gorm.io/gorm.DB).Exec", "query write many auto sql=1"},
		{"gorm", "(*gorm.io/gorm.DB).Raw", "builder sql=1"},
		{"gorm", "(*gorm.io/gorm.DB).Model", "builder model=1"},
		{"gorm", "(*gorm.io/gorm.DB).Transaction", "transaction once=1"},
		{"gorm", "(*gorm.io/gorm.DB).FindInBatches", "query read many model=1 into=1 once=3"},
		{"gorm", "(*gorm.io/gorm.Association).Find", "query read many into=1"},
		{"gorm", "(gorm.io/gorm.ExecInterface[T]).First", "query read one"},
		{"gorm", "(gorm.io/gorm.Interface[T]).Find", "query read many"},
		{"gorm", "(*github.com/jinzhu/gorm.DB).First", "query read one model=1 into=1"},
		{"gorm", "(*github.com/jinzhu/gorm.DB).Save", "query write one model=1"},
		{"gorm", "(*gorm.io/gen.DO).First", "query read one"},
		{"xorm", "(*github.com/go-xorm/xorm.Session).Find", "query read many model=1 into=1"},
		{"xorm", "(*github.com/xorm-io/xorm.Session).Find", "query read many model=1 into=1"},
		{"bun", "(*github.com/uptrace/bun.SelectQuery).Scan", "query read many into=2 variadic"},
		{"bun", "(*github.com/uptrace/bun.SelectQuery).Count", "query read count"},
		{"bun", "(*github.com/uptrace/bun.InsertQuery).Exec", "query write one"},
		{"bun", "(github.com/uptrace/bun.IDB).RunInTx", "transaction once=3"},
		{"bun", "(*github.com/uptrace/bun.DB).NewRaw", "builder sql=1"},
		{"xorm", "(*xorm.io/xorm.Session).Get", "query read one model=1 into=1 variadic"},
		{"xorm", "(*xorm.io/xorm.Engine).Find", "query read many model=1 into=1"},
		{"xorm", "(*xorm.io/xorm.EngineGroup).Find", "query read many model=1 into=1"},
		{"xorm", "(xorm.io/xorm.EngineInterface).Insert", "query write one model=1 variadic"},
		{"xorm", "(*xorm.io/xorm.Session).Iterate", "query read many model=1 rows=2"},
		{"ent", "entgo.io/ent/dialect/sql/sqlgraph.QueryNodes", "query read many model=2"},
		{"ent", "entgo.io/ent/dialect/sql/sqlgraph.CreateNode", "query write one model=2"},
		{"ent", "entgo.io/ent/dialect/sql/sqlgraph.BatchCreate", "query write many model=2"},
		{"ent", "(entgo.io/ent/dialect.Driver).Query", "query read many auto sql=2"},
		{"ent", "(entgo.io/ent.Querier).Query", "query read many"},
		{"mongo", "(*go.mongodb.org/mongo-driver/mongo.Collection).FindOne", "query read one"},
		{"mongo", "(*go.mongodb.org/mongo-driver/v2/mongo.Collection).InsertMany", "query write many"},
		{"mongo", "(*go.mongodb.org/mongo-driver/v2/mongo.Cursor).Next", "rows"},
		{"mongo", "(go.mongodb.org/mongo-driver/mongo.Session).WithTransaction", "transaction once=2"},
		{"redis", "(github.com/redis/go-redis/v9.cmdable).Get", "cache-get arg=2"},
		{"redis", "(*github.com/redis/go-redis/v9.Client).Get", "cache-get arg=2"},
		{"redis", "(github.com/redis/go-redis/v9.Cmdable).HSet", "cache-set arg=2"},
		{"redis", "(github.com/redis/go-redis/v9.UniversalClient).Get", "cache-get arg=2"},
		{"redis", "(github.com/redis/go-redis/v9.Pipeliner).Get", "batch"},
		{"redis", "(github.com/redis/go-redis/v9.Pipeliner).ZAdd", "batch"},
		{"redis", "(github.com/redis/go-redis/v9.Pipeliner).Exec", "remote"},
		{"redis", "(github.com/redis/go-redis/v9.cmdable).ZAdd", "remote"},
		{"redis", "(github.com/redis/go-redis/v9.UniversalClient).ZAdd", "remote"},
		{"redis", "(*github.com/redis/go-redis/v9.Pipeline).Get", "batch"},
		{"redis", "(*github.com/redis/go-redis/v9.Client).Pipelined", "remote once=2"},
		{"redis", "(github.com/go-redis/redis/v8.cmdable).Get", "cache-get arg=2"},
		{"redis", "(github.com/go-redis/redis.cmdable).ZAdd", "remote"},
		{"redis", "(github.com/gomodule/redigo/redis.Conn).Do", "remote"},
		{"redis", "(github.com/gomodule/redigo/redis.Conn).Send", "batch"},

		{"net/http", "net/http.HandleFunc", "route path=0 handler=1"},
		{"net/http", "(*net/http.ServeMux).Handle", "route path=1 handler=2"},
		{"net/http", "(*net/http.Client).Do", "remote"},
		{"net/http", "net/http.MaxBytesReader", "body-limit arg=1 bytes=2"},
		{"net/http", "(*net/http.Server).ListenAndServe", "serve"},
		{"io", "io.ReadAll", "body-read arg=0"},
		{"encoding/json", "encoding/json.NewDecoder", "body-read arg=0"},
		{"chi", "(github.com/go-chi/chi/v5.Router).Get", "route GET path=1 handler=2"},
		{"chi", "(*github.com/go-chi/chi.Mux).Post", "route POST path=1 handler=2"},
		{"chi", "(*github.com/go-chi/chi/v4.Mux).Method", "route method=1 path=2 handler=3"},
		{"chi", "(github.com/go-chi/chi/v5.Router).Route", "group path=1 handler=2"},
		{"chi", "(github.com/go-chi/chi/v5.Router).Mount", "route path=1 handler=2"},
		{"chi", "(github.com/go-chi/chi/v5.Router).Use", "use handler=1 variadic"},
		{"chi", "github.com/go-chi/chi/v5/middleware.RequestSize", "body-limit bytes=0"},
		{"gin", "github.com/gin-contrib/size.RequestSizeLimiter", "body-limit bytes=0"},
		{"chi", "github.com/go-chi/render.DecodeJSON", "body-read arg=0"},
		{"gin", "(*github.com/gin-gonic/gin.RouterGroup).GET", "route GET path=1 handler=2 variadic"},
		{"gin", "(*github.com/gin-gonic/gin.Engine).POST", "route POST path=1 handler=2 variadic"},
		{"gin", "(github.com/gin-gonic/gin.IRouter).PUT", "route PUT path=1 handler=2 variadic"},
		{"gin", "(*github.com/gin-gonic/gin.Context).ShouldBindJSON", "body-read arg=0"},
		{"echo", "(*github.com/labstack/echo/v4.Echo).GET", "route GET path=1 handler=2"},
		{"echo", "(*github.com/labstack/echo/v4.Group).Add", "route method=1 path=2 handler=3"},
		{"echo", "(github.com/labstack/echo/v4.Context).Bind", "body-read arg=0"},
		{"echo", "(*github.com/labstack/echo/v5.Context).Bind", "body-read arg=0"},
		{"echo", "github.com/labstack/echo/v4/middleware.BodyLimit", "body-limit"},
		{"fiber", "(*github.com/gofiber/fiber/v2.App).Get", "route GET path=1 handler=2 variadic"},
		{"fiber", "(github.com/gofiber/fiber/v3.Router).Get", "route GET path=1 handler=2 handler=3 variadic"},
		{"fiber", "(*github.com/gofiber/fiber/v2.App).Listen", "serve"},
		{"gorilla/mux", "(*github.com/gorilla/mux.Router).HandleFunc", "route path=1 handler=2"},
		{"gorilla/mux", "(*github.com/gorilla/mux.Router).PathPrefix", "group path=1"},
		{"httprouter", "(*github.com/julienschmidt/httprouter.Router).GET", "route GET path=1 handler=2"},
		{"grpc", "(google.golang.org/grpc.ClientConnInterface).Invoke", "remote"},
		{"grpc", "(*google.golang.org/grpc.ClientConn).Invoke", "remote"},
		{"connect", "connectrpc.com/connect.NewUnaryHandler", "route path=0 handler=1"},
		{"connect", "(*connectrpc.com/connect.Client).CallUnary", "remote"},
		{"resty", "(*github.com/go-resty/resty/v2.Request).Get", "remote"},
		{"resty", "(*resty.dev/v3.Request).Trace", "remote"},
		{"go-github", "(*github.com/google/go-github/v50/github.IssuesService).Get", "remote"},
		{"go-gitlab", "(gitlab.com/gitlab-org/api/client-go.ProjectsServiceInterface).GetProject", "remote"},
		{"go-gitlab", "(*github.com/xanzy/go-gitlab.ProjectsService).GetProject", "remote"},
		{"gitea", "(*code.gitea.io/sdk/gitea.Client).GetRepo", "remote"},
		{"gitea", "(*code.gitea.io/sdk/gitea.Client).SetSudo", "harmless"},
		{"aws-sdk-go", "(*github.com/aws/aws-sdk-go-v2/service/s3.Client).GetObject", "remote"},

		{"sync", "(*sync.Once).Do", "once process=1"},
		{"sync", "(*sync.WaitGroup).Go", "callback spawn=1"},
		{"sync", "(*sync.RWMutex).RLock", "lock"},
		{"time", "time.Sleep", "sleep"},
		{"time", "time.AfterFunc", "callback store=1"},
		{"sort", "sort.Slice", "callback each=1 over=0"},
		{"slices", "slices.SortFunc", "callback each=1 over=0"},
		{"slices", "golang.org/x/exp/slices.SortFunc", "callback each=1 over=0"},
		{"strings", "strings.Map", "callback each=0 over=1"},
		{"path/filepath", "path/filepath.WalkDir", "callback each=1 over=0"},
		{"os", "os.Exit", "exit"},
		{"log", "log.Fatalf", "exit"},
		{"logrus", "github.com/sirupsen/logrus.Fatal", "exit"},
		{"zap", "(*go.uber.org/zap.Logger).Fatal", "exit"},
		{"testing", "(*testing.T).Run", "register role=64 handler=2"},
		{"lo", "github.com/samber/lo.Map", "callback each=1 over=0"},
		{"lo", "github.com/samber/lo.MapValues", "callback each=1 over=0"},
		{"lo", "github.com/samber/lo.Attempt", "callback retry=1"},
		{"errgroup", "(*golang.org/x/sync/errgroup.Group).Go", "callback spawn=1"},
		{"singleflight", "(*golang.org/x/sync/singleflight.Group).Do", "callback once=2"},
		{"rate", "(*golang.org/x/time/rate.Limiter).Wait", "sleep"},
		{"conc", "github.com/sourcegraph/conc/iter.Map", "callback each=1 over=0"},
		{"backoff", "github.com/cenkalti/backoff/v4.Retry", "callback retry=0"},
		{"backoff", "github.com/cenkalti/backoff/v5.Retry", "callback retry=1"},
		{"retry", "github.com/avast/retry-go.Do", "callback retry=0"},
		{"cron", "(*github.com/robfig/cron/v3.Cron).AddFunc", "register role=2 handler=2"},
		{"gocron", "github.com/go-co-op/gocron/v2.NewTask", "register role=2 handler=0"},
		{"asynq", "(*github.com/hibiken/asynq.ServeMux).HandleFunc", "register role=4 path=1 handler=2"},
		{"nats", "(*github.com/nats-io/nats.go.Conn).Subscribe", "register role=4 path=1 handler=2"},
		{"nats", "(*github.com/nats-io/nats.go.Conn).Request", "remote"},
		{"river", "(*github.com/riverqueue/river.Client[TTx]).Insert", "query write one"},
		{"goose", "github.com/pressly/goose/v3.AddMigrationContext", "register role=32 handler=0 handler=1"},
		{"dataloader", "(*github.com/graph-gophers/dataloader/v7.Loader[K, V]).Load", "loader"},
		{"dataloadgen", "(*github.com/vikstrous/dataloadgen.Loader[KeyT, ValueT]).Load", "loader"},
		{"go-cache", "(*github.com/patrickmn/go-cache.Cache).Get", "cache-get arg=1"},
		{"go-cache", "(*github.com/patrickmn/go-cache.cache).Set", "cache-set arg=1"},
		{"golang-lru", "(*github.com/hashicorp/golang-lru/v2.Cache[K, V]).Get", "cache-get arg=1"},
		{"ristretto", "(*github.com/dgraph-io/ristretto.Cache).Get", "cache-get arg=1"},
		{"otter", "(*github.com/maypok86/otter/v2.Cache[K, V]).GetIfPresent", "cache-get arg=1"},
		{"otter", "(github.com/maypok86/otter.Cache[K, V]).Get", "cache-get arg=1"},
		{"ttlcache", "(*github.com/jellydator/ttlcache/v3.Cache[K, V]).Get", "cache-get arg=1"},
		{"freecache", "(*github.com/coocood/freecache.Cache).Set", "cache-set arg=1"},
		{"bigcache", "(*github.com/allegro/bigcache/v3.BigCache).Get", "cache-get arg=1"},
	} {
		list := c.Func(test.symbol)
		if len(list) == 0 {
			t.Errorf("%s: no directive, want %q", test.symbol, test.want)
			continue
		}
		if got := says(list[0]); got != test.want {
			t.Errorf("%s: %q, want %q", test.symbol, got, test.want)
		}
		if list[0].Effect.Library != test.library {
			t.Errorf("%s: library %q, want %q", test.symbol, list[0].Effect.Library, test.library)
		}
	}
}

func TestLibraryTypes(t *testing.T) {
	c := builtinOf(t)
	for _, test := range []struct {
		name string
		role model.Role
	}{
		{"net/http.Handler", model.Request},
		{"net/http.HandlerFunc", model.Request},
		{"github.com/gin-gonic/gin.HandlerFunc", model.Request},
		{"github.com/labstack/echo/v4.HandlerFunc", model.Request},
		{"github.com/gofiber/fiber/v2.Handler", model.Request},
		{"github.com/julienschmidt/httprouter.Handle", model.Request},
		{"google.golang.org/grpc.MethodHandler", model.Request},
		{"github.com/hibiken/asynq.HandlerFunc", model.Message},
		{"github.com/urfave/cli/v2.ActionFunc", model.Command},
	} {
		if d := c.Type(test.name); d == nil || d.Entry == nil || d.Entry.Role != test.role {
			t.Errorf("%s: %+v, want an entry with role %d", test.name, d, test.role)
		}
	}
	for _, name := range []string{"net/http.Request", "github.com/gin-gonic/gin.Context", "github.com/labstack/echo/v4.Context", "github.com/gofiber/fiber/v3.Ctx"} {
		if d := c.Type(name); d == nil || !d.Request {
			t.Errorf("%s: %+v, want a request", name, d)
		}
	}
	for _, name := range []string{"code.gitea.io/sdk/gitea.Response", "github.com/google/go-github/v50/github.Response", "gitlab.com/gitlab-org/api/client-go.Response"} {
		if d := c.Type(name); d == nil || d.Result == nil || d.Result.Effect.Kind != model.Remote {
			t.Errorf("%s: %+v, want remote", name, d)
		}
	}
	for _, field := range [][2]string{{"github.com/spf13/cobra.Command", "RunE"}, {"github.com/urfave/cli.App", "Action"}} {
		if d := c.Field(field[0], field[1]); d == nil || d.Entry == nil || d.Entry.Role != model.Command {
			t.Errorf("%v: %+v, want a command", field, d)
		}
	}
	if d := c.Field("github.com/go-gormigrate/gormigrate/v2.Migration", "Migrate"); d == nil || d.Entry == nil || d.Entry.Role != model.Migration {
		t.Errorf("gormigrate.Migration.Migrate: %+v, want a migration", d)
	}
}

func TestMethods(t *testing.T) {
	stub := func(text string) map[string][]byte {
		return map[string][]byte{".perfls/catalog/example.com/queue/queue.go": []byte(text)}
	}
	c, errs := builtinOf(t).With(stub(`// Package queue
//
//perfls:methods remote types=Client
package queue

type Sender interface {
	//perfls:cache get key=key
	Get(key string)
	Put(key string)
}

//perfls:methods batch
type Pipe interface {
	Sender
	//perfls:remote
	Flush()
}

//perfls:methods remote
type Conn struct{ Sender }

//perfls:harmless
func (c *Conn) Close()

type AdminClient struct{}
`))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for name, want := range map[string]string{
		"(example.com/queue.Pipe).Get":          "batch",
		"(example.com/queue.Pipe).Flush":        "remote",
		"(*example.com/queue.Conn).Get":         "cache-get arg=1",
		"(*example.com/queue.Conn).Put":         "remote",
		"(*example.com/queue.Conn).Close":       "harmless",
		"(*example.com/queue.AdminClient).Drop": "remote",
	} {
		list := c.Func(name)
		if len(list) != 1 || says(list[0]) != want {
			t.Errorf("%s: %v, want %s", name, list, want)
		}
	}
	if list := c.Func("(example.com/queue.Sender).Put"); list != nil {
		t.Errorf("Sender.Put: %v, want none", list)
	}
	for text, want := range map[string]string{
		"package queue\n\n//perfls:methods remote types=Client\ntype T int\n": "package clause",
		"//perfls:methods remote\npackage queue\n":                            "package clause",
		"package queue\n\n//perfls:methods\ntype T int\n":                     "write",
		"package queue\n\n//perfls:methods remote batch\ntype T int\n":        "combined",
		"package queue\n\n//perfls:result remote query\ntype T int\n":         "combined",
	} {
		_, errs := builtinOf(t).With(stub(text))
		if len(errs) != 1 || !strings.Contains(errs[0].Error(), want) {
			t.Errorf("%q: %v, want one error with %q", text, errs, want)
		}
	}
}
