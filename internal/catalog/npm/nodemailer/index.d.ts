/** @perfls library nodemailer */
import { EventEmitter } from 'events';

/** @perfls client http */
export declare function createTransport(options?: any, defaults?: any): Transporter;
export declare function createTestAccount(...args: any[]): Promise<any>;
export declare function getTestMessageUrl(info: any): any;
export interface Transporter<T = any, D = any> extends EventEmitter {
  /** @perfls remote
   * @perfls callback fn=callback run=once */
  sendMail(message: any, callback?: any): Promise<SentMessageInfo>;
  /** @perfls remote
   * @perfls callback fn=callback run=once */
  verify(callback?: any): Promise<true>;
  use(step: string, plugin: any): this;
  close(): void;
  isIdle(): boolean;
  options: any;
}
export type SentMessageInfo = any;
export type SendMailOptions = any;
export type TransportOptions = any;
export type TestAccount = any;
