/** @perfls library lodash */
import _ = require('lodash');
declare const groupBy: typeof _.groupBy;
export = groupBy;
