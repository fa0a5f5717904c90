/** @perfls library googleapis */
export declare const google: any;
export declare const Auth: any;
export declare namespace Auth {
  type OAuth2Client = any;
  type GoogleAuth = any;
}
export declare namespace calendar_v3 {
  type Schema$Event = any;
}
export declare namespace drive_v3 {
  type Schema$File = any;
}
export declare namespace gmail_v1 {
  type Schema$Message = any;
}
export declare namespace sheets_v4 {
  type Schema$Spreadsheet = any;
}
export type Common = any;
