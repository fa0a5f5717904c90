/** @perfls library lodash */
import _ = require('lodash');
declare const cloneDeep: typeof _.cloneDeep;
export = cloneDeep;
