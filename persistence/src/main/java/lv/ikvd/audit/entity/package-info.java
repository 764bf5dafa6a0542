/**
 * What the system remembers about its users: each look at personal data, each event that matters
 * for security, and what somebody typed and has not yet submitted. The two logs are insert-only in
 * the database itself; drafts belong to their user alone.
 */
package lv.ikvd.audit.entity;
