package org.watchline.gateway.corpus;

/** Where a place is, in WGS84 degrees. */
public record Coordinates(double latitude, double longitude) {}
