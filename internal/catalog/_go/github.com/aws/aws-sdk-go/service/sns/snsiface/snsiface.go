// Package snsiface says what github.com/aws/aws-sdk-go/service/sns/snsiface does.
//
//perfls:library aws-sdk-go
package snsiface

//perfls:methods remote
type SNSAPI interface{}
