/** @perfls library lodash */
import _ = require('lodash');
declare const once: typeof _.once;
export = once;
