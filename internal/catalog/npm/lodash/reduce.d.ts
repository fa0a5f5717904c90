/** @perfls library lodash */
import _ = require('lodash');
declare const reduce: typeof _.reduce;
export = reduce;
