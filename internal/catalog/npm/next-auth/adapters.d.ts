/** @perfls library next-auth */
export type Adapter = any;
export type AdapterUser = any;
export type AdapterAccount = any;
export type AdapterSession = any;
export type VerificationToken = any;
