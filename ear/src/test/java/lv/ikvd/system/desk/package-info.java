/** Officials and the public at a browser, in the words of their work: what journeys are made of. */
package lv.ikvd.system.desk;
