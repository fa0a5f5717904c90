/** @perfls library node-cron */
/** @perfls handle role=job handler=task framework=cron */
export declare function schedule(expression: string, task: any, options?: any): ScheduledTask;
/** @perfls handle role=job handler=task framework=cron */
export declare function createTask(expression: string, task: any, options?: any): ScheduledTask;
export declare function validate(expression: string): boolean;
export declare function getTasks(): Map<string, ScheduledTask>;
export interface ScheduledTask {
  start(): any;
  stop(): any;
  [member: string]: any;
}
export type ScheduleOptions = any;
