/** @perfls library dotenv */
export {};
