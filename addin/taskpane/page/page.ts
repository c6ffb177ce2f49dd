/** A page that lies over the lists until it is left: help, settings and the like. */
export const PAGE_NAMES = ['help'] as const;
export type PageName = (typeof PAGE_NAMES)[number];
