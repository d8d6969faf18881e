/**
 * Every threshold of recognition, in one place. Shares and strengths run from 0 to 1. They were set on the development corpus and on
 * generated ledgers (`generated.test.ts`), and are meant to be moved there, not in the code.
 */
export const KNOBS = {
  /** Rows of a table whose cells are looked at to learn what its columns hold: the first ones, and others spread over the rest. */
  sampleRows: 64,
  sampleFirstRows: 24,

  /** A header has at most so many rows. */
  mostHeaderRows: 4,
  /** Text longer than this is no heading. */
  longestHeading: 40,
  /** Terms, with what people put around them, stay below this. */
  longestTerm: 16,
  /** A cell this long reads as prose: a note, a title, a line of explanations. */
  proseLength: 26,
  /** Known headings that make a row a header wherever it stands, and their share of the row. */
  leastKnownHeadings: 2,
  headerShare: 0.5,
  /** Headings never seen count as header where they differ from what stands under them; mean evidence of a column. */
  headerContrast: 0.34,
  /** Rows under a header that are compared with it. */
  contrastRows: 12,
  /** Blank rows within a table; after more, the next rows must look like those before. */
  mostBlankRows: 2,
  /** Share of a table's headings that a row must repeat to be a repeated header. */
  repeatedHeaderShare: 0.6,
  /** A second table beside the first: its rows end so many rows earlier or later. */
  raggedRows: 3,

  /** How strongly a heading speaks for a field: the very term; the term within 本学期…情况; its parts, by how much of it they cover. */
  termStrength: 1,
  dressedTermStrength: 0.96,
  partStrength: 0.5,
  partCoverageStrength: 0.35,
  endingStrength: 0.4,
  /** What is left of a column's content when its heading asks for something else, loosely or plainly. */
  otherAsk: 0.85,
  wrongAsk: 0.4,
  facetStrength: 0.97,
  freeFacetStrength: 0.45,
  /** What is left for a yes-or-no field where the heading asks how many. */
  countOfAnswer: 0.85,
  /** What is left for a number whose heading states the unit of another. */
  strangeUnit: 0.6,
  /** What is left for a field under headings of months alone where the title speaks of another one. */
  otherThanTitle: 0.6,
  /** A heading's last row speaks less for a field where the row above it belongs to something else. */
  strangeParent: 0.6,
  /** From here on a heading names its field by itself. */
  sureHeading: 0.9,

  /** So many columns with headings of any text make a matrix of activities. */
  leastFreeColumns: 3,

  /** How much heading and cells weigh in a column's score. */
  headingWeight: 0.62,
  contentWeight: 0.38,
  /** Cells of free text support a text field only so much: any text would. */
  plainTextSupport: 0.25,
  /** The power to which scores go when columns are given fields: one strong match outweighs two middling ones. */
  strongFirst: 3,
  /** Below this a column is left without a field. */
  leastColumnScore: 0.3,

  /** What title, section and sheet name add to a kind. */
  titleWeight: 0.55,
  againstTitle: 0.5,
  /** What it costs a kind when the table has none of its core fields, or not its person. */
  withoutCore: 0.35,
  withoutPerson: 0.08,
  /** What it costs a kind that is nobody's to stand on one teacher's form. */
  nobodysOnForm: 0.25,
  /** Below this nothing of ours is recognised. */
  leastKindScore: 0.42,
  /** Without a title, so much of the table must be explained by headings. */
  leastExplained: 0.55,
  /** With a title and none of the kind's core fields, so much of it. */
  mostlyExplained: 0.75,

  /** A heading's known part must cover this much strength to decide without being asked about. */
  surePart: 0.72,
  /** From here on a guess is not asked about. */
  sureKindMargin: 0.12,
  sureConfidence: 0.85,

  /** A person column in which so many cells hold several names makes a list of names. */
  nameListShare: 0.1,
  /** A row a teacher: so many names stand in one row only. */
  uniqueNames: 0.85,
} as const;
