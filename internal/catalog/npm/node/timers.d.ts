/** @perfls library node:timers */
import * as promises from 'timers/promises';

export { promises };
/** @perfls callback fn=callback run=store */
export declare function setTimeout(callback: (...args: any[]) => any, ms?: any, ...args: any[]): NodeJS.Timeout;
/** @perfls callback fn=callback run=store */
export declare function setInterval(callback: (...args: any[]) => any, ms?: any, ...args: any[]): NodeJS.Timeout;
/** @perfls callback fn=callback run=store */
export declare function setImmediate(callback: (...args: any[]) => any, ...args: any[]): NodeJS.Immediate;
export declare function clearTimeout(timer?: any): void;
export declare function clearInterval(timer?: any): void;
export declare function clearImmediate(timer?: any): void;
