/** @perfls library lodash */
import _ = require('lodash');
declare const chunk: typeof _.chunk;
export = chunk;
