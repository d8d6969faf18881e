import type { Stages } from './stages';

/** The stages as they are, on this thread; their code is fetched when a check first needs it. */
export async function loadStages(): Promise<Stages> {
  const [{ recognise }, { buildLedger }, { assess }, { DEFAULT_PRESET, presetById }, { standardOfWorkbooks }] = await Promise.all([
    import('../recognise/recognise'),
    import('../ledger/build-ledger'),
    import('../assess/assess'),
    import('../standard/presets'),
    import('../standard/sheet/read-sheet'),
  ]);
  return {
    recognise: (...given) => soon(() => recognise(...given)),
    buildLedger: (...given) => soon(() => buildLedger(...given)),
    assess: (...given) => soon(() => assess(...given)),
    ownStandard: (...given) => soon(() => standardOfWorkbooks(...given)),
    standard: (id) => soon(() => (id === undefined ? null : presetById(id)) ?? DEFAULT_PRESET),
    async exclusions(...given) {
      const { findExclusions } = await import('../report/find-exclusions');
      return findExclusions(...given);
    },
    async offerReports(...given) {
      const { offerReports } = await import('../report/offer-reports');
      return offerReports(...given);
    },
    async planStatistics(assessment, target, reports) {
      const { planStatistics } = await import('../report/plan-statistics');
      return planStatistics(assessment, target, { reports });
    },
    async planStandard(...given) {
      const { planStandard } = await import('../report/standard-sheet/plan-standard');
      return planStandard(...given);
    },
    async planChecklist(...given) {
      const { planChecklist } = await import('../report/checklist/plan-checklist');
      return planChecklist(...given);
    },
    async standardText(...given) {
      const { standardToText } = await import('../standard/text/print-text');
      return standardToText(...given);
    },
    async readStandardText(...given) {
      const { parseStandardText } = await import('../standard/text/parse-text');
      return parseStandardText(...given);
    },
  };
}

/** A promise of what the work gives; what it throws rejects. */
function soon<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
