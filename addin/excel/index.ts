export { createExcelHost } from './host.ts';
export { whenExcelIsReady } from './ready.ts';
export { onRibbonCommand, showTaskPane } from './ribbon.ts';
