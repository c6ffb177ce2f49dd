import type { Connection } from '../connection.ts';
import type { EventEntry } from '../protocol/eventMessage.ts';
import { supportedMatrix } from '../protocol/versions.ts';
import type { Profile } from '../protocol/versions.ts';

/** Numbers of the calls and events between the client and the program. */
const DISPATCH = { richApiRequest: 93, actionCompleted: 94, richApiMessage: 33, command: 39 } as const;
const OK = 0;
const NOT_SUPPORTED = 5000;
const RICH_API_CATEGORY = 65_536;

/** A list as COM hands it over. */
interface SafeArray {
  toArray(): readonly unknown[];
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}

type Callback = (answer: SafeArray | number, status?: number) => void;
type EventHandler = (number: number, payload: SafeArray) => void;

/** What the program tells an add-in at start. */
export interface ExternalOptions {
  readonly profile: Profile;
  /** Language of the interface, e.g. `ko-KR`. */
  readonly language: string;
  readonly settings: Map<string, unknown>;
  readonly runsFunctions: boolean;
}

/** A page that is the shared runtime of an add-in with custom functions. */
const RUNS_FUNCTIONS = 3;

/** The first word of the program: which one it is, in which language, and whether it calls functions of the page. */
export function hostInfo(language: string, runsFunctions = false): string {
  return `Excel$Win32$16.01$${language}$telemetry$$$${runsFunctions ? RUNS_FUNCTIONS : 0}`;
}

/** What the program answers about itself, by the name of the asking function. */
export function contextFacts({
  profile,
  language,
}: Omit<ExternalOptions, 'settings' | 'runsFunctions'>): Readonly<Record<string, string | number>> {
  const [major = '16', minor = '0'] = profile.version.split('.');
  return {
    GetAppType: 1,
    GetSolutionRef: '{6F3A1B2C-0000-4000-8000-000000000001}',
    GetAppVersionMajor: Number(major),
    GetAppVersionMinor: Number(minor),
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: '통합 문서1.xlsx',
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: '00000000-0000-4000-8000-000000000002',
    GetInstanceId: 'instance-1',
    GetSupportedMatrix: supportedMatrix(profile),
    GetHostFullVersion: profile.version,
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify({
      primaryFontColor: 0,
      primaryBackgroundColor: 16_777_215,
      secondaryFontColor: 0,
      secondaryBackgroundColor: 15_921_906,
    }),
  };
}

/** What the client asks the host for: a request's body and flags. */
export type RequestChannel = (body: string, flags: number) => Promise<{ status: number; body: string | null }>;

/** The `window.external` object that the desktop program puts before office.js. */
export class ExternalObject {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly completions = new Map<string, () => void>();

  constructor(
    private readonly channel: RequestChannel,
    private readonly options: ExternalOptions,
  ) {}

  /** Hands events to the client. */
  deliver(entries: readonly EventEntry[]): void {
    const items = entries.map(({ category = RICH_API_CATEGORY, number, target, message }) =>
      safeArray([category, number, target, message, '', false]),
    );
    this.handlers.get(DISPATCH.richApiMessage)?.(DISPATCH.richApiMessage, safeArray(items));
  }

  run(functionName: string, controlId = functionName): Promise<void> {
    const done = new Promise<void>((resolve) => {
      this.completions.set(controlId, resolve);
    });
    const source = JSON.stringify({ source: { id: controlId } });
    this.handlers.get(DISPATCH.command)?.(DISPATCH.command, safeArray([controlId, functionName, source]));
    return done;
  }

  /** The object itself; its functions stand alone, for the client calls them as it likes. */
  expose(): Readonly<Record<string, unknown>> {
    return {
      GetHostInfo: () => hostInfo(this.options.language, this.options.runsFunctions),
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (dispatch: number, input: readonly unknown[], callback: Callback) => {
        void this.execute(dispatch, input, callback);
      },
      RegisterEvent: (dispatch: number, _target: string, handler: EventHandler, callback: Callback) => {
        this.handlers.set(dispatch, handler);
        callback(OK);
      },
      UnregisterEvent: (dispatch: number, _target: string, callback: Callback) => {
        this.handlers.delete(dispatch);
        callback(OK);
      },
    };
  }

  private async execute(dispatch: number, input: readonly unknown[], callback: Callback): Promise<void> {
    if (dispatch === DISPATCH.richApiRequest) {
      const message = Array.isArray(input[0]) ? input[0] : [];
      const { status, body } = await this.channel(String(message[4]), Number(message[6]));
      callback(safeArray(status === OK ? [OK, [200, [], body]] : [status]), status);
      return;
    }
    if (dispatch === DISPATCH.actionCompleted) this.completions.get(String(input[0]))?.();
    const status = dispatch === DISPATCH.actionCompleted ? OK : NOT_SUPPORTED;
    callback(safeArray([status]), status);
  }

  private context(): Readonly<Record<string, () => unknown>> {
    const facts = Object.entries(contextFacts(this.options)).map(([name, value]) => [name, () => value] as const);
    return { ...Object.fromEntries(facts), GetSettings: () => this.settings() };
  }

  /** The settings of the workbook in the form the older API reads them. */
  private settings(): Readonly<Record<string, unknown>> {
    const { settings } = this.options;
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, place) => {
          const value: unknown = JSON.parse(values[place] ?? 'null');
          settings.set(key, value);
        });
      },
    };
  }
}

/** The external object of a connection in this process. */
export function externalOf(
  connect: (sink: (entries: readonly EventEntry[]) => void) => Connection,
  options: ExternalOptions,
): {
  external: ExternalObject;
  connection: Connection;
} {
  const connection = connect((entries) => external.deliver(entries));
  const external: ExternalObject = new ExternalObject((body, flags) => connection.request(body, flags), options);
  return { external, connection };
}
