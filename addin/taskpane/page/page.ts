import type { Texts } from '../../text/index.ts';

/** A page that lies over the lists until it is left: help, settings and the like. */
export type PageName = keyof Texts['pages'];

/** The pages, in the order of the menu. */
export const PAGE_NAMES: readonly PageName[] = ['templates', 'journal', 'settings', 'help'];
