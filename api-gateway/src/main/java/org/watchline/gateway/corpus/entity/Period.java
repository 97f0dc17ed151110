package org.watchline.gateway.corpus.entity;

import java.time.LocalDate;

/**
 * How much was written of an entity in a week or month.
 *
 * @param start its first day: a Monday, or the first of the month
 * @param articles published in it that mention the entity
 * @param mentions in these articles
 */
public record Period(LocalDate start, long articles, long mentions) {}
