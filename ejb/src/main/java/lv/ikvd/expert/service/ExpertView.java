package lv.ikvd.expert.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.expert.entity.Assessment;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.Interest;

/** An expert with all that is known of them. */
public record ExpertView(
    ExpertRow row, List<Interest> interests, List<Training> trainings, List<Assessment> assessments)
    implements Serializable {}
