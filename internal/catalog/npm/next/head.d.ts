/** @perfls library next */
declare const Head: any;
export default Head;
export type HeadProps = any;
