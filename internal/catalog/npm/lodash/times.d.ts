/** @perfls library lodash */
import _ = require('lodash');
declare const times: typeof _.times;
export = times;
