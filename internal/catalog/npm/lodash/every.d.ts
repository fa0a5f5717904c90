/** @perfls library lodash */
import _ = require('lodash');
declare const every: typeof _.every;
export = every;
