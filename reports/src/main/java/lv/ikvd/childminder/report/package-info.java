/**
 * What the Service prints from the Register of child-minding service providers. The law names no
 * certificate for a child-minder; what a person may ask for is an extract of the entry (izziņa).
 */
package lv.ikvd.childminder.report;
