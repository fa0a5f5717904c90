/** @perfls library twilio */
declare function twilio(...args: any[]): twilio.Twilio;
declare namespace twilio {
  /** @perfls methods remote */
  export interface Resource {
    (...args: any[]): any;
    /** @perfls remote */
    create(...args: any[]): Promise<any>;
    /** @perfls remote */
    list(...args: any[]): Promise<any[]>;
    [method: string]: any;
  }
  export class Twilio {
    constructor(...args: any[]);
    messages: Resource;
    calls: Resource;
    verify: any;
    [member: string]: any;
  }
  export const twiml: any, jwt: any;
  export function validateRequest(...args: any[]): boolean;
  export function webhook(...args: any[]): any;
}
export = twilio;
