package org.watchline.gateway.corpus.entity;

/**
 * An outlet that writes about an entity.
 *
 * @param id of the source, as {@code /sources/{id}} takes it
 * @param articles of it that mention the entity
 */
public record WritingOutlet(String id, String name, long articles) {}
