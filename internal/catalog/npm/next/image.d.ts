/** @perfls library next */
declare const Image: any;
export default Image;
export type ImageProps = any;
