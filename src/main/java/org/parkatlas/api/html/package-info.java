/**
 * Pages for people: the frame of every page, the small map, and values as people read them.
 *
 * <p>Pages are templates in {@code src/main/jte}, each in the folder of the package that shows it;
 * the build makes classes of them in that package. A template declares {@code page}, the {@link
 * org.parkatlas.api.html.PageFrame}, and mostly {@code view}, what the page tells, as a type.
 * Decisions are made in Java; a template repeats and leaves out.
 *
 * <p>Invariants: text and attribute values are escaped for the place they stand in, unless a
 * template says {@code $unsafe}, which only the constant import map does; a page is whole without
 * JavaScript; it is in one language.
 */
package org.parkatlas.api.html;
