/**
 * The registers and the register log for everyone: {@code /api/v1/registers} and {@code
 * /api/v1/log}. Nothing here knows a register by name; which fields are public is the register's
 * publication's matter.
 */
package lv.ikvd.registry.rest;
