/** @perfls library lodash */
import _ = require('lodash');
declare const each: typeof _.each;
export = each;
