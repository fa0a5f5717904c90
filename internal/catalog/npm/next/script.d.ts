/** @perfls library next */
declare const Script: any;
export default Script;
export type ScriptProps = any;
