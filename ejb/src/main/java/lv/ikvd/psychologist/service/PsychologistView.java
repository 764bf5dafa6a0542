package lv.ikvd.psychologist.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.psychologist.entity.SupervisedRow;
import lv.ikvd.registry.service.EntryView;

/**
 * A psychologist as on a day, with the history of the entry.
 *
 * @param status null when the day lies before the entry
 * @param supervised who practises under the psychologist's supervision on the day
 */
public record PsychologistView(
    EntryView<PsychologistContent> view,
    String name,
    PsychologistStatus status,
    List<SupervisedRow> supervised)
    implements Serializable {}
