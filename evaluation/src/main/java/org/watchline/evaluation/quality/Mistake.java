package org.watchline.evaluation.quality;

/**
 * One difference between the engine and the annotators.
 *
 * @param kind {@code missed}, {@code spurious}, {@code wrong type}, {@code wrong span}, {@code merged} and so on
 * @param what the mistake is about
 * @param context the words around it
 */
record Mistake(String measure, String kind, String article, String what, String context) {}
