package org.watchline.gateway.corpus.event;

/**
 * A stretch of the timeline beside what all of it has.
 *
 * @param entries of the whole timeline, up to what was to be counted
 * @param notActual entries that it would have more, up to the same, if it did not ask for actual events only; 0 if it
 *     does not
 */
public record CountedEvents(FoundEvents found, int entries, int notActual) {}
