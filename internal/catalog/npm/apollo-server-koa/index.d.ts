/** @perfls library apollo */
export * from 'apollo-server-core';
