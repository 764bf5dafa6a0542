package lv.ikvd.registry.entity.log;

/** A leaf in its place; index counts from 0. */
public record Leaf(long index, long versionId, Hash hash) {}
