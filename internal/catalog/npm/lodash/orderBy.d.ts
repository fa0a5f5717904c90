/** @perfls library lodash */
import _ = require('lodash');
declare const orderBy: typeof _.orderBy;
export = orderBy;
