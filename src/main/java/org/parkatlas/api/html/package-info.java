/**
 * Pages for people: the frame of every page, the small map, and values as people read them.
 *
 * <p>Invariants: text and attribute values reach a page through {@link org.parkatlas.api.html.Html}
 * alone, escaped; a page is whole without JavaScript; it is in one language.
 */
package org.parkatlas.api.html;
