/**
 * Gives a ribbon button its work. Excel keeps the button busy until it hears that the work is over,
 * so that is said in every case, also when the work fails.
 *
 * @param name the function name in the manifest
 */
export function onRibbonCommand(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().finally(() => {
      event.completed();
    });
  });
}

/** Opens the task pane, or brings it to the front; an Excel that cannot leaves it as it is. */
export async function showTaskPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
