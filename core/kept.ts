/** Add-ins share the settings of a workbook: ours begin so, `gujeong.corrections`, `gujeong.settings`. */
export const KEPT_PREFIX = 'gujeong.';
