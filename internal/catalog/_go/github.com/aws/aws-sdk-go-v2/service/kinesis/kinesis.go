// Package kinesis says what github.com/aws/aws-sdk-go-v2/service/kinesis does.
//
//perfls:library aws-sdk-go
package kinesis

//perfls:methods remote
type Client struct{}
