/** Loads the histories of psychologists. */
package lv.ikvd.psychologist.service.load;
