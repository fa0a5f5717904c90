// Package kmsiface says what github.com/aws/aws-sdk-go/service/kms/kmsiface does.
//
//perfls:library aws-sdk-go
package kmsiface

//perfls:methods remote
type KMSAPI interface{}
