/** Whether a number was published, derived or made up, or nobody knows who said so. */
export const GRADES = ['published', 'derived', 'synthetic', 'unverified'];

const OF_QUALITY = {
  official: 'published',
  officialTextViaMirror: 'published',
  press: 'published',
  secondary: 'published',
  derived: 'derived',
  estimated: 'derived',
  synthetic: 'synthetic',
  unsourced: 'unverified',
};

/** The grade of a fact by its quality, or null where no quality is told. */
export const gradeOf = (quality) => OF_QUALITY[quality] ?? null;
