/** The settings of the office, served beside the pages (docs/deploy.md). */
const ADDRESS = './gujeong-settings.json';

/** Fetches the settings of the office from our own folder; `undefined` where there are none. */
export async function fetchOfficeSettings(): Promise<string | undefined> {
  try {
    const response = await fetch(ADDRESS);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
