/** @perfls library agenda */
import { EventEmitter } from 'events';

export declare class Job<D = any> {
  attrs: any;
  /** @perfls query write one */
  save(): Promise<this>;
  /** @perfls query write one */
  remove(): Promise<any>;
  /** @perfls query write one */
  touch(...args: any[]): Promise<any>;
  repeatEvery(...args: any[]): this;
  schedule(when: any): this;
  priority(level: any): this;
  unique(...args: any[]): this;
  fail(reason: any): this;
  [member: string]: any;
}
export declare class Agenda extends EventEmitter {
  constructor(...args: any[]);
  /** @perfls handle role=job handler=first,rest framework=agenda */
  define<D = any>(name: string, first: any, ...rest: ((job: Job<D>, done?: any) => any)[]): this;
  /** @perfls query write one */
  every(interval: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one */
  schedule(when: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one */
  now(...args: any[]): Promise<any>;
  /** @perfls query read many */
  jobs(...args: any[]): Promise<Job[]>;
  /** @perfls query write */
  cancel(...args: any[]): Promise<any>;
  create<D = any>(name: string, data?: any): Job<D>;
  start(): Promise<void>;
  stop(): Promise<void>;
  close(...args: any[]): Promise<void>;
  [member: string]: any;
}
export default Agenda;
export type AgendaConfig = any;
