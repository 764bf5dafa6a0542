package lv.ikvd.operation.entity;

/**
 * How much waits at one moment.
 *
 * @param workWaiting work items not done, without those that wait for a person
 * @param workStuck work items that failed so often that a person has to look
 * @param workAge seconds since the oldest work item that is due was added; 0 without
 * @param jobsOpen jobs that wait or run
 * @param jobsFailed jobs that failed and can be resumed
 * @param noticesUnsent notices prepared and not sent, on whatever channel
 * @param noticesUncertain notices of which nobody can tell whether they went out
 * @param casesOpen cases without an outcome
 * @param casesOverdue open cases past their term, not suspended
 * @param leavesPending versions that are not in the register log yet
 * @param headAge seconds since the register log was last signed; 0 before the first head
 */
public record Backlog(
    long workWaiting,
    long workStuck,
    long workAge,
    long jobsOpen,
    long jobsFailed,
    long noticesUnsent,
    long noticesUncertain,
    long casesOpen,
    long casesOverdue,
    long leavesPending,
    long headAge) {}
