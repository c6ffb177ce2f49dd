/**
 * Functions younger than the file format: files store them with `_xlfn.` before the name, people never see it.
 * Source: the future functions of [MS-XLSX] 2.2.2.
 */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA ' +
    'CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ' +
    'ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE ' +
    'FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS ' +
    'IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS ' +
    'MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION ' +
    'PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT ' +
    'T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST XOR Z.TEST ' +
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN ' +
    'SEQUENCE SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS ' +
    'XLOOKUP XMATCH'
  ).split(' '),
);

/** Functions stored with a second prefix. */
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[A-Z][A-Z0-9.]*(?=\()/gu;
const PREFIX = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;

/**
 * Writes a formula as files store it: no `=`, prefixes before young functions.
 *
 * @example
 * storedFormula('=IFNA(A1,0)') //=> '_xlfn.IFNA(A1,0)'
 */
export function storedFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(CALL, (call) => {
    if (WORKSHEET_FUNCTIONS.has(call)) return `_xlfn._xlws.${call}`;
    return FUTURE.has(call) ? `_xlfn.${call}` : call;
  });
}

/**
 * Writes a stored formula as Excel shows it: with `=`, without prefixes.
 *
 * @example
 * shownFormula('_xlfn.IFNA(A1,0)') //=> '=IFNA(A1,0)'
 */
export function shownFormula(stored: string): string {
  return `=${stored.includes('_xl') ? stored.replace(PREFIX, (found) => (found.startsWith('_') ? '' : found)) : stored}`;
}
