/** @perfls library lodash */
import _ = require('lodash');
declare const uniq: typeof _.uniq;
export = uniq;
