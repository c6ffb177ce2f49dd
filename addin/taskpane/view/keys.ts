/** The step an arrow key asks for; `undefined` for other keys and while Hangul is being composed. */
export function arrowStep(event: KeyboardEvent, back: string, forward: string): 1 | -1 | undefined {
  if (event.isComposing) return undefined;
  if (event.key === forward) return 1;
  return event.key === back ? -1 : undefined;
}
