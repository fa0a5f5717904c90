/** @perfls library node:perf_hooks */
export declare const performance: Performance;
export interface Performance {
  now(): number;
  timeOrigin: number;
  mark(name: string, options?: any): any;
  measure(name: string, ...rest: any[]): any;
  clearMarks(name?: string): void;
  clearMeasures(name?: string): void;
  getEntries(): any[];
  getEntriesByName(name: string, type?: any): any[];
  getEntriesByType(type: any): any[];
  /** @perfls callback fn=fn run=store */
  timerify<T>(fn: T, options?: any): T;
  eventLoopUtilization(...rest: any[]): any;
  toJSON(): any;
}
export declare class PerformanceObserver {
  constructor(callback: (list: any, observer: any) => void);
  observe(options: any): void;
  disconnect(): void;
}
export declare function monitorEventLoopDelay(options?: any): any;
export declare function createHistogram(options?: any): any;
export declare const constants: any;
export type PerformanceEntry = any;
export type PerformanceMark = any;
export type PerformanceMeasure = any;
export type PerformanceObserverEntryList = any;
export type EventLoopUtilization = any;
export type IntervalHistogram = any;
export type Histogram = any;
