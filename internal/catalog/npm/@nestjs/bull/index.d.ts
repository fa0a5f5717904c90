/** @perfls library bull */
type D = (...target: any[]) => any;

/** @perfls decorator processor */
export declare function Processor(...args: any[]): D;
/** @perfls decorator job */
export declare function Process(...args: any[]): D;
/** @perfls decorator inject */
export declare function InjectQueue(name?: any): D;
export declare function getQueueToken(name?: any): any;
export declare class BullModule {
  static forRoot(...args: any[]): any;
  static forRootAsync(...args: any[]): any;
  static registerQueue(...args: any[]): any;
  static registerQueueAsync(...args: any[]): any;
}
export type BullModuleOptions = any;
export type BullRootModuleOptions = any;
export type BullOptionsFactory = any;
export type SharedBullConfigurationFactory = any;
/** @perfls decorator job */
export declare function OnQueueActive(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueCompleted(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueFailed(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueError(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueWaiting(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueProgress(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueStalled(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueuePaused(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueResumed(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueDrained(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueCleaned(...args: any[]): D;
/** @perfls decorator job */
export declare function OnQueueRemoved(...args: any[]): D;
/** @perfls decorator job */
export declare function OnGlobalQueueCompleted(...args: any[]): D;
/** @perfls decorator job */
export declare function OnGlobalQueueFailed(...args: any[]): D;
