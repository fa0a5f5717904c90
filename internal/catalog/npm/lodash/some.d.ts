/** @perfls library lodash */
import _ = require('lodash');
declare const some: typeof _.some;
export = some;
