// Package lambdaiface says what github.com/aws/aws-sdk-go/service/lambda/lambdaiface does.
//
//perfls:library aws-sdk-go
package lambdaiface

//perfls:methods remote
type LambdaAPI interface{}
