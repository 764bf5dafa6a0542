package lv.ikvd.privatepractice.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.privatepractice.entity.PracticeRow;

/** A teacher with all programmes; what ends last comes first. */
public record TeacherView(long partyId, String name, List<PracticeRow> programmes)
    implements Serializable {}
