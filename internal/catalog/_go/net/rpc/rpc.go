// Package rpc describes calls to another process.
package rpc

//perfls:remote
func (client *Client) Call(serviceMethod string, args any, reply any) error
