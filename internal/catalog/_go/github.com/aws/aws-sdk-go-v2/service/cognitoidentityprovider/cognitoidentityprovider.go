// Package cognitoidentityprovider says what github.com/aws/aws-sdk-go-v2/service/cognitoidentityprovider does.
//
//perfls:library aws-sdk-go
package cognitoidentityprovider

//perfls:methods remote
type Client struct{}
