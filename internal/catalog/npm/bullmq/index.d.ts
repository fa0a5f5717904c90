/** @perfls library bullmq */
import { EventEmitter } from 'events';

export declare class Job<D = any, R = any, N = any> {
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
  updateProgress(...args: any[]): Promise<any>;
  log(...args: any[]): Promise<any>;
  /** @perfls query write */
  update(...args: any[]): Promise<any>;
  /** @perfls query write */
  updateData(...args: any[]): Promise<any>;
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
  moveToDelayed(...args: any[]): Promise<any>;
  /** @perfls query write */
  finished(...args: any[]): Promise<any>;
  /** @perfls query write */
  waitUntilFinished(...args: any[]): Promise<any>;
  /** @perfls query write */
  getChildrenValues(...args: any[]): Promise<any>;
  /** @perfls query write */
  changeDelay(...args: any[]): Promise<any>;
  extendLock(...args: any[]): Promise<any>;
  /** @perfls query write */
  lockKey(...args: any[]): Promise<any>;
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
  toJSON(): any;
  asJSON(): any;
}
export declare class Queue<D = any, R = any, N = any> extends EventEmitter {
  /** @perfls client queue */
  constructor(name: string, options?: any);
  name: string;
  opts: any;
  client: Promise<any>;
  /** @perfls query write one */
  add(name: any, data?: any, options?: any): Promise<Job<D, R>>;
  /** @perfls query write many */
  addBulk(jobs: any[]): Promise<Job<D, R>[]>;
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
  /** @perfls query read many */
  isPaused(...args: any[]): Promise<any>;
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
  waitUntilReady(): Promise<any>;
  close(): Promise<void>;
  disconnect(): Promise<void>;
}
export declare class Worker<D = any, R = any, N = any> extends EventEmitter {
  /** @perfls handle role=job handler=processor framework=bullmq */
  constructor(name: string, processor?: string | Processor<D, R, N> | null, options?: any);
  name: string;
  opts: any;
  concurrency: number;
  run(): Promise<void>;
  pause(wait?: boolean): Promise<void>;
  resume(): void;
  close(force?: boolean): Promise<void>;
  waitUntilReady(): Promise<any>;
  isRunning(): boolean;
  isPaused(): boolean;
  rateLimit(ms: number): any;
  getNextJob(...args: any[]): Promise<any>;
  client: any;
  static RateLimitError(): Error;
}
export declare class QueueEvents extends EventEmitter {
  constructor(name: string, options?: any);
  close(): Promise<void>;
  waitUntilReady(): Promise<any>;
}
export declare class QueueScheduler extends EventEmitter {
  constructor(name: string, options?: any);
  close(): Promise<void>;
}
export declare class FlowProducer extends EventEmitter {
  constructor(options?: any);
  /** @perfls query write one */
  add(flow: any, options?: any): Promise<any>;
  /** @perfls query write many */
  addBulk(flows: any[]): Promise<any[]>;
  close(): Promise<void>;
}
export declare class UnrecoverableError extends Error {}
export declare class DelayedError extends Error {}
export declare class WaitingChildrenError extends Error {}
export declare class RateLimitError extends Error {}
export declare const MetricsTime: any;
/** @perfls entry role=job framework=bullmq */
export type Processor<D = any, R = any, N = any> = (job: Job<D, R, N>, token?: string) => Promise<any>;
export type QueueOptions = any;
export type WorkerOptions = any;
export type JobsOptions = any;
export type JobOptions = any;
export type BulkJobOptions = any;
export type ConnectionOptions = any;
export type RedisOptions = any;
export type QueueEventsOptions = any;
export type QueueBaseOptions = any;
export type RepeatOptions = any;
export type BackoffOptions = any;
export type DefaultJobOptions = any;
export type FlowJob = any;
export type FlowChildJob = any;
export type JobNode = any;
export type JobType = any;
export type JobState = any;
export type JobProgress = any;
export type RateLimiterOptions = any;
export type KeepJobs = any;
export type MetricsOptions = any;
export type AdvancedOptions = any;
export type WorkerListener = any;
export type QueueListener = any;
export type RepeatableJob = any;
export type JobJson = any;
export type FinishedStatus = any;
export type SandboxedJob = any;
export type JobSchedulerJson = any;
