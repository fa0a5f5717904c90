/** @perfls library request */
import request = require('request');
export = request;
