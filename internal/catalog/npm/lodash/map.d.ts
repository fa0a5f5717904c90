/** @perfls library lodash */
import _ = require('lodash');
declare const map: typeof _.map;
export = map;
