/** @perfls library node:readline */
import * as readline from 'readline';

export declare class Interface extends readline.Interface {
  question(text: string, ...rest: any[]): any;
}
export declare function createInterface(...args: any[]): Interface;
