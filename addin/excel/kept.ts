import type { KeptName } from '../host.ts';
import type { Request } from './request.ts';

/** The texts a workbook keeps for the add-in. */
export type KeptTexts = ReadonlyMap<KeptName, string>;

/** Add-ins share a workbook's settings, so that ours bear our name. */
const PREFIX = 'gujeong.';
const NAMES: readonly KeptName[] = ['corrections'];

/** What is asked about each text; a null object where there is none. */
export type KeptQuestion = ReadonlyMap<KeptName, Excel.Setting>;

/** Asks for the texts as a part of a request that reads. */
export function askKept(context: Excel.RequestContext): KeptQuestion {
  return new Map(
    NAMES.map((name) => {
      const setting = context.workbook.settings.getItemOrNullObject(PREFIX + name);
      setting.load('value');
      return [name, setting];
    }),
  );
}

/** The texts, once the request was answered. What is no text of ours is passed on as one, so that nobody writes over it. */
export function keptTexts(question: KeptQuestion): KeptTexts {
  const found = [...question].filter(([, setting]) => !setting.isNullObject);
  return new Map(found.map(([name, { value }]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
}

/** Keeps a text in the workbook, or takes it out. */
export function keepText(request: Request, name: KeptName, text: string | undefined): Promise<void> {
  return request(async (context) => {
    const { settings } = context.workbook;
    if (text === undefined) settings.getItemOrNullObject(PREFIX + name).delete();
    else settings.add(PREFIX + name, text);
    await context.sync();
  });
}
