package org.parkatlas.shanghai.demo;

import org.locationtech.jts.geom.Polygon;

/**
 * A piece of land between streets, before it is supplied.
 *
 * @param netM2 part of its area that counts as industrial land
 */
record Plot(Site site, Polygon shape, double netM2) {}
