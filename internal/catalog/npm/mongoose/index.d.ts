/** @perfls library mongoose */
import * as mongodb from 'mongodb';

export * from './connection';
export * from './model';
export * from './query';
export * from './types';
export * as default from './index';
export { mongodb as mongo };
