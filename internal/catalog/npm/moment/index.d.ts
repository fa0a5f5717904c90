/** @perfls library moment */
declare function moment(...args: any[]): any;
declare namespace moment {
  export function utc(...args: any[]): any;
  export function unix(...args: any[]): any;
  export function duration(...args: any[]): any;
  export function isMoment(...args: any[]): any;
  export function isDuration(...args: any[]): any;
  export function isDate(...args: any[]): any;
  export function locale(...args: any[]): any;
  export function parseZone(...args: any[]): any;
  export function min(...args: any[]): any;
  export function max(...args: any[]): any;
  export function invalid(...args: any[]): any;
  export function now(...args: any[]): any;
  export const ISO_8601: any, tz: any;
  export type Moment = any;
  export type MomentInput = any;
  export type Duration = any;
  export namespace unitOfTime {
    type Base = any;
    type DurationConstructor = any;
    type StartOf = any;
    type Diff = any;
  }
}
export = moment;
