package org.watchline.gateway.corpus;

import org.watchline.contracts.annotation.EntityType;

/** An entity that is mentioned together with another, and in how many articles. */
public record RelatedEntity(String id, String name, EntityType type, long articles) {}
