/** The certificate of recognition: what it says is frozen when it is issued. */
package lv.ikvd.recognition.service.document;
