/** @perfls library vercel */
import * as http from 'http';

/** @perfls request */
export interface VercelRequest extends http.IncomingMessage {
  query: any;
  cookies: any;
  body: any;
}
export interface VercelResponse extends http.ServerResponse {
  status(code: number): VercelResponse;
  json(body: any): VercelResponse;
  send(body: any): VercelResponse;
  redirect(...args: any[]): VercelResponse;
}
/** @perfls entry framework=vercel */
export type VercelApiHandler = (req: VercelRequest, res: VercelResponse) => any;
export type NowRequest = VercelRequest;
export type NowResponse = VercelResponse;
