package lv.ikvd.registry.service;

import java.io.Serializable;
import lv.ikvd.registry.entity.VersionRow;

/**
 * A fact in the history of an entry.
 *
 * @param replaced whether nothing of it holds any more
 * @param before what the fact before it said, null for the first
 */
public record HistoryLine<C>(VersionRow version, boolean replaced, C before, C content)
    implements Serializable {}
