/** @perfls library next */
export declare const ImageResponse: any;
