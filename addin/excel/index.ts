export { excelFunctions } from './functions.ts';
export { displayLanguage } from './language.ts';
export { createExcelHost } from './host.ts';
export { whenExcelIsReady } from './ready.ts';
export { onRibbonCommand, showTaskPane } from './ribbon.ts';
