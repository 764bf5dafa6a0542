package lv.ikvd.job.service;

/** Fired when work was added; after the commit it wakes the worker of this node. */
public record WorkAdded(String kind) {}
