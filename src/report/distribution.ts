import type { Basis } from './basis';
import type { Block, Chart, Row } from './description';
import type { Criterion } from './formula/criteria';
import { countWhere, numbers } from './formula/criteria';
import { shortNumber } from './formula/number-text';
import { body } from './formula/references';
import { TEACHERS } from './teacher-columns';

/** More teachers than this are no longer told apart in a chart. */
export const MOST_TEACHERS_IN_CHART = 40;

export interface DistributionOptions {
  /** Column of the teachers' block that is spread over the bins. */
  readonly column: string;
  /** What is asked for: the edge of the fourth bin. */
  readonly required: number | null;
  readonly unit: string;
  /** Whole numbers have bins `1—4`, others `0—12`, the lower edge belonging to the upper bin. */
  readonly isWhole: boolean;
  readonly title: string;
}

interface Bin {
  readonly label: string;
  readonly criteria: readonly Criterion[];
}

const BLOCK = 'distribution';
const DEFAULT_REQUIRED = 10;

/** 分布: five bins and their chart where there are too many teachers for a column each; nothing where there are not. */
export function distribution(
  basis: Basis,
  options: DistributionOptions,
): { readonly blocks: readonly Block[]; readonly charts: readonly Chart[] | null } {
  if (basis.teachers.length <= MOST_TEACHERS_IN_CHART) return { blocks: [], charts: null };
  const column = { column: options.column, block: TEACHERS };
  const rows = binsOf(options).map(({ label, criteria }): Row => {
    const pairs = criteria.map((criterion) => [body(column), criterion] as const);
    return { key: label, cells: { bin: label, people: countWhere(...pairs) } };
  });
  const block: Block = {
    key: BLOCK,
    heading: '分布',
    columns: [
      { key: 'bin', head: `分段(${options.unit})`, span: 3, width: 24, format: 'text', align: 'center' },
      { key: 'people', head: '人数(人)', width: 8, format: 'count' },
    ],
    rows,
    empty: '',
  };
  const chart: Chart = {
    key: `${options.title}分布`,
    block: BLOCK,
    type: 'column',
    title: options.title,
    categories: 'bin',
    format: 'count',
    series: [{ column: 'people', name: '人数', color: 'S1' }],
    axis: { category: options.unit, value: '人数(人)' },
    showLabels: true,
  };
  return { blocks: [block], charts: [chart] };
}

function binsOf({ required, isWhole }: DistributionOptions): readonly Bin[] {
  const asked = required !== null && required > 0 ? required : DEFAULT_REQUIRED;
  return isWhole ? wholeBins(asked) : measuredBins(asked);
}

/** 0 · 0—12 · 12—24 · 24—36 · 36以上 for 24. */
function measuredBins(asked: number): readonly Bin[] {
  const [half, most] = [asked / 2, asked * 1.5];
  const name = (from: number, to: number) => `${shortNumber(from)}—${shortNumber(to)}`;
  return [
    { label: '0', criteria: [numbers('<=', 0)] },
    { label: name(0, half), criteria: [numbers('>', 0), numbers('<', half)] },
    { label: name(half, asked), criteria: [numbers('>=', half), numbers('<', asked)] },
    { label: name(asked, most), criteria: [numbers('>=', asked), numbers('<', most)] },
    { label: `${shortNumber(most)}以上`, criteria: [numbers('>=', most)] },
  ];
}

/** 0 · 1—4 · 5—9 · 10—14 · 15以上 for 10; bins in which no whole number lies are left out. */
function wholeBins(asked: number): readonly Bin[] {
  const edges = [...new Set([1, Math.ceil(asked / 2), Math.ceil(asked), Math.ceil(asked * 1.5)])].sort((a, b) => a - b);
  const bins = edges.map((from, index): Bin => {
    const next = edges[index + 1];
    if (next === undefined) return { label: `${from}以上`, criteria: [numbers('>=', from)] };
    const label = next - from === 1 ? String(from) : `${from}—${next - 1}`;
    return { label, criteria: [numbers('>=', from), numbers('<', next)] };
  });
  return [{ label: '0', criteria: [numbers('<=', 0)] }, ...bins];
}
