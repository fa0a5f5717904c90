/** @perfls library nestjs */
type D = (...target: any[]) => any;

/** @perfls decorator job */
export declare function Cron(time: any, options?: any): D;
/** @perfls decorator job */
export declare function Interval(...args: any[]): D;
/** @perfls decorator job */
export declare function Timeout(...args: any[]): D;
export declare const CronExpression: any;
export type CronExpression = any;
export declare class ScheduleModule {
  static forRoot(options?: any): any;
  static forRootAsync(options?: any): any;
}
export declare class SchedulerRegistry {
  getCronJob(name: string): any;
  getCronJobs(): Map<string, any>;
  addCronJob(name: string, job: any): void;
  deleteCronJob(name: string): void;
  getInterval(name: string): any;
  getIntervals(): string[];
  addInterval(name: string, id: any): void;
  deleteInterval(name: string): void;
  addTimeout(name: string, id: any): void;
  deleteTimeout(name: string): void;
  getTimeouts(): string[];
  doesExist(type: any, name: string): boolean;
}
export type CronOptions = any;
