package lv.ikvd.course.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.entity.TargetState;

/**
 * What came of a course.
 *
 * @param missing municipalities from which nobody comes; empty where that is no target
 * @param certifiable how many attended enough and have no certificate yet
 */
public record CourseResults(
    List<TargetState> targets, List<String> missing, List<Proposal> proposals, long certifiable)
    implements Serializable {}
