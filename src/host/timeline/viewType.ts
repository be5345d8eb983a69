/** The kind of webview that is a timeline, as the manifest's activation event names it. */
export const TIMELINE_VIEW = 'tenmatsu.timeline';
