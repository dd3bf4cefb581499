/**
 * OGC API – Features: collections, their schemas, their features as JSON and as pages; and the
 * tables of facts by their names.
 */
package org.parkatlas.api.features;
