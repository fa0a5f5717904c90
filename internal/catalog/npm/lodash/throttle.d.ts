/** @perfls library lodash */
import _ = require('lodash');
declare const throttle: typeof _.throttle;
export = throttle;
