/** @perfls library lodash */
import _ = require('lodash');
declare const filter: typeof _.filter;
export = filter;
