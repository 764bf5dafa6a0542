/** Writes loaded histories of psychologists as sets. */
package lv.ikvd.psychologist.entity.load;
