/** @perfls library chalk */
declare const chalk: any;
export default chalk;
