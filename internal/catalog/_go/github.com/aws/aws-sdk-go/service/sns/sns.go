// Package sns says what github.com/aws/aws-sdk-go/service/sns does.
//
//perfls:library aws-sdk-go
package sns

//perfls:methods remote
type SNS struct{}
