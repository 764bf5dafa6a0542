package lv.ikvd.privatepractice.service;

import java.io.Serializable;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.registry.entity.VersionRow;

/**
 * A version in the history of an entry.
 *
 * @param replaced whether nothing of it holds any more
 * @param before what the version before it said, null for the first
 */
public record PracticeLine(
    VersionRow version, boolean replaced, PracticeContent before, PracticeContent content)
    implements Serializable {}
