/**
 * What the API computes on request, without a word of HTTP: a {@link org.parkatlas.process.Process}
 * says what it takes and gives, turns a caller's {@link org.parkatlas.process.Inputs}, held to the
 * JSON Schemas it declares, into {@link org.parkatlas.process.Work}, and the work, run at once or
 * as a {@link org.parkatlas.process.Job}, makes one {@link org.parkatlas.process.Output}.
 *
 * <p>Invariants: whatever a caller can get wrong is found before work starts, and is an {@link
 * org.parkatlas.model.InvalidInput} that names the input; a caller's data is held in memory only
 * and only as long as its job; no process reads a restricted field, so no answer can give away what
 * the collections do not; work looks at its {@link org.parkatlas.process.Progress} often enough to
 * be stopped within about a second.
 */
package org.parkatlas.process;
