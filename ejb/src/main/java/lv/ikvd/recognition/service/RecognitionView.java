package lv.ikvd.recognition.service;

import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.registry.service.EntryView;

/**
 * A recognition on a day.
 *
 * @param name of the person, as it is now
 * @param status null before the entry
 */
public record RecognitionView(
    EntryView<RecognitionContent> view, String name, RecognitionStatus status) {}
