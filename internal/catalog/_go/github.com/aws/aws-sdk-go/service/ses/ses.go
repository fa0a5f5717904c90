// Package ses says what github.com/aws/aws-sdk-go/service/ses does.
//
//perfls:library aws-sdk-go
package ses

//perfls:methods remote
type SES struct{}
