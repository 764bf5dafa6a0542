package lv.ikvd.institution.service.permit;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.institution.entity.permit.PermitRow;
import lv.ikvd.notice.entity.Channel;

/**
 * A letter about a yearly check as it would go out today.
 *
 * @param destination address of the channel
 * @param until last day of the answer
 */
public record CheckLetter(
    PermitRow about,
    String title,
    String text,
    Channel channel,
    String destination,
    LocalDate until)
    implements Serializable {}
