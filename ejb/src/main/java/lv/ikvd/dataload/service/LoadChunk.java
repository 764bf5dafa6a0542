package lv.ikvd.dataload.service;

import java.time.Instant;

/** The part of a load that is written in one transaction, and the moment of loading. */
public record LoadChunk(long loadId, Instant at) {}
