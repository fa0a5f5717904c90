/** @perfls library moment */
import moment = require('moment');
export = moment;
