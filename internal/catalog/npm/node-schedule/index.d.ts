/** @perfls library node-schedule */
/** @perfls handle role=job handler=rule,rest framework=cron */
export declare function scheduleJob(rule: any, ...rest: any[]): Job;
export declare function cancelJob(job: any): boolean;
export declare function rescheduleJob(job: any, spec: any): Job;
export declare function gracefulShutdown(): Promise<void>;
export declare const scheduledJobs: any;
export declare class Job {
  [member: string]: any;
}
export declare class RecurrenceRule {
  constructor(...args: any[]);
  [field: string]: any;
}
export declare class Range {
  constructor(...args: any[]);
}
