import type { Cap, ConversionRow, Sharing } from '../conversion';
import { metricIdOf, metricName } from '../words/metric-words';
import { CAP_WORDS } from '../words/period-words';
import { SHARING_WORDS, WAY_WORDS } from '../words/sheet-words';
import { readCondition, readNumber, readWord } from './read-cells';
import type { FoundRow, PrintedRow } from './sheet-row';
import { breakRow, cellTextOf, readingRow } from './sheet-row';

function printCaps(caps: readonly Cap[] | undefined): string {
  return (caps ?? []).map(({ per, most }) => `${CAP_WORDS.print(per)}${String(most)}`).join('、');
}

const PARTS = { first: '首位', others: '其余' } as const;

function printSharing(sharing: Sharing | undefined): string {
  if (!sharing) return '';
  if (sharing.kind !== 'parts') return SHARING_WORDS.print(sharing.kind);
  return `${PARTS.first}${String(sharing.first)}、${PARTS.others}${String(sharing.others)}`;
}

/** One row of a conversion. A metric has its Chinese name. */
export function printConversion(row: ConversionRow): PrintedRow {
  const cells: Readonly<Record<string, string | number | undefined>> = {
    item: row.item,
    name: row.name,
    way: WAY_WORDS.print(row.way),
    metric: metricName(row.metric),
    where: row.where,
    scope: row.scope,
    evidence: row.evidence,
    amount: row.amount,
    per: row.per,
    value: row.value,
    of: row.of,
    from: row.from,
    to: row.to,
    caps: printCaps(row.caps),
    sharing: printSharing(row.sharing),
    best: row.best,
    step: row.step,
  };
  const filled = Object.entries(cells).filter((cell): cell is [string, string | number] => cell[1] !== undefined && cell[1] !== '');
  return Object.fromEntries(filled);
}

const CAP = /^(\D+?)(?:至多|最多|不超过|≤|<=|:|：|=)?(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\D*$/i;

function readCaps(row: FoundRow): readonly Cap[] {
  const pieces = cellTextOf(row, 'caps')
    .normalize('NFKC')
    .split(/[、,;\n]/);
  return pieces.flatMap((piece) => {
    const text = piece.replace(/\s/g, '');
    if (text === '') return [];
    const [, word = '', figure] = CAP.exec(text) ?? [];
    const per = CAP_WORDS.read(word);
    return per === null || figure === undefined ? breakRow(row, 'caps', 'unknown-word', piece) : [{ per, most: Number(figure) }];
  });
}

const SHARES = /^\D*?(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\D+?(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\D*$/i;

function readSharing(row: FoundRow): Sharing | null {
  const text = cellTextOf(row, 'sharing').normalize('NFKC').replace(/\s/g, '');
  if (text === '') return null;
  const kind = SHARING_WORDS.read(text);
  if (kind !== null) return { kind };
  const [, first, others] = SHARES.exec(text) ?? [];
  return first === undefined || others === undefined
    ? breakRow(row, 'sharing', 'unknown-word')
    : { kind: 'parts', first: Number(first), others: Number(others) };
}

/** Keys whose value is there. */
function given<T extends object>(values: { readonly [K in keyof T]: T[K] | null | '' }): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== '')) as Partial<T>;
}

type Optional = Required<Omit<ConversionRow, 'item' | 'name' | 'way' | 'metric' | 'value' | 'caps' | 'isBroken'>>;

export type Before = Pick<ConversionRow, 'item' | 'name' | 'metric'> | null;

function readMetric(row: FoundRow, above: string | undefined): string {
  const word = cellTextOf(row, 'metric');
  if (word === '') return above ?? breakRow(row, 'metric', 'missing');
  return metricIdOf(word) ?? breakRow(row, 'metric', 'not-a-quantity');
}

/** 项目编号, 项目 and 统计; where they are blank, those of the row before. */
function readItem(row: FoundRow, before: Before): Pick<ConversionRow, 'item' | 'name' | 'metric'> {
  const name = cellTextOf(row, 'name');
  const above = name === '' ? (before?.item ?? '') : name;
  const item = cellTextOf(row, 'item') || above || breakRow(row, 'item', 'missing');
  const same = before?.item === item ? before : null;
  return { item, name: name || (same?.name ?? item), metric: readMetric(row, same?.metric) };
}

/** One row; what it does not say of its item is as in the row before. Throws `BrokenRowError`. */
export function readConversion(row: FoundRow, before: Before): ConversionRow {
  const way = readWord(row, 'way', WAY_WORDS, 'each');
  const caps = readCaps(row);
  const of = cellTextOf(row, 'of');
  if (way === 'fraction' && of === '') breakRow(row, 'of', 'missing');
  return {
    ...readItem(row, before),
    way,
    value: readNumber(row, 'value') ?? breakRow(row, 'value', 'missing'),
    ...given<Optional>({
      where: readCondition(row, 'where'),
      scope: readCondition(row, 'scope'),
      evidence: readCondition(row, 'evidence'),
      amount: cellTextOf(row, 'amount'),
      per: readNumber(row, 'per'),
      of,
      from: readNumber(row, 'from'),
      to: readNumber(row, 'to'),
      sharing: readSharing(row),
      best: cellTextOf(row, 'best'),
      step: readNumber(row, 'step'),
    }),
    ...(caps.length === 0 ? {} : { caps }),
  };
}

/** What stands for a row that makes no sense, so that its item is not reckoned without it; null where not even its item and 统计 can be read. */
export function brokenConversion(row: FoundRow, before: Before): ConversionRow | null {
  const read = readingRow('', () => readItem(row, before));
  return read.kind === 'read' ? { ...read.value, way: 'each', value: 0, isBroken: true } : null;
}
