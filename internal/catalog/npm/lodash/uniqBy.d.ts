/** @perfls library lodash */
import _ = require('lodash');
declare const uniqBy: typeof _.uniqBy;
export = uniqBy;
