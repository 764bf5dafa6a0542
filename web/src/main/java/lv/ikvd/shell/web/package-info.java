/**
 * The frame that every page stands in: language and texts, navigation, the tag library's beans and
 * converters, the way a list is asked for by its address, and what a user sees when something is
 * refused or fails. Knows no register.
 */
package lv.ikvd.shell.web;
