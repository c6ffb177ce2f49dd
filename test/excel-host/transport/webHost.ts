/** What the page of Excel on the web needs to know; plain data, for it travels into the browser. */
export interface WebHostFacts {
  readonly address: string;
  readonly language: string;
  /** Whether the page runs the custom functions of the add-in. */
  readonly runsFunctions: boolean;
  readonly version: string;
  readonly requirementMatrix: string;
  readonly settings: readonly (readonly [string, string])[];
}

/**
 * Plays the page of Excel on the web: puts the add-in into a frame and answers the messages of its client.
 * The add-in's own page is served and runs as it is. Sent to the browser as text: no outside names.
 */
export function installWebHost(facts: WebHostFacts): void {
  const identity = 'conversation-1';
  const origin = new URL(facts.address).origin;
  const events = new Map<string, Record<string, unknown>>();
  const frame = document.createElement('iframe');

  const context = {
    _id: 'addin-1',
    _appName: 16,
    _appVersion: facts.version,
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: '통합 문서1.xlsx',
    _clientMode: 0,
    _settings: facts.settings,
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-4000-8000-000000000002',
    _appInstanceId: 'instance-1',
    _requirementMatrix: facts.requirementMatrix,
    _hostFullVersion: facts.version,
    _appDomains: [],
    _initialDisplayMode: 0,
  };

  const post = (request: Record<string, unknown>, data: unknown, responseType: 0 | 1): void => {
    const { _actionName, _conversationId, _correlationId } = request;
    const reply = {
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(reply), origin);
  };

  const execute = async (request: Record<string, unknown>): Promise<void> => {
    const data: unknown = request['_data'];
    const message: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'ArrayData') : undefined;
    if (!Array.isArray(message)) {
      post(request, { Version: 1, Error: 5000 }, 0);
      return;
    }
    const ask: unknown = Reflect.get(window, '__excelRequest');
    if (typeof ask !== 'function') return;
    const answer: unknown = await Reflect.apply(ask, window, [String(message[4]), Number(message[6])]);
    const [status, body] = Array.isArray(answer) ? [Number(answer[0]), String(answer[1])] : [5001, ''];
    post(request, status === 0 ? { Version: 1, Error: 0, Data: [200, [], body] } : { Version: 1, Error: status }, 0);
  };

  const invoke = (request: Record<string, unknown>): void => {
    switch (request['_actionName']) {
      case 'ContextActivationManager_getAppContextAsync':
        post(request, context, 0);
        return;
      case 'executeMethod':
        void execute(request);
        return;
      default:
    }
  };

  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || typeof event.data !== 'string') return;
    const request: unknown = JSON.parse(event.data);
    if (typeof request !== 'object' || request === null) return;
    const message: Record<string, unknown> = { ...request };
    if (message['_messageType'] !== 0) return;
    if (message['_actionType'] === 0) {
      invoke(message);
      return;
    }
    const name = String(message['_actionName']);
    if (message['_actionType'] === 1) events.set(name, message);
    else events.delete(name);
    post(message, { Version: 1, Error: 0 }, 0);
  });

  const deliver = (
    entries: readonly { category?: number; number: number; target: string; message: string }[],
  ): void => {
    const registration = events.get('richApiMessage');
    const items = entries.map((entry) => [
      entry.category ?? 65_536,
      entry.number,
      entry.target,
      entry.message,
      '',
      false,
    ]);
    if (registration) post(registration, { ArrayData: items }, 1);
  };
  Object.defineProperty(window, '__excelEvents', { value: deliver });

  // The client reads the frame's name, and Chromium takes it only at the frame's creation.
  frame.name = JSON.stringify({
    hostInfo: `Excel$Web$16.00$${facts.language}$$$disableLogging$${facts.runsFunctions ? 3 : 0}`,
    xdmInfo: `${identity}|addin-1|${location.origin}`,
    serializerVersion: '1',
  });
  frame.src = facts.address;
  frame.title = 'add-in';
  frame.style.cssText = 'width:100%;height:100vh;border:0';
  document.body.replaceChildren(frame);
}
