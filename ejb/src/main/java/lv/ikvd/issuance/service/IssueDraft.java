package lv.ikvd.issuance.service;

import java.io.Serializable;

/**
 * A document to issue.
 *
 * @param kind code of a {@link DocumentKind}
 * @param duplicateOfId the document of which this is a duplicate, or null
 * @param contentJson what it says; a duplicate says what its original says, and null here
 */
public record IssueDraft(
    String kind,
    String register,
    Long entryId,
    Long entryVersionId,
    Long decisionId,
    Long proceedingId,
    Long duplicateOfId,
    String contentJson)
    implements Serializable {}
