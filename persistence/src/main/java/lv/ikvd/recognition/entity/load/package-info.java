/** Histories of recognitions, written as sets. */
package lv.ikvd.recognition.entity.load;
