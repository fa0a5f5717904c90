// Package secretsmanager says what github.com/aws/aws-sdk-go/service/secretsmanager does.
//
//perfls:library aws-sdk-go
package secretsmanager

//perfls:methods remote
type SecretsManager struct{}
