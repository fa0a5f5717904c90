/** @perfls library lodash */
import _ = require('lodash');
declare const memoize: typeof _.memoize;
export = memoize;
