/** The figures that the people who run the system watch. */
package lv.ikvd.operation.service;
