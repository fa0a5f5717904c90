/** @perfls library joi */
import Joi = require('joi');
export = Joi;
