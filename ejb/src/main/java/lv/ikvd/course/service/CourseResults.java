package lv.ikvd.course.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.entity.TargetState;
import lv.ikvd.course.entity.evaluation.QuestionResult;

/**
 * What came of a course.
 *
 * @param missing municipalities from which nobody comes; empty where that is no target
 * @param evaluation of each question that somebody answered
 * @param certifiable how many attended enough and have no certificate yet
 */
public record CourseResults(
    List<TargetState> targets,
    List<String> missing,
    List<Proposal> proposals,
    List<QuestionResult> evaluation,
    long certifiable)
    implements Serializable {}
