/**
 * Fetches what the page will only want later, so that afterwards it needs no network at all. Each line is the same module that is
 * imported where it is needed.
 */
export async function preloadRest(): Promise<void> {
  await Promise.all([
    import('./book/open-books'),
    import('../app/run-check'),
    import('../app/run-insertion'),
    import('../app/stored-memory'),
    import('../recognise/recognise'),
    import('../ledger/build-ledger'),
    import('../assess/assess'),
    import('../standard/presets'),
    import('../standard/sheet/read-sheet'),
    import('../report/find-exclusions'),
    import('../report/offer-reports'),
    import('../report/plan-statistics'),
    import('../report/standard-sheet/plan-standard'),
    import('../report/checklist/plan-checklist'),
    import('../standard/text/print-text'),
    import('../standard/text/parse-text'),
    import('../taskpane/standard/StandardPage'),
    import('../taskpane/results/SubjectFindings'),
    import('../report/notice-words'),
    import('../report/semester-calendar'),
    import('../i18n/en-US'),
    import('pinyin-pro'),
  ]);
}
