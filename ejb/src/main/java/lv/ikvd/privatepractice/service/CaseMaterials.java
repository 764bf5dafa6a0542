package lv.ikvd.privatepractice.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.ProgrammeText;
import lv.ikvd.privatepractice.entity.Proposal;
import lv.ikvd.privatepractice.entity.Training;

/**
 * What a case is decided on.
 *
 * @param proposal null for a case that proposes nothing
 * @param municipalities names of the territories that it proposes
 * @param entry what the entry says now, null for a case about none
 * @param municipalitiesNow names of the territories of the entry
 * @param texts the submissions of the programme, the first one first
 * @param earlierTexts the programme on which the certificate in force was decided
 * @param earlierTrainings what was proved then
 */
public record CaseMaterials(
    Proposal proposal,
    List<String> municipalities,
    PracticeContent entry,
    List<String> municipalitiesNow,
    List<ProgrammeText> texts,
    List<Training> trainings,
    List<ProgrammeText> earlierTexts,
    List<Training> earlierTrainings)
    implements Serializable {}
