/** @perfls library bull */
import { EventEmitter } from 'events';

type Process = (job: Bull.Job, done?: any) => any;
interface Make {
  /** @perfls client queue */
  new <D = any>(name: string, ...rest: any[]): Bull.Queue<D>;
  /** @perfls client queue */
  <D = any>(name: string, ...rest: any[]): Bull.Queue<D>;
}
declare const Bull: Make;
declare namespace Bull {
  export interface Job<D = any, R = any> {
    id: any;
    name: string;
    data: D;
    opts: any;
    attemptsMade: number;
    progress: any;
    returnvalue: R;
    failedReason: any;
    stacktrace: any;
    timestamp: number;
    processedOn?: number;
    finishedOn?: number;
    queue: any;
    /** @perfls query write */
    update(...args: any[]): Promise<any>;
    log(...args: any[]): Promise<any>;
    /** @perfls query write */
    remove(...args: any[]): Promise<any>;
    /** @perfls query write */
    retry(...args: any[]): Promise<any>;
    /** @perfls query write */
    discard(...args: any[]): Promise<any>;
    /** @perfls query write */
    promote(...args: any[]): Promise<any>;
    /** @perfls query write */
    moveToCompleted(...args: any[]): Promise<any>;
    /** @perfls query write */
    moveToFailed(...args: any[]): Promise<any>;
    /** @perfls query write */
    finished(...args: any[]): Promise<any>;
    /** @perfls query read one */
    getState(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isCompleted(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isFailed(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isActive(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isDelayed(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isWaiting(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isPaused(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isStuck(...args: any[]): Promise<any>;
    toJSON(): any;
  }
  export interface Queue<D = any> extends EventEmitter {
    name: string;
    client: any;
    /** @perfls handle role=job handler=first,rest framework=bull */
    process(first: string | number | Process, ...rest: (string | number | Process)[]): Promise<void>;
    /** @perfls query write one */
    add(...args: any[]): Promise<Job<D>>;
    /** @perfls query write many */
    addBulk(jobs: any[]): Promise<Job<D>[]>;
    getJob(...args: any[]): Promise<Job<D> | undefined>;
    /** @perfls query read many */
    getJobs(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getJobCounts(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getJobCountByTypes(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getWaiting(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getActive(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getDelayed(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getCompleted(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getFailed(...args: any[]): Promise<any>;
    /** @perfls query read count */
    getWaitingCount(...args: any[]): Promise<number>;
    /** @perfls query read count */
    getActiveCount(...args: any[]): Promise<number>;
    /** @perfls query read count */
    getDelayedCount(...args: any[]): Promise<number>;
    /** @perfls query read count */
    getCompletedCount(...args: any[]): Promise<number>;
    /** @perfls query read count */
    getFailedCount(...args: any[]): Promise<number>;
    /** @perfls query read many */
    getRepeatableJobs(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getJobSchedulers(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getJobScheduler(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getWorkers(...args: any[]): Promise<any>;
    /** @perfls query read count */
    count(...args: any[]): Promise<number>;
    /** @perfls query read many */
    getMetrics(...args: any[]): Promise<any>;
    /** @perfls query read many */
    getJobLogs(...args: any[]): Promise<any>;
    /** @perfls query read count */
    getRepeatableCount(...args: any[]): Promise<number>;
    /** @perfls query write */
    pause(...args: any[]): Promise<any>;
    /** @perfls query write */
    resume(...args: any[]): Promise<any>;
    /** @perfls query write */
    empty(...args: any[]): Promise<any>;
    /** @perfls query write */
    drain(...args: any[]): Promise<any>;
    /** @perfls query write */
    clean(...args: any[]): Promise<any>;
    /** @perfls query write */
    obliterate(...args: any[]): Promise<any>;
    /** @perfls query write */
    remove(...args: any[]): Promise<any>;
    /** @perfls query write */
    removeRepeatable(...args: any[]): Promise<any>;
    /** @perfls query write */
    removeRepeatableByKey(...args: any[]): Promise<any>;
    /** @perfls query write */
    removeJobs(...args: any[]): Promise<any>;
    /** @perfls query write */
    upsertJobScheduler(...args: any[]): Promise<any>;
    /** @perfls query write */
    removeJobScheduler(...args: any[]): Promise<any>;
    /** @perfls query write */
    retryJobs(...args: any[]): Promise<any>;
    /** @perfls query write */
    promoteJobs(...args: any[]): Promise<any>;
    /** @perfls query write */
    trimEvents(...args: any[]): Promise<any>;
    /** @perfls query read one */
    isPaused(local?: boolean): Promise<boolean>;
    isReady(): Promise<this>;
    close(wait?: boolean): Promise<void>;
    whenCurrentJobsFinished(): Promise<void>;
  }
  export type JobOptions = any;
  export type QueueOptions = any;
  export type JobId = any;
  export type JobStatus = any;
  export type JobCounts = any;
  export type DoneCallback = (error?: any, value?: any) => void;
  export type ProcessCallbackFunction<D = any> = Process;
  export type ProcessPromiseFunction<D = any> = Process;
  export type CronRepeatOptions = any;
  export type EveryRepeatOptions = any;
  export type RateLimiter = any;
  export type AdvancedSettings = any;
}
export = Bull;
