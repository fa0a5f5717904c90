// Package ecs says what github.com/aws/aws-sdk-go-v2/service/ecs does.
//
//perfls:library aws-sdk-go
package ecs

//perfls:methods remote
type Client struct{}
