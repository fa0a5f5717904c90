/** @perfls library typeorm */
export * from './base-entity';
export * from './data-source';
export * from './decorators';
export * from './query-builder';
export * from './repository';
export * from './types';
