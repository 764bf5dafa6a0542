/** Submissions about the conduct of psychologists. */
package lv.ikvd.psychologist.entity.submission;
