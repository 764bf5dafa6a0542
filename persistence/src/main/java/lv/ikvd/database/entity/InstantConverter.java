package lv.ikvd.database.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Stores every {@link Instant} in a column {@code timestamp(6) with time zone}.
 *
 * <p>Without it EclipseLink writes a serialized object. A {@link Timestamp} is sent with the offset
 * of its own moment, so neither the zone of the JVM nor that of the session changes what is stored.
 * The database keeps microseconds and would round the rest up; cutting it off here keeps a moment
 * from moving into the future.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

  @Override
  public Timestamp convertToDatabaseColumn(Instant moment) {
    return moment == null ? null : Timestamp.from(moment.truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp stored) {
    return stored == null ? null : stored.toInstant();
  }
}
