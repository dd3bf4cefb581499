/**
 * Programs that know nothing of us but the standards use the served product: they are the witnesses
 * that it keeps them.
 *
 * <p>{@link org.parkatlas.clients.Tool} runs one, {@link org.parkatlas.clients.Wiretap} stands in
 * between and writes down what it asked, {@link org.parkatlas.clients.ServedFeatures} has so many
 * features that paging matters, and {@link org.parkatlas.clients.Cs2cs} says independently where
 * things are. Invariants: no program reaches another host or the settings of whoever runs the
 * tests, and each has an end.
 */
package org.parkatlas.clients;
