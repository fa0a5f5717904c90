/** @perfls library lodash */
import _ = require('lodash');
declare const forEach: typeof _.forEach;
export = forEach;
