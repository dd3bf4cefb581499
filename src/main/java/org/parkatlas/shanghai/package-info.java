/**
 * Tools that make Shanghai's own files ({@code prepare}) and its demonstration data ({@code demo}).
 * They stand apart: the program serves any city and knows none of these names.
 */
package org.parkatlas.shanghai;
