/** @perfls library p-all */
/** @perfls callback fn=tasks run=spawn */
export default function pAll<T = any>(tasks: any, options?: any): Promise<T[]>;
