/** @perfls library lodash */
import _ = require('lodash');
declare const keyBy: typeof _.keyBy;
export = keyBy;
