/**
 * What psychologists get on paper: the card of registration, certificates, cards of supervisors.
 * What a document says is frozen when it is issued; it is rendered from that alone.
 */
package lv.ikvd.psychologist.service.document;
