/**
 * What the API says of itself: the landing page, conformance, OpenAPI, the guide, the functions of
 * filters, and the atlas that everything is told from.
 */
package org.parkatlas.api.document;
