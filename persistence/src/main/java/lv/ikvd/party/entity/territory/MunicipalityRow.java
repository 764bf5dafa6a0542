package lv.ikvd.party.entity.territory;

import java.io.Serializable;
import java.time.LocalDate;

/** A municipality with its territorial code and the days on which it exists, the last exclusive. */
public record MunicipalityRow(
    long id,
    String code,
    String name,
    MunicipalityKind kind,
    LocalDate validFrom,
    LocalDate validTo,
    String citation)
    implements Serializable {}
