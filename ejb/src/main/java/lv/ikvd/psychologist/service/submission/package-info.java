/** Submissions about the conduct of psychologists: received, heard, decided on, replied to. */
package lv.ikvd.psychologist.service.submission;
