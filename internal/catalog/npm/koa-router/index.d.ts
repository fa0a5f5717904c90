/** @perfls library koa */
import Router = require('@koa/router');
export = Router;
