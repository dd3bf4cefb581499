/** Holds the tables of {@code seeds/} to their declarations and to the documents they quote. */
package org.parkatlas.seeds;
