// Package limits describes github.com/gin-contrib/size.
//
//perfls:library gin
package limits

import "github.com/gin-gonic/gin"

//perfls:body limit bytes=size
func RequestSizeLimiter(size int64) gin.HandlerFunc
