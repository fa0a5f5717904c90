/** @perfls library dayjs */
declare const plugin: any;
export = plugin;
