/** @perfls library sendgrid */
export declare class MailService {
  setApiKey(key: string): void;
  setClient(client: any): void;
  setTimeout(ms: number): void;
  /** @perfls remote */
  send(data: any, ...rest: any[]): Promise<any>;
  /** @perfls remote */
  sendMultiple(data: any, ...rest: any[]): Promise<any>;
}
declare const mail: MailService & { MailService: typeof MailService };
export default mail;
export declare const setApiKey: MailService['setApiKey'];
/** @perfls remote */
export declare function send(data: any, ...rest: any[]): Promise<any>;
/** @perfls remote */
export declare function sendMultiple(data: any, ...rest: any[]): Promise<any>;
export type MailDataRequired = any;
export type ResponseError = any;
export type ClientResponse = any;
