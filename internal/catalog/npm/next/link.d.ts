/** @perfls library next */
declare const Link: any;
export default Link;
export type LinkProps = any;
