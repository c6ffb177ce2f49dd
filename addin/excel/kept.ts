import { KEPT_PREFIX } from '../../core/index.ts';
import { KEPT_NAMES, type KeptName, type KeptText } from '../host.ts';
import { persistently, type Request } from './request.ts';

/** The texts a workbook keeps for the add-in. */
export type KeptTexts = ReadonlyMap<KeptName, string>;

/** A text to be kept, and what the workbook kept in its place when it was last asked. */
export interface Keeping extends KeptText {
  readonly expected: string | undefined;
}

/** What is asked about each text; a null object where there is none. */
export type KeptQuestion = ReadonlyMap<KeptName, Excel.Setting>;

/** Asks for the texts as a part of a request that reads. */
export function askKept(context: Excel.RequestContext): KeptQuestion {
  return new Map(KEPT_NAMES.map((name) => [name, askText(context, name)]));
}

/** Asks for one text, as it is at that point of the request. */
export function askText(context: Excel.RequestContext, name: KeptName): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT_PREFIX + name);
  setting.load('value');
  return setting;
}

/** The texts, once the request was answered. */
export function keptTexts(question: KeptQuestion): KeptTexts {
  const texts = new Map<KeptName, string>();
  for (const [name, setting] of question) {
    const text = textOf(setting);
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

/** A text, once the request was answered. What is no text of ours is passed on as one, so that nobody writes over it. */
export function textOf(setting: Excel.Setting): string | undefined {
  if (setting.isNullObject) return undefined;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Adds to a request that the workbook keeps a text, or forgets it. */
export function writeText({ workbook: { settings } }: Excel.RequestContext, { name, text }: KeptText): void {
  if (text === undefined) settings.getItemOrNullObject(KEPT_PREFIX + name).delete();
  else settings.add(KEPT_PREFIX + name, text);
}

/**
 * Keeps a text in the workbook, or takes it out, in one request that also asks what was kept just before.
 * Where that is not what was expected, a second request puts it back.
 *
 * @returns what was kept before; where it differs from what was expected, it still is
 */
export async function keepText(request: Request, keeping: Keeping): Promise<string | undefined> {
  const found = await request(async (context) => {
    const before = askText(context, keeping.name);
    writeText(context, keeping);
    await context.sync();
    return textOf(before);
  });
  if (found !== keeping.expected) await putTextBack(request, { name: keeping.name, text: found });
  return found;
}

function putTextBack(request: Request, text: KeptText): Promise<void> {
  return persistently(() =>
    request(async (context) => {
      writeText(context, text);
      await context.sync();
    }),
  );
}
