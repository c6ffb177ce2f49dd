/** What the bridge in a page needs to know; it must be plain data, for it travels into the browser. */
export interface BridgeFacts {
  readonly hostInfo: string;
  readonly context: Readonly<Record<string, string | number>>;
  readonly settings: readonly (readonly [string, string])[];
}

/** Names under which page and process find each other. */
export const REQUEST_FUNCTION = '__excelRequest';
export const EVENT_FUNCTION = '__excelEvents';
export const COMMAND_FUNCTION = '__excelCommand';

/**
 * Puts `window.external` into a page, ahead of every script of it. The function is sent to the browser as text,
 * so it may use nothing but its argument and the page's own globals; the numbers are those of `external.ts`.
 */
export function installBridge(facts: BridgeFacts): void {
  type Callback = (answer: unknown, status?: number) => void;
  const handlers = new Map<number, (number: number, payload: unknown) => void>();
  const completions = new Map<string, () => void>();
  const safeArray = (items: readonly unknown[]): object => ({ toArray: () => items });
  const context = Object.fromEntries(Object.entries(facts.context).map(([name, value]) => [name, () => value]));
  const settings = {
    Read: (keys: string[], values: string[]): void => {
      for (const [key, value] of facts.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (): void => undefined,
  };

  const execute = async (dispatch: number, input: readonly unknown[], callback: Callback): Promise<void> => {
    if (dispatch !== 93) {
      if (dispatch === 94) completions.get(String(input[0]))?.();
      const status = dispatch === 94 ? 0 : 5000;
      callback(safeArray([status]), status);
      return;
    }
    const message = Array.isArray(input[0]) ? input[0] : [];
    const ask: unknown = Reflect.get(window, '__excelRequest');
    if (typeof ask !== 'function') return;
    const answer: unknown = await Reflect.apply(ask, window, [String(message[4]), Number(message[6])]);
    const [status, body] = Array.isArray(answer) ? [Number(answer[0]), String(answer[1])] : [5001, ''];
    callback(safeArray(status === 0 ? [0, [200, [], body]] : [status]), status);
  };

  const external = {
    GetHostInfo: () => facts.hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => ({ ...context, GetSettings: () => settings }),
    Execute: (dispatch: number, input: readonly unknown[], callback: Callback): void => {
      void execute(dispatch, input, callback);
    },
    RegisterEvent: (
      dispatch: number,
      _target: string,
      handler: (number: number, payload: unknown) => void,
      callback: Callback,
    ): void => {
      handlers.set(dispatch, handler);
      callback(0);
    },
    UnregisterEvent: (dispatch: number, _target: string, callback: Callback): void => {
      handlers.delete(dispatch);
      callback(0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, writable: true, configurable: true });

  const deliver = (
    entries: readonly { category?: number; number: number; target: string; message: string }[],
  ): void => {
    const items = entries.map((entry) =>
      safeArray([entry.category ?? 65_536, entry.number, entry.target, entry.message, '', false]),
    );
    handlers.get(33)?.(33, safeArray(items));
  };
  const command = (functionName: string, controlId: string): Promise<void> =>
    new Promise((resolve) => {
      completions.set(controlId, resolve);
      handlers.get(39)?.(39, safeArray([controlId, functionName, JSON.stringify({ source: { id: controlId } })]));
    });
  Object.defineProperty(window, '__excelEvents', { value: deliver });
  Object.defineProperty(window, '__excelCommand', { value: command });
}
