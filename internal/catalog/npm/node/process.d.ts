/** @perfls library node:process */
declare const process: NodeJS.Process;
export = process;
