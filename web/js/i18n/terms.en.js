export const termsEn = {
  'term.landEfficiency': 'Land efficiency',
  'term.landEfficiency.text':
    'Industrial output, or another measure that is chosen, divided by area. The kind of area is always named; a missing one is never replaced by another. RMB 0.1 bn per km² is about RMB 66,700 per mu (1 km² = 1,500 mu).',
  'term.supplied': 'Supplied industrial land',
  'term.supplied.text':
    'Industrial land already granted or allocated to users, without reserves. Indicator 5 of the 14th five-year plan divides by it.',
  'term.gross': 'Published area',
  'term.gross.text':
    'The total area a document or park gives: planned, built or land area. The card says which.',
  'term.footprint': 'Area of the shape',
  'term.footprint.text':
    'The area of the shape on the map, on the ellipsoid. District shapes include tidal water.',
  'term.aboveScale': 'Above-scale',
  'term.aboveScale.text':
    'Industrial firms with at least RMB 20 million of annual main-business revenue.',
  'term.quantile': 'Quantile classes',
  'term.quantile.text':
    'Each class holds about as many zones. Shows rank, not how far zones lie apart.',
  'term.jenks': 'Natural breaks',
  'term.jenks.text':
    'Classes that differ least inside and most between each other (Jenks). Shows clusters.',
  'term.bounds': 'Boundary in words',
  'term.bounds.text': 'The roads or rivers on the east, south, west and north side.',
  'term.symbol': 'A point only',
  'term.symbol.text':
    'A park without a published boundary, or whose place may lie off by more than its own radius, is drawn as a point; the pale circle is how far it may be off. Nothing is summed inside it, and it has no rank.',
  'term.accuracy': 'Accuracy',
  'term.accuracy.text': 'How far the drawn place may lie from the real one.',
  'term.suppressed': 'Withheld',
  'term.suppressed.text':
    'So few enterprises that a total would reveal one of them: withheld under the Statistics Law.',
  'term.measure.output.text':
    'All that industrial enterprises make in a year, with the materials they bought in it; so more than value added.',
  'term.measure.revenue.text':
    'What enterprises earn in a year by selling goods and services, without value-added tax.',
  'term.measure.valueAdded.text':
    'The value newly made: gross output less what was used up, plus value-added tax due. This, not gross output, is what counts in GDP.',
  'term.measure.tax.text': 'All taxes that enterprises pay in a year. Officials read it per mu.',
  'term.measure.rnd.text': 'What enterprises spend in a year on research and development.',
  'term.measure.energy.text':
    'Energy used in a year, in tonnes of coal equivalent (tce). Less is better: dark on the map is much used, not good.',
  'term.measure.people.text': 'People employed on average over the year, not at its end.',
  'term.grade.published': 'Published (solid frame)',
  'term.grade.published.text': 'Made public by an authority, a park or the press; the source is named.',
  'term.grade.derived': 'Derived (dashed frame)',
  'term.grade.derived.text': 'Derived or estimated from published figures; nobody published it as such.',
  'term.grade.unverified': 'To be verified (dotted frame)',
  'term.grade.unverified.text': 'No public source yet: verify before you quote it.',
  'term.grade.synthetic': 'Synthetic (grey hatching)',
  'term.grade.synthetic.text':
    'Enterprise data is not public. Demonstration enterprises, parcels and outputs are generated and calibrated to published totals.',
};
