import { METRICS, type Metric, type RoundingMode } from '../../core/index.ts';

const MODES: Readonly<Record<RoundingMode, string>> = { 'half-up': '반올림', down: '절사', up: '절상' };

/** The page of the data dictionary: every metric of the registry, by section. */
export function metricsPage(): string {
  const sections = new Map<string, Metric[]>();
  for (const metric of METRICS) {
    const [section = ''] = metric.id.split('.');
    sections.set(section, [...(sections.get(section) ?? []), metric]);
  }
  const parts = [...sections].map(([section, metrics]) =>
    [`## ${section}`, '', ...HEAD, ...metrics.map(rowOf)].join('\n'),
  );
  return `${INTRODUCTION}\n\n${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `# Metrics

Generated from the registry (\`core/programme/metrics.ts\`) by \`npm run templates\`. Two values may be compared only when id and version agree, and their windows are the same. A zero base prints \`-\`.`;

const HEAD = [
  '| id | version | name | formula | base | unit | period | rounding | source | since |',
  '|---|--:|---|---|---|---|---|---|---|---|',
];

function rowOf(metric: Metric): string {
  const { id, version, name, formula, base, unit, period, rounding, source, effectiveFrom } = metric;
  const cells = [
    `\`${id}\``,
    String(version),
    `${name.ko}<br>${name.en}`,
    `${formula.ko}<br>${formula.en}`,
    base.ko,
    unit,
    period,
    `${MODES[rounding.mode]} ${rounding.digits}자리`,
    source?.ko ?? '',
    effectiveFrom,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
