package lv.ikvd.recognition.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * From which day a recognition holds no more.
 *
 * @param ground code of {@code RC_END_GROUND}
 */
public record RecognitionEnd(LocalDate on, String ground) implements Serializable {}
