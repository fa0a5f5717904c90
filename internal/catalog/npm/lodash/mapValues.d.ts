/** @perfls library lodash */
import _ = require('lodash');
declare const mapValues: typeof _.mapValues;
export = mapValues;
