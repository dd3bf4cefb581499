/**
 * HTTP: {@link org.parkatlas.api.Routes} has every address on one screen, {@link
 * org.parkatlas.api.HttpServer} serves them. One class answers for one resource and stands in the
 * room of its standard: {@code features}, {@code tiles}, {@code processes}, {@code figures}, {@code
 * document}. They share {@code exchange} (a request and its answer), {@code params} and {@code
 * html} (pages); {@code edge} stands before them all.
 *
 * <p>Invariants: nobody else knows HTTP, and no class here knows SQL or computes a figure; a
 * missing thing is 404, no result is 200, a wrong parameter is 400 with its name and value, a store
 * that is down is 503, a bug is 500 with an id that is in the log once.
 */
package org.parkatlas.api;
