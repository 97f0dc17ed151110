package org.watchline.store.article;

import org.watchline.store.change.ChangeKind;

/** A step of the change sequence to be written. */
public record NewChange(Place place, ChangeKind kind) {}
