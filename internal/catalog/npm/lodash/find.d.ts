/** @perfls library lodash */
import _ = require('lodash');
declare const find: typeof _.find;
export = find;
