// Package secretsmanageriface says what github.com/aws/aws-sdk-go/service/secretsmanager/secretsmanageriface does.
//
//perfls:library aws-sdk-go
package secretsmanageriface

//perfls:methods remote
type SecretsManagerAPI interface{}
