/** @perfls library lodash */
import _ = require('lodash');
declare const sortBy: typeof _.sortBy;
export = sortBy;
