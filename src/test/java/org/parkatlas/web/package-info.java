/**
 * The page, tried in the real Chromium.
 *
 * <p>{@link org.parkatlas.web.Modules} runs the page's pure modules without a server; {@link
 * org.parkatlas.web.OpenPage} is the whole page as a visitor has it open. Invariants: one browser
 * for all test classes of a run, a fresh profile for each page.
 */
package org.parkatlas.web;
