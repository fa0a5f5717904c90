/** @perfls library hono */
export declare class HTTPException extends Error {
  constructor(status?: any, options?: any);
  res?: Response;
  status: number;
  getResponse(): Response;
}
