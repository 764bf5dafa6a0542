package lv.ikvd.security.entity;

import java.io.Serializable;

/** The person at work, as use cases need to know them. */
public record Who(
    long accountId,
    String login,
    String displayName,
    Long municipalityId,
    Long partyId,
    Long entryId)
    implements Serializable {}
