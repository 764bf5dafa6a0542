/** Pages about submissions on the conduct of psychologists. */
package lv.ikvd.psychologist.web.submission;
