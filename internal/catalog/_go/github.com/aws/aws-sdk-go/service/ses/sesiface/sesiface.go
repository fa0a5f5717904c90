// Package sesiface says what github.com/aws/aws-sdk-go/service/ses/sesiface does.
//
//perfls:library aws-sdk-go
package sesiface

//perfls:methods remote
type SESAPI interface{}
