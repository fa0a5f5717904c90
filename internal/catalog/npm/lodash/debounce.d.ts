/** @perfls library lodash */
import _ = require('lodash');
declare const debounce: typeof _.debounce;
export = debounce;
