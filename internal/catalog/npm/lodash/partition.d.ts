/** @perfls library lodash */
import _ = require('lodash');
declare const partition: typeof _.partition;
export = partition;
