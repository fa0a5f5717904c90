module github.com/perfls/perfls/internal/sqltext/oracle

go 1.26.0

require (
	github.com/perfls/perfls v0.0.0
	github.com/pganalyze/pg_query_go/v6 v6.2.5
	vitess.io/vitess v0.21.3
)

require (
	github.com/golang/glog v1.2.4 // indirect
	github.com/planetscale/vtprotobuf v0.6.1-0.20240319094008-0393e58bdf10 // indirect
	github.com/spf13/pflag v1.0.10 // indirect
	golang.org/x/sys v0.49.0 // indirect
	google.golang.org/genproto/googleapis/rpc v0.0.0-20240903143218-8af14fe29dc1 // indirect
	google.golang.org/grpc v1.66.2 // indirect
	google.golang.org/protobuf v1.34.2 // indirect
)

replace github.com/perfls/perfls => ../../..
