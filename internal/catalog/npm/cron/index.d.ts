/** @perfls library cron */
export declare class CronJob<A = any, B = any> {
  /** @perfls handle role=job handler=task framework=cron */
  constructor(time: any, task?: any, ...rest: any[]);
  static from(options: any): CronJob;
  start(): void;
  stop(): any;
  [member: string]: any;
}
export declare class CronTime {
  constructor(...args: any[]);
  [member: string]: any;
}
