/**
 * What the people who run the system watch: how much work waits, how old it is, what is overdue.
 * Read from the tables of the rooms below it, without any personal data.
 */
package lv.ikvd.operation.entity;
