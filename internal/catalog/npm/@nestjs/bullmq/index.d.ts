/** @perfls library bullmq */
import { Worker } from 'bullmq';

type D = (...target: any[]) => any;

/** @perfls decorator processor */
export declare function Processor(...args: any[]): D;
/** @perfls decorator inject */
export declare function InjectQueue(name?: any): D;
/** @perfls decorator inject */
export declare function InjectFlowProducer(name?: any): D;
/** @perfls decorator job */
export declare function OnWorkerEvent(event: any): D;
/** @perfls decorator job */
export declare function OnQueueEvent(event: any): D;
export declare function QueueEventsListener(...args: any[]): D;
export declare function getQueueToken(name?: any): any;
export declare abstract class WorkerHost<T = any> {
  /** @perfls entry role=job framework=bullmq */
  abstract process(job: any, token?: string): Promise<any>;
  get worker(): Worker;
}
export declare abstract class QueueEventsHost {
  [member: string]: any;
}
export declare class BullModule {
  static forRoot(...args: any[]): any;
  static forRootAsync(...args: any[]): any;
  static registerQueue(...args: any[]): any;
  static registerQueueAsync(...args: any[]): any;
  static registerFlowProducer(...args: any[]): any;
  static registerFlowProducerAsync(...args: any[]): any;
}
export type BullRootModuleOptions = any;
export type RegisterQueueOptions = any;
