/** Holds one value and tells its listeners when it is replaced. */
export interface Store<State> {
  readonly state: State;
  update(part: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a store that begins with the state given. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    update(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
