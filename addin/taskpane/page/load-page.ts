import type { ComponentType } from 'preact';
import type { PageName } from './page.ts';

/** Where the pages are; each is fetched when it is opened for the first time, so that the pane itself stays small. */
const PAGES: Readonly<Record<PageName, () => Promise<ComponentType>>> = {
  explanation: async () =>
    (await import(/* webpackChunkName: "explanation" */ './explanation/ExplanationPage.tsx')).ExplanationPage,
  functions: async () =>
    (await import(/* webpackChunkName: "functions-page" */ './functions/FunctionsPage.tsx')).FunctionsPage,
  journal: async () => (await import(/* webpackChunkName: "journal" */ './journal/JournalPage.tsx')).JournalPage,
  settings: async () => (await import(/* webpackChunkName: "settings" */ './settings/SettingsPage.tsx')).SettingsPage,
  ignored: async () => (await import(/* webpackChunkName: "ignored" */ './ignored/IgnoredPage.tsx')).IgnoredPage,
  templates: async () =>
    (await import(/* webpackChunkName: "templates" */ './templates/TemplatesPage.tsx')).TemplatesPage,
  help: async () => (await import(/* webpackChunkName: "help" */ './help/HelpPage.tsx')).HelpPage,
};

const loaded = new Map<PageName, ComponentType>();

/** A page that has been opened before. */
export function loadedPage(name: PageName): ComponentType | undefined {
  return loaded.get(name);
}

/** Fetches a page from the add-in's own folder. */
export async function loadPage(name: PageName): Promise<void> {
  loaded.set(name, await PAGES[name]());
}
