/** @perfls library lodash */
import _ = require('lodash');
declare const flatMap: typeof _.flatMap;
export = flatMap;
