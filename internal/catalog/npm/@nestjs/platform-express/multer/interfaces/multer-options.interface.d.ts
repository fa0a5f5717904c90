/** @perfls library nestjs */
export type MulterOptions = any;
export type MulterField = any;
